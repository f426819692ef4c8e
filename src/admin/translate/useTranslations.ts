'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { TranslationsEntry } from '../../api/translations/openTranslations.js'
import type { TranslateApiClient } from './apiClient.js'
import { saveQueue } from './saveQueue.js'
import type { SaveOptions } from './toSent.js'
import {
  initialTranslations,
  reduceTranslations,
  type TranslateAction,
  type TranslateState,
  type Written,
} from './translateState.js'
import { useBackAgain } from '../kept/useBackAgain.js'

/**
 * Milliseconds without a key after which what was written is stored, though the translator has not
 * left the field.
 */
const pause = 4000

/**
 * The texts of an event while they are translated: each is stored when it is left, or after a
 * pause. `keep` is told of every change at once, also of those that come after the screen was left.
 */
export function useTranslations(
  initial: TranslationsEntry,
  apiClient: TranslateApiClient,
  keep: (state: TranslateState) => void,
) {
  const [state, setState] = useState(() => initialTranslations(initial.texts))
  const now = useRef(state)
  const act = useCallback(
    (action: TranslateAction) => {
      const before = now.current
      now.current = reduceTranslations(before, action)
      setState(now.current)
      if (now.current.drafts !== before.drafts || now.current.seen !== before.seen)
        keep(now.current)
    },
    [keep],
  )
  const saving = useMemo(() => saveQueue(apiClient, () => now.current, act), [act, apiClient])
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>())

  const save = useCallback(
    (address: string, options?: SaveOptions) => {
      clearTimeout(timers.current.get(address))
      return saving.save(address, options)
    },
    [saving],
  )

  /** Stores it over what is there now, by somebody who has seen that. */
  const insist = useCallback(
    (address: string) => {
      act({ type: 'look', address })
      return save(address, { confirmed: true })
    },
    [act, save],
  )

  const write = useCallback(
    (address: string, cells: string[]) => {
      act({ type: 'write', address, cells })
      clearTimeout(timers.current.get(address))
      // What began as a machine's proposal is never stored by time.
      if (!now.current.proposed[address])
        timers.current.set(
          address,
          setTimeout(() => void save(address), pause),
        )
    },
    [act, save],
  )

  const giveUp = useCallback(
    (address: string) => {
      clearTimeout(timers.current.get(address))
      saving.forget(address)
      act({ type: 'giveUp', address })
    },
    [act, saving],
  )

  /**
   * Puts what a machine proposes into the fields, marked as such: it is stored once it is
   * confirmed, or was changed and left.
   */
  const suggest = useCallback(
    async (
      { address, source }: { address: string; source: { language: string } },
      otherwise: string,
    ) => {
      const before = now.current.drafts[address]
      const answer = await apiClient.suggest(source.language, address)
      // What was typed meanwhile is worth more.
      if (now.current.drafts[address] !== before) return
      const failure =
        'failure' in answer ? answer.failure : answer.suggestions[0] ? undefined : otherwise
      if (failure) act({ type: 'failed', addresses: [address], message: failure })
      else if ('suggestions' in answer)
        act({ type: 'propose', address, cells: answer.suggestions[0]!.paragraphs })
    },
    [act, apiClient],
  )

  const reread = useCallback(async () => {
    const answer = await apiClient.read()
    if ('failure' in answer) return undefined
    act({ type: 'read', entries: answer.texts })
    return answer
  }, [act, apiClient])

  /** Puts back what was kept; what is whole is stored as if it had just been left. */
  const takeUp = useCallback(
    (texts: Record<string, Written>) => {
      act({ type: 'takeUp', texts })
      for (const address of Object.keys(texts)) void save(address)
    },
    [act, save],
  )

  // The page may be told anew: going back shows at first what was read before, then what is stored.
  const first = useRef(initial)
  useEffect(() => {
    if (initial !== first.current) act({ type: 'read', entries: initial.texts })
    first.current = initial
  }, [act, initial])

  const flush = useCallback(() => {
    for (const address of Object.keys(now.current.drafts))
      if (!now.current.proposed[address]) void save(address)
  }, [save])
  useEffect(() => {
    const hidden = () => document.hidden && flush()
    document.addEventListener('visibilitychange', hidden)
    window.addEventListener('pagehide', flush)
    return () => {
      document.removeEventListener('visibilitychange', hidden)
      window.removeEventListener('pagehide', flush)
      // Whoever goes elsewhere in the panel has left every text.
      flush()
    }
  }, [flush])
  useBackAgain(state.away, saving.again)
  return { ...state, write, save, insist, giveUp, suggest, reread, takeUp, settled: saving.settled }
}

export type Translating = ReturnType<typeof useTranslations>
