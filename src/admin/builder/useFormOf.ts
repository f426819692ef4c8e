'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { isTemporaryId } from '../../core/builder/index.js'
import type { Id } from '../../core/types.js'

/** Gives the address of a line's own form; a line that is not stored has none yet. */
export function useFormOf(sessions: string): (id: Id | undefined) => string | undefined {
  const { config } = useConfig()
  return (id) =>
    id === undefined || isTemporaryId(id)
      ? undefined
      : formatAdminURL({
          adminRoute: config.routes.admin,
          includeBasePath: true,
          path: `/collections/${sessions}/${id}`,
        })
}
