'use client'

import { useDocumentEvents, useDocumentInfo, useForm, useServerFunctions } from '@payloadcms/ui'
import { type ReactNode, useEffect, useRef } from 'react'

/**
 * Renders the checks, or what else of `paths` the server draws, anew after each save, also of a
 * session in a drawer over its event: Payload renders the server components of a form only once,
 * and what was just solved must not go on being reported.
 */
export function FreshChecks({ paths, children }: { paths: string[]; children: ReactNode }) {
  const { collectionSlug, data, docPermissions, getDocPreferences, id } = useDocumentInfo()
  const { dispatchFields, getField } = useForm()
  const { getFormState } = useServerFunctions()
  const { mostRecentUpdate } = useDocumentEvents()
  const saved = `${data?.updatedAt ?? ''} ${mostRecentUpdate?.updatedAt ?? ''}`
  const shown = useRef(saved)

  useEffect(() => {
    if (!collectionSlug || !id || !docPermissions || shown.current === saved) return
    shown.current = saved
    const stop = new AbortController()
    const renew = async () => {
      const { state } = await getFormState({
        collectionSlug,
        data,
        docPermissions,
        docPreferences: await getDocPreferences(),
        id,
        operation: 'update',
        renderAllFields: true,
        schemaPath: collectionSlug,
        signal: stop.signal,
        skipValidation: true,
      })
      if (stop.signal.aborted) return
      for (const path of paths) {
        const customComponents = state?.[path]?.customComponents
        if (customComponents)
          dispatchFields({
            type: 'UPDATE_MANY',
            formState: { [path]: { ...getField(path), customComponents } },
          })
      }
    }
    void renew()
    // Each save once; the rest only accompanies it.
  }, [saved])

  return children
}
