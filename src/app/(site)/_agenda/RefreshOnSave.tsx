'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/**
 * Inside the panel's live preview: draws the page anew when the panel says that a document was
 * saved.
 */
export function RefreshOnSave({ panel }: { panel: string }) {
  const router = useRouter()
  useEffect(() => {
    const origin = panel || window.location.origin
    const onMessage = (event: MessageEvent) => {
      if (event.origin === origin && event.data?.type === 'payload-document-event') router.refresh()
    }
    window.addEventListener('message', onMessage)
    // The panel sends nothing before it knows that somebody listens.
    const frame = window.opener ?? window.parent
    if (frame !== window) frame.postMessage({ type: 'payload-live-preview', ready: true }, origin)
    return () => window.removeEventListener('message', onMessage)
  }, [panel, router])
  return null
}
