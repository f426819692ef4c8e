'use client'

import { useDocumentEvents, useDocumentInfo, useForm, useServerFunctions } from '@payloadcms/ui'
import { type ReactNode, useEffect, useRef } from 'react'

/**
 * Renders the checks anew after each save, also of a session in a drawer over its event: Payload renders the server
 * components of a form only once, and what was just solved must not go on being reported.
 */
export function FreshChecks({ path, children }: { path: string; children: ReactNode }) {
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
        collectionSlug, data, docPermissions, docPreferences: await getDocPreferences(), id, operation: 'update',
        renderAllFields: true, schemaPath: collectionSlug, signal: stop.signal, skipValidation: true,
      })
      const customComponents = state?.[path]?.customComponents
      if (customComponents && !stop.signal.aborted)
        dispatchFields({ type: 'UPDATE_MANY', formState: { [path]: { ...getField(path), customComponents } } })
    }
    void renew()
    // Each save once; the rest only accompanies it.
  }, [saved])

  return children
}
