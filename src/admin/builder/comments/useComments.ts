'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import type { Id } from '../../../core/types.js'
import type { OpenComments } from '../../../store/comments/openComments.js'
import type { LineTab } from '../line/useLineOpen.js'

/**
 * What the tab knows of comments: how many are open on each line, as it was last heard, and what is
 * typed and not sent, by line.
 */
export function useComments(heard: OpenComments, openLine: (line: Id, tab: LineTab) => void) {
  const [open, setOpen] = useState(heard)
  useEffect(() => setOpen(heard), [heard])
  const drafts = useRef(new Map<string, string>())
  const latest = useRef(openLine)
  useEffect(() => {
    latest.current = openLine
  })
  return useMemo(
    () => ({
      known: { open, show: (line: Id) => latest.current(line, 'comments') },
      drafts: drafts.current,
      /** As many are open on a line by now. */
      count: (line: Id, open: number) => setOpen((all) => ({ ...all, [String(line)]: open })),
    }),
    [open],
  )
}
