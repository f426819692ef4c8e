'use client'

import { useCallback, useEffect, useReducer, useRef } from 'react'
import type { TranslationsEntry } from '../../api/translations/openTranslations.js'
import type { Sent, TranslateDoor } from './door.js'
import { cellsOf, initialTranslations, isSame, reduceTranslations } from './translateState.js'

/** Milliseconds without a key after which what was written is stored, though the translator has not left the field. */
const pause = 4000

const isEmpty = (cells: readonly string[]) => cells.every((cell) => !cell.trim())

/** The texts of an event while they are translated: each is stored when it is left, or after a pause. */
export function useTranslations(initial: TranslationsEntry, door: TranslateDoor) {
  const [state, dispatch] = useReducer(reduceTranslations, initial.texts, initialTranslations)
  const now = useRef(state)
  useEffect(() => {
    now.current = state
  }, [state])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  /** `confirmed`: it is right as it stands, though it may read as before. */
  const save = useCallback(async (address: string, { confirmed, cells: given }: { confirmed?: boolean; cells?: string[] } = {}): Promise<void> => {
    clearTimeout(timer.current)
    const { entries, drafts, fates } = now.current
    const entry = entries.find((each) => each.address === address)
    if (!entry || fates[address]?.is === 'saving') return
    const before = cellsOf(entry)
    const cells = given ?? drafts[address] ?? before
    const removed = isEmpty(cells)
    const changed = !isSame(cells, before)
    if (!changed && !(confirmed && entry.state === 'outdated')) {
      if (drafts[address]) dispatch({ type: 'giveUp', address })
      return
    }
    if (removed && !entry.sent) return dispatch({ type: 'giveUp', address })
    const text: Sent = { id: address, rich: entry.rich, source: entry.paragraphs.source, target: cells, sent: entry.sent, confirmed: true, ...(removed ? { removed: true } : {}) }
    dispatch({ type: 'sending', addresses: [address] })
    const answer = await door.save(entry.source.language, [text])
    dispatch('failure' in answer ? { type: 'failed', addresses: [address], message: answer.failure } : { type: 'answered', lines: answer.lines, sent: { [address]: cells } })
  }, [door])

  const write = useCallback((address: string, cells: string[]) => {
    dispatch({ type: 'write', address, cells })
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void save(address), pause)
  }, [save])

  const giveUp = useCallback((address: string) => {
    clearTimeout(timer.current)
    dispatch({ type: 'giveUp', address })
  }, [])

  const reread = useCallback(async () => {
    const answer = await door.read()
    if (!('failure' in answer)) dispatch({ type: 'read', entries: answer.texts })
  }, [door])

  useEffect(() => () => clearTimeout(timer.current), [])
  return { ...state, write, save, giveUp, reread }
}

export type Translating = ReturnType<typeof useTranslations>
