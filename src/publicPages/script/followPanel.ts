/** Replaces the page by its present state; the reader stays at the same place in it. */
async function drawAnew(): Promise<void> {
  const answer = await fetch(location.href, { credentials: 'same-origin', cache: 'no-store' })
  if (!answer.ok) return
  const { body, title } = new DOMParser().parseFromString(await answer.text(), 'text/html')
  document.title = title
  document.body.replaceWith(body)
}

/**
 * Within the panel's live preview, draws the page again when the panel says that a document was
 * saved.
 */
export function followPanel(panel: string, drawn: () => void): void {
  const origin = panel || location.origin
  addEventListener('message', ({ origin: from, data }: MessageEvent<{ type?: string } | null>) => {
    if (from === origin && data?.type === 'payload-document-event') void drawAnew().then(drawn)
  })
  // The panel sends nothing until it is told that the page is ready.
  const frame: Window = opener ?? parent
  if (frame !== window) frame.postMessage({ type: 'payload-live-preview', ready: true }, origin)
}
