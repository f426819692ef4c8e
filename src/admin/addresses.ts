import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback } from 'react'

/** The path of the REST API of this Payload, without a slash at its end. */
export function useApiRoot(): string {
  const { config } = useConfig()
  return formatAdminURL({ apiRoute: config.routes.api, path: '' }).replace(/\/$/, '')
}

/**
 * Gives addresses of the panel by their paths in it, for links that the browser follows by itself.
 *
 * @example useAdminHref()('/collections/events/1/agenda') // '/admin/collections/events/1/agenda'
 */
export function useAdminHref(): (path: `/${string}`) => string {
  const { config } = useConfig()
  const { admin } = config.routes
  return useCallback(
    (path) => formatAdminURL({ adminRoute: admin, includeBasePath: true, path }),
    [admin],
  )
}
