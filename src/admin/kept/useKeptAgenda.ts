'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { applyEdits, countOpen, homeless, type UnsavedAgenda } from '../../core/builder/index.js'
import type { Id } from '../../core/types.js'
import type { Builder } from '../builder/useBuilder.js'
import type { Leftover } from './Leftovers.js'
import type { KeptRow } from './rows.js'
import { type Typing, typingEdits, withTyping } from './typing.js'
import { useKept } from './useKept.js'

/** Unsaved edits of an agenda; `titles`: of the lines that they change, should they be gone. */
export type KeptAgenda = UnsavedAgenda & { typing?: Typing; titles: Record<string, string> }

const wordsOf = ({ texts, ...fields }: { texts?: object | null }): string =>
  [...Object.values(fields), ...Object.values(texts ?? {})]
    .filter((value) => typeof value === 'string')
    .join(' · ')

/** What cannot be put back where it was, in words, to be copied. */
function leftoversOf(
  { work }: KeptRow<KeptAgenda>,
  { stored, choices }: Pick<Builder, 'choices' | 'stored'>,
): Leftover[] {
  const titleOf = (id: Id) => work.titles[String(id)] ?? ''
  const gone = homeless(work.edits, stored).flatMap((edit) =>
    edit.type === 'set' ? [{ title: titleOf(edit.id), words: wordsOf(edit.fields) }] : [],
  )
  const { typing } = work
  const unread =
    typing?.typed &&
    !typingEdits(typing, { agenda: applyEdits(stored, work.edits), places: choices.places })
      ? [{ title: titleOf(typing.line), words: typing.typed }]
      : []
  return [...gone, ...unread].filter(({ words }) => words)
}

/**
 * Keeps what is not saved of an agenda, and offers what an earlier visit left. Undo survives a
 * reload of the window.
 */
export function useKeptAgenda(
  builder: Builder,
  { event, language, typing }: { event: Id; language: string; typing: Typing | undefined },
) {
  const { pending, history, once, revisions, stored, choices, takeUp } = builder
  const kept = useKept<KeptAgenda>('agenda', event, language, {
    onFound: (rows, before) =>
      rows.filter(({ key, tab, work }) => {
        if (work.typing || countOpen(work, { agenda: stored, revisions })) return true
        // Nothing that is not saved: only what can be undone, by this window alone.
        if (tab === before && !pending.length && !history.past.length) takeUp(work)
        void kept.drop(key)
        return false
      }),
  })
  const { drop, write } = kept
  const [leftovers, setLeftovers] = useState<Leftover[]>([])
  const taken = useRef<string>(undefined)

  const storedTitles = useMemo(
    () => new Map(stored.sessions.map(({ id, title }) => [String(id), title])),
    [stored.sessions],
  )
  useEffect(() => {
    const nothing = !pending.length && !typing && !history.past.length && !history.future.length
    const lines = [
      ...pending.flatMap((edit) => (edit.type === 'set' ? [String(edit.id)] : [])),
      ...(typing ? [String(typing.line)] : []),
    ]
    const titles = Object.fromEntries(
      lines.flatMap((id) => (storedTitles.has(id) ? [[id, storedTitles.get(id) ?? '']] : [])),
    )
    const written = write(
      nothing
        ? undefined
        : { edits: pending, revisions, history, once, titles, ...(typing ? { typing } : {}) },
    )
    // What was taken up is this window's own now: the old row goes once that is written.
    const { current } = taken
    taken.current = undefined
    if (current) void written.then(() => drop(current))
  }, [drop, history, once, pending, revisions, storedTitles, typing, write])

  /** Takes a row up where it was left; what has no place any more is told, to be copied. */
  const take = (row: KeptRow<KeptAgenda>) => {
    setLeftovers(leftoversOf(row, builder))
    taken.current = row.key
    takeUp(withTyping(row.work, row.work.typing, { agenda: stored, places: choices.places }))
  }
  return { ...kept, leftovers, take, dismiss: () => setLeftovers([]) }
}
