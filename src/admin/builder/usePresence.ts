'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { changedSince, isTemporaryId } from '../../core/builder/index.js'
import { sameValue } from '../../core/sameValue.js'
import type { OpenComments } from '../../store/comments/openComments.js'
import type { LastChanges } from '../../store/presence/lastChanges.js'
import type { Present } from '../../store/presence/presence.js'
import { newTab } from '../kept/openTabs.js'
import type { ApiClient } from './apiClient.js'
import type { Cell } from './grid.js'
import type { Builder } from './useBuilder.js'

/**
 * Milliseconds between two words to the server; a third of the time after which it takes an editor
 * for gone.
 */
const beat = 15_000

/**
 * Lines that somebody else has saved, taken out or added since this editor read the agenda, and who
 * that was.
 */
export type Meanwhile = { names: string[]; lines: string[]; added: string[] }

const unknownTab = 'tab-unknown'

function meanwhileOf(
  known: Record<string, number>,
  { revisions, authors }: LastChanges,
): Meanwhile | undefined {
  const { lines, added } = changedSince(known, revisions)
  const changed = [...lines, ...added]
  return changed.length
    ? { names: [...new Set(changed.flatMap((id) => authors[id] ?? []))], lines, added }
    : undefined
}

const noComments: OpenComments = {}

/** What the screen was like when it was last drawn, and the state of the agenda that was seen. */
type Latest = Pick<Builder, 'revisions' | 'saving'> & {
  unsaved: boolean
  seen?: number
  cell: Cell | undefined
}

/**
 * Who else has this agenda open and in which cells they are, what they changed meanwhile, and how
 * many comments are open. Says nothing and asks nothing while the page is hidden. `cell` goes with
 * what is said anyway: moving on asks nothing by itself.
 */
export function usePresence(
  apiClient: ApiClient,
  { pending, revisions, saving }: Pick<Builder, 'pending' | 'revisions' | 'saving'>,
  cell: Cell | undefined,
) {
  const [others, setOthers] = useState<Present[]>([])
  const [openComments, setOpenComments] = useState(noComments)
  const [heard, setHeard] = useState<{ since: typeof revisions; changes: LastChanges }>()
  const tab = useRef(unknownTab)
  const latest = useRef<Latest>({ revisions, saving, unsaved: false, cell })
  const unsaved = pending.length > 0
  useEffect(() => {
    latest.current = { ...latest.current, revisions, saving, unsaved, cell }
  })

  const meet = useCallback(async () => {
    if (document.hidden) return
    const { cell: here, revisions: since } = latest.current
    const answer = await apiClient.meet({
      tab: tab.current,
      unsaved: latest.current.unsaved,
      // Of a line that is not stored others know nothing.
      ...(here && !isTemporaryId(here.row) ? { at: { line: here.row, column: here.column } } : {}),
      seen: latest.current.seen,
    })
    if ('refusal' in answer) return
    setOthers((before) => (sameValue(before, answer.others) ? before : answer.others))
    setOpenComments((before) => (sameValue(before, answer.comments) ? before : answer.comments))
    // What was asked before a save says of one's own lines that they were changed.
    if (latest.current.revisions !== since || latest.current.saving) return
    latest.current.seen = answer.mark
    const { changes } = answer
    if (changes) setHeard({ since, changes })
  }, [apiClient])

  useEffect(() => {
    if (tab.current === unknownTab) tab.current = newTab()
    const ask = () => void meet()
    const leave = () => apiClient.leave(tab.current)
    ask()
    const timer = setInterval(ask, beat)
    document.addEventListener('visibilitychange', ask)
    window.addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', ask)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [apiClient, meet])

  // The first unsaved change and the last one are news to the others.
  useEffect(() => {
    if (tab.current !== unknownTab) void meet()
  }, [unsaved, meet])

  const meanwhile = useMemo(
    () =>
      heard && heard.since === revisions && !saving
        ? meanwhileOf(revisions, heard.changes)
        : undefined,
    [heard, revisions, saving],
  )
  return { others, openComments, setOpenComments, meanwhile }
}
