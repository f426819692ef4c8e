'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { TranslationsEntry } from '../../api/translations/openTranslations.js'
import type { Sent, TranslateDoor } from './door.js'
import { cellsOf, initialTranslations, isSame, reduceTranslations, type TranslateAction, type TranslateState } from './translateState.js'

/** Milliseconds without a key after which what was written is stored, though the translator has not left the field. */
const pause = 4000

/** What is to be stored: `confirmed` says that it is right as it stands, though it may read as before. */
type Wish = { confirmed?: boolean; cells?: string[] }

/** A text as it is sent, as it stands now; undefined where there is nothing to store. */
function toSent({ entries, drafts }: TranslateState, address: string, { confirmed, cells: given }: Wish): (Sent & { from: string }) | undefined {
  const entry = entries.find((each) => each.address === address)
  if (!entry) return undefined
  const before = cellsOf(entry)
  const target = given ?? drafts[address] ?? before
  const removed = target.every((cell) => !cell.trim())
  if (removed ? !entry.sent : isSame(target, before) && !(confirmed && entry.state === 'outdated')) return undefined
  return { id: address, from: entry.source.language, rich: entry.rich, source: entry.paragraphs.source, target, sent: entry.sent, confirmed: true, ...(removed ? { removed: true } : {}) }
}

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
        act({ type: 'giveUp', address })
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
  return (address: string, wish: Wish = {}) => {
    waiting.set(address, wish)
    return pump()
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
  const save = useMemo(() => savingTo(door, () => now.current, act), [act, door])
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>())

  const write = useCallback((address: string, cells: string[]) => {
    act({ type: 'write', address, cells })
    clearTimeout(timers.current.get(address))
    timers.current.set(address, setTimeout(() => void save(address), pause))
  }, [act, save])

  const giveUp = useCallback((address: string) => {
    clearTimeout(timers.current.get(address))
    act({ type: 'giveUp', address })
  }, [act])

  /** Puts what a machine proposes into the fields, to be looked at: it is stored when it is left or confirmed, as if typed. */
  const suggest = useCallback(async ({ address, source }: { address: string; source: { language: string } }) => {
    const answer = await door.suggest(source.language, address)
    if ('failure' in answer) act({ type: 'failed', addresses: [address], message: answer.failure })
    else if (answer.suggestions[0]) act({ type: 'write', address, cells: answer.suggestions[0].paragraphs })
    return !('failure' in answer) && answer.suggestions.length > 0
  }, [act, door])

  const reread = useCallback(async () => {
    const answer = await door.read()
    if (!('failure' in answer)) act({ type: 'read', entries: answer.texts })
  }, [act, door])

  useEffect(() => {
    const running = timers.current
    return () => running.forEach((timer) => clearTimeout(timer))
  }, [])
  return { ...state, write, save, giveUp, suggest, reread }
}

export type Translating = ReturnType<typeof useTranslations>
