'use client'

import { useEffect, useMemo } from 'react'
import { useWorkspace } from '../workspace/WorkspaceContext.js'
import { cellFrames } from './cellFrames.js'

/**
 * Adds CSS rules to the page while the component is mounted. This marks many elements of a long
 * list without drawing any of them anew, including elements that are added later.
 */
function useStyleSheet(css: string): void {
  useEffect(() => {
    if (!css) return
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
    }
  }, [css])
}

/** Frames the cells where other editors are, and briefly the lines that they have just saved. */
export function OthersCells() {
  const { others, news } = useWorkspace()
  const frames = useMemo(() => cellFrames(others), [others])
  useStyleSheet(frames)
  useStyleSheet(
    news?.lines.length
      ? `.agenda-builder :is(${news.lines.map((id) => `[data-line="${id}"], [data-box="${id}"]`).join(', ')}) { background: var(--agenda-main-tint) }`
      : '',
  )
  return null
}
