'use client'

import { useCallback, useRef } from 'react'
import type { TranslationsEntry } from '../../api/translations/openTranslations.js'
import type { TranslateApiClient } from '../translate/apiClient.js'
import type { TranslateState } from '../translate/translateState.js'
import { useTranslations } from '../translate/useTranslations.js'
import { type KeptTexts, sortTexts, textsToKeep } from './keptTexts.js'
import type { KeptRow } from './rows.js'
import { useKept } from './useKept.js'

const isEmpty = (texts: KeptTexts) => !Object.keys(texts).length

/** The texts of an event while they are translated, kept on this device until they are stored. */
export function useKeptTexts(initial: TranslationsEntry, apiClient: TranslateApiClient) {
  const written = useRef<Promise<void>>(Promise.resolve())
  const writer = useRef<(work: KeptTexts | undefined) => Promise<void>>(undefined)
  const keep = useCallback((state: TranslateState) => {
    written.current = writer.current?.(textsToKeep(state)) ?? Promise.resolve()
  }, [])
  const translating = useTranslations(initial, apiClient, keep)
  const { entries, settled, takeUp } = translating
  const offer = (row: KeptRow<KeptTexts>) => {
    const { gone, partly, whole } = sortTexts(row.work, entries)
    if (!isEmpty(partly)) takeUp(partly)
    const rest = { ...row, work: { ...whole, ...gone } }
    // First written where they are now.
    void written.current.then(() =>
      isEmpty(rest.work) ? kept.drop(row.key) : isEmpty(partly) ? undefined : kept.leave(rest),
    )
    return isEmpty(rest.work) ? [] : [rest]
  }
  const kept = useKept<KeptTexts>('translate', initial.event, initial.to, {
    onFound: (rows) => rows.flatMap(offer),
    settled: () => settled().then(() => written.current),
  })
  writer.current = kept.write

  /** Takes a row up; what has no text any more stays to be copied. */
  const take = (row: KeptRow<KeptTexts>) => {
    const { gone, partly, whole } = sortTexts(row.work, entries)
    takeUp({ ...partly, ...whole })
    void written.current.then(() =>
      isEmpty(gone) ? kept.drop(row.key) : kept.leave({ ...row, work: gone }),
    )
  }
  return { translating, kept, take }
}
