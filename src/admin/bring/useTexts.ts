'use client'

import { useCallback, useEffect, useMemo, useState } from 'react'
import type { TranslationEntry } from '../../api/translations/toEntry.js'
import { useSay } from '../inputs/useSay.js'
import { translateApiClient } from '../translate/apiClient.js'
import type { IntoEvent } from './intoEvent.js'

/**
 * The texts of an event that are translated into a language, and the door on which translations are
 * stored.
 */
export function useTexts({ api, event }: IntoEvent, to: string) {
  const { say } = useSay()
  const otherwise = say('bring:noAnswer')
  const apiClient = useMemo(
    () => translateApiClient({ api, event, to, otherwise }),
    [api, event, to, otherwise],
  )
  const [texts, setTexts] = useState<TranslationEntry[]>()
  const [failure, setFailure] = useState<string>()
  const read = useCallback(async () => {
    setFailure(undefined)
    const answer = await apiClient.read()
    if ('failure' in answer) setFailure(answer.failure)
    else setTexts(answer.texts.filter(({ source }) => source.language !== to))
  }, [apiClient, to])
  useEffect(() => void read(), [read])
  return { apiClient, texts, failure, read }
}
