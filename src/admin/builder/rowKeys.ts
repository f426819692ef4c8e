'use client'

import { createContext, useCallback, useMemo, useRef } from 'react'
import type { AgendaSession, Id } from '../../core/types.js'

type Adopted = Readonly<Record<string, Id>>

/** The keys of lines by their ids, and the ids of saved lines (by temporary ones) that they know of. */
export type RowKeys = { adopted: Adopted; keys: ReadonlyMap<string, string> }

/**
 * The keys under which React draws lines. A new line keeps its key when a save gives it an id, so
 * that it stays the same row with the focus and whatever is being typed in it. Temporary ids are
 * used again for later lines, which get keys of their own.
 *
 * @param ids of all lines of the agenda
 * @param adopted the ids that new lines got, by their temporary ids
 */
export function nextRowKeys(before: RowKeys, ids: readonly string[], adopted: Adopted): RowKeys {
  // Most edits change what is in lines, and not which there are.
  if (adopted === before.adopted && ids.length === before.keys.size) {
    if (ids.every((id) => before.keys.has(id))) return before
  }
  const saved = Object.entries(adopted).filter(([id, now]) => before.adopted[id] !== now)
  const inherited = new Map(saved.map(([id, now]) => [String(now), before.keys.get(id)]))
  const given = new Set(saved.map(([id]) => id))
  const kept = (id: string) =>
    inherited.get(id) ?? (given.has(id) ? undefined : before.keys.get(id))
  const used = new Set(ids.map(kept))
  const fresh = (id: string) => {
    let key = id
    while (used.has(key)) key += '+'
    used.add(key)
    return key
  }
  return { adopted, keys: new Map(ids.map((id) => [id, kept(id) ?? fresh(id)])) }
}

const none: RowKeys = { adopted: {}, keys: new Map() }

/** Gives the key of a line; always the same function. */
export function useRowKeys(
  sessions: readonly AgendaSession[],
  adopted: Adopted,
): (id: Id) => string {
  const known = useRef(none)
  useMemo(() => {
    const ids = sessions.map(({ id }) => String(id))
    known.current = nextRowKeys(known.current, ids, adopted)
  }, [sessions, adopted])
  return useCallback((id: Id) => known.current.keys.get(String(id)) ?? String(id), [])
}

/** Apart from the whole of the workspace, with which each day of the list would be drawn anew. */
export const RowKeysContext = createContext<(id: Id) => string>(String)
