'use client'

import { createContext, useContext } from 'react'
import type { Id } from '../../../core/types.js'
import type { OpenComments } from '../../../store/comments/openComments.js'

/** How many open comments lines have, and how those of one are shown. */
type Known = { open: OpenComments; show: (line: Id) => void }

/**
 * Apart from the whole of the workspace, with which each row of the list would be drawn anew: a
 * mark hears of it by itself.
 */
export const CommentsContext = createContext<Known>({ open: {}, show: () => undefined })

export const useCommentsOn = (line: Id): { open: number; show: () => void } => {
  const { open, show } = useContext(CommentsContext)
  return { open: open[String(line)] ?? 0, show: () => show(line) }
}
