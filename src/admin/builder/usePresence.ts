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
 * Milliseconds between two reports to the server: a third of the time after which an editor counts
 * as gone.
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

/** The state of the screen as last drawn, and the version of the agenda that was shown. */
type Latest = Pick<Builder, 'revisions' | 'saving'> & {
  unsaved: boolean
  seen?: number
  cell: Cell | undefined
}

/**
 * Who else has this agenda open and in which cells, what they have changed, and how many comments
 * are open. Silent while the page is hidden. `cell` is sent with the next report; moving the focus
 * sends nothing by itself.
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
      // Other editors do not know lines that are not stored yet.
      ...(here && !isTemporaryId(here.row) ? { at: { line: here.row, column: here.column } } : {}),
      seen: latest.current.seen,
    })
    if ('refusal' in answer) return
    setOthers((before) => (sameValue(before, answer.others) ? before : answer.others))
    setOpenComments((before) => (sameValue(before, answer.comments) ? before : answer.comments))
    // An answer from before a save would report this editor's own lines as changed.
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

  // Reports at once when this editor begins to have unsaved changes, or has none any more.
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
