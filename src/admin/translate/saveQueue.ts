'use client'

import type { TranslateApiClient } from './apiClient.js'
import { isBack, toSent, type SaveOptions } from './toSent.js'
import type { TranslateAction, TranslateState } from './translateState.js'

/**
 * Stores what waits, one request after another: texts that came in while one was on its way go with
 * the next.
 */
export function saveQueue(
  apiClient: TranslateApiClient,
  now: () => TranslateState,
  act: (action: TranslateAction) => void,
) {
  const waiting = new Map<string, SaveOptions>()
  let running: Promise<void> | undefined
  const nextBatch = () => {
    const texts = [...waiting].flatMap(([address, options]) => {
      const text = toSent(now(), address, options)
      if (!text) {
        waiting.delete(address)
        if (isBack(now(), address)) act({ type: 'giveUp', address })
      }
      return text ? [text] : []
    })
    return texts.filter(({ from }) => from === texts[0]?.from)
  }
  const pump = async (): Promise<void> => {
    for (let batch = nextBatch(); batch[0]; batch = nextBatch()) {
      const sending = batch.map(({ id }) => [id, waiting.get(id) ?? {}] as const)
      for (const { id } of batch) waiting.delete(id)
      const addresses = batch.map(({ id }) => id)
      act({ type: 'sending', addresses })
      const answer = await apiClient.save(
        batch[0].from,
        batch.map(({ from: _, ...text }) => text),
      )
      if ('failure' in answer && answer.away) {
        for (const [id, options] of sending) waiting.set(id, { ...options, ...waiting.get(id) })
        act({ type: 'away', addresses })
        break
      }
      if ('failure' in answer) act({ type: 'failed', addresses, message: answer.failure })
      else
        act({
          type: 'answered',
          lines: answer.lines,
          sent: Object.fromEntries(batch.map(({ id, target }) => [id, target])),
        })
    }
  }
  const run = () => (running ??= pump().finally(() => (running = undefined)))
  return {
    save: (address: string, options: SaveOptions = {}) => {
      waiting.set(address, { ...waiting.get(address), ...options })
      return run()
    },
    /** Once more, after there was no answer. */
    again: run,
    /** Resolves when nothing is on its way any more. */
    settled: () => running ?? Promise.resolve(),
    forget: (address: string) => void waiting.delete(address),
  }
}
