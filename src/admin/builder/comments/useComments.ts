'use client'

import { type Dispatch, type SetStateAction, useEffect, useMemo, useRef } from 'react'
import type { Id } from '../../../core/types.js'
import type { OpenComments } from '../../../store/comments/openComments.js'
import type { LineTab } from '../line/useLineOpen.js'

type Heard = { openComments: OpenComments; setOpenComments: Dispatch<SetStateAction<OpenComments>> }

/**
 * What the tab knows of comments: how many are open on each line, as it was last heard or seen here,
 * and what is typed and not sent, by line.
 */
export function useComments(
  { openComments: open, setOpenComments: setOpen }: Heard,
  openLine: (line: Id, tab: LineTab) => void,
) {
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
    [open, setOpen],
  )
}
