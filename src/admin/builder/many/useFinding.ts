'use client'

import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import {
  findInAgenda,
  type Hit,
  replaceInAgenda,
  type StoredTexts,
} from '../../../core/builder/index.js'
import type { Workspace } from '../workspace/useWorkspaceState.js'

/** What is looked for, and what it becomes. */
export type Wanted = { find: string; replace: string; exactCase: boolean; wholeWords: boolean }

const atFirst: Wanted = { find: '', replace: '', exactCase: false, wholeWords: false }

/**
 * Finds and replaces in the whole agenda as edited. Longer texts are those of the server, with what
 * was changed since.
 */
export function useFinding({
  agenda,
  apiClient,
  builder,
}: Pick<Workspace, 'agenda' | 'apiClient' | 'builder'>) {
  const [wanted, setWanted] = useState(atFirst)
  const [stored, setStored] = useState<StoredTexts>()
  const [fault, setFault] = useState<string>()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  // A save may have changed them: then they are read anew.
  const { revisions } = builder
  useEffect(() => {
    let current = true
    void apiClient.texts().then((answer) => {
      if (!current) return
      if ('refusal' in answer) setFault(answer.refusal.message)
      else setStored(answer.texts)
    })
    return () => {
      current = false
    }
  }, [apiClient, revisions])

  // Typing is never delayed; the results for a long agenda may follow a moment later.
  const looking = useDeferredValue(wanted)
  const hits = useMemo(
    () => (stored ? findInAgenda(agenda, stored, looking) : []),
    [agenda, stored, looking],
  )
  const chosen = hits.filter(({ key }) => !left.has(key))
  return {
    wanted,
    want: (change: Partial<Wanted>) => {
      setWanted({ ...wanted, ...change })
      setLeft(new Set())
    },
    hits,
    chosen,
    isChosen: ({ key }: Hit) => !left.has(key),
    choose: ({ key }: Hit, to: boolean) => {
      const next = new Set(left)
      if (to) next.delete(key)
      else next.add(key)
      setLeft(next)
    },
    isReading: !stored && fault === undefined,
    fault,
    /** Replaces what is chosen, in one step; how many places that were. */
    replace: (): number => {
      if (!stored) return 0
      // As it stands now: what is shown may be a moment behind.
      const now = findInAgenda(agenda, stored, wanted).filter(({ key }) => !left.has(key))
      builder.edit(replaceInAgenda(agenda, stored, now, wanted.replace), stored)
      return now.length
    },
  }
}
