'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { TranslationsEntry } from '../../api/translations/openTranslations.js'
import type { TranslateDoor } from './door.js'
import { toSent, type Wish } from './toSent.js'
import { initialTranslations, isStuck, reduceTranslations, type TranslateAction, type TranslateState } from './translateState.js'

/** Milliseconds without a key after which what was written is stored, though the translator has not left the field. */
const pause = 4000

/** Stores what waits, one request after another: all that came in while one was on its way go with the next. */
function savingTo(door: TranslateDoor, now: () => TranslateState, act: (action: TranslateAction) => void) {
  const waiting = new Map<string, Wish>()
  let busy = false
  const pump = async (): Promise<void> => {
    if (busy || !waiting.size) return
    const texts = [...waiting].flatMap(([address, wish]) => {
      const text = toSent(now(), address, wish)
      if (!text) {
        waiting.delete(address)
        // Back to what is stored already.
        if (now().drafts[address] && !isStuck(now().fates[address])) act({ type: 'giveUp', address })
      }
      return text ? [text] : []
    })
    const batch = texts.filter(({ from }) => from === texts[0]?.from)
    if (!batch[0]) return
    for (const { id } of batch) waiting.delete(id)
    const addresses = batch.map(({ id }) => id)
    busy = true
    act({ type: 'sending', addresses })
    const answer = await door.save(batch[0].from, batch.map(({ from: _, ...text }) => text))
    busy = false
    if ('failure' in answer) act({ type: 'failed', addresses, message: answer.failure })
    else act({ type: 'answered', lines: answer.lines, sent: Object.fromEntries(batch.map(({ id, target }) => [id, target])) })
    await pump()
  }
  return {
    save: (address: string, wish: Wish = {}) => {
      waiting.set(address, { ...waiting.get(address), ...wish })
      return pump()
    },
    forget: (address: string) => void waiting.delete(address),
  }
}

/** The texts of an event while they are translated: each is stored when it is left, or after a pause. */
export function useTranslations(initial: TranslationsEntry, door: TranslateDoor) {
  const [state, setState] = useState(() => initialTranslations(initial.texts))
  const now = useRef(state)
  const act = useCallback((action: TranslateAction) => {
    now.current = reduceTranslations(now.current, action)
    setState(now.current)
  }, [])
  const saving = useMemo(() => savingTo(door, () => now.current, act), [act, door])
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>())

  const save = useCallback((address: string, wish?: Wish) => {
    clearTimeout(timers.current.get(address))
    return saving.save(address, wish)
  }, [saving])

  /** Stores it over what is there now, by somebody who has seen that. */
  const insist = useCallback((address: string) => {
    act({ type: 'look', address })
    return save(address, { confirmed: true })
  }, [act, save])

  const write = useCallback((address: string, cells: string[]) => {
    act({ type: 'write', address, cells })
    clearTimeout(timers.current.get(address))
    timers.current.set(address, setTimeout(() => void save(address), pause))
  }, [act, save])

  const giveUp = useCallback((address: string) => {
    clearTimeout(timers.current.get(address))
    saving.forget(address)
    act({ type: 'giveUp', address })
  }, [act, saving])

  /** Puts what a machine proposes into the fields, to be looked at: it is stored when it is left or confirmed, as if typed. */
  const suggest = useCallback(async ({ address, source }: { address: string; source: { language: string } }, otherwise: string) => {
    const before = now.current.drafts[address]
    const answer = await door.suggest(source.language, address)
    // What was typed meanwhile is worth more.
    if (now.current.drafts[address] !== before) return
    const failure = 'failure' in answer ? answer.failure : answer.suggestions[0] ? undefined : otherwise
    if (failure) act({ type: 'failed', addresses: [address], message: failure })
    else if ('suggestions' in answer) write(address, answer.suggestions[0]!.paragraphs)
  }, [act, door, write])

  const reread = useCallback(async () => {
    const answer = await door.read()
    if ('failure' in answer) return undefined
    act({ type: 'read', entries: answer.texts })
    return answer
  }, [act, door])

  useEffect(() => {
    const running = timers.current
    return () => running.forEach((timer) => clearTimeout(timer))
  }, [])
  return { ...state, write, save, insist, giveUp, suggest, reread }
}

export type Translating = ReturnType<typeof useTranslations>
