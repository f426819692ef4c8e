'use client'

import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'
import { useTitleElsewhere } from './useTitleElsewhere.js'

/**
 * Gives a screen of a document its title in another language where it has none in this one: Payload
 * would show its number there, over the screen and on the way to it. Draws nothing.
 */
export function DocumentTitle() {
  const { id, collectionSlug } = useDocumentInfo()
  const { title, setDocumentTitle } = useDocumentTitle()
  const isNumber = id !== undefined && id !== null && title === String(id)
  const elsewhere = useTitleElsewhere(collectionSlug, isNumber ? id : undefined)
  useEffect(() => {
    if (elsewhere) setDocumentTitle(elsewhere)
  }, [elsewhere, setDocumentTitle])
  return null
}
