'use client'

import { createContext, useContext } from 'react'
import type { Id } from '../../../core/types.js'
import type { OpenComments } from '../../../store/comments/openComments.js'

/** The number of open comments of each line, and how to show those of one. */
type Known = { open: OpenComments; show: (line: Id) => void }

/**
 * A context of its own: if it were part of the workspace's, every row of the list would be drawn
 * anew with each change.
 */
export const CommentsContext = createContext<Known>({ open: {}, show: () => undefined })

export const useCommentsOn = (line: Id): { open: number; show: () => void } => {
  const { open, show } = useContext(CommentsContext)
  return { open: open[String(line)] ?? 0, show: () => show(line) }
}
