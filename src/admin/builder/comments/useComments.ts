'use client'

import { type Dispatch, type SetStateAction, useEffect, useMemo, useRef } from 'react'
import type { Id } from '../../../core/types.js'
import type { OpenComments } from '../../../store/comments/openComments.js'
import type { LineTab } from '../line/useLineOpen.js'

type Heard = { openComments: OpenComments; setOpenComments: Dispatch<SetStateAction<OpenComments>> }

/** The comments as the tab knows them: how many are open on each line, and how to see those of one. */
export function useComments(
  { openComments: open, setOpenComments: setOpen }: Heard,
  openLine: (line: Id, tab: LineTab) => void,
) {
  const latest = useRef(openLine)
  useEffect(() => {
    latest.current = openLine
  })
  return useMemo(
    () => ({
      known: { open, show: (line: Id) => latest.current(line, 'comments') },
      /** Sets how many comments are open on a line. */
      count: (line: Id, open: number) => setOpen((all) => ({ ...all, [String(line)]: open })),
    }),
    [open, setOpen],
  )
}
