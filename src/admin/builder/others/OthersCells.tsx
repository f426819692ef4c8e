'use client'

import { useMemo } from 'react'
import { useWorkspace } from '../workspace/WorkspaceContext.js'
import { cellFrames } from './cellFrames.js'
import { useStyleSheet } from './useStyleSheet.js'

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
