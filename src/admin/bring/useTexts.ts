'use client'

import { useCallback, useEffect, useMemo, useState } from 'react'
import type { TranslationEntry } from '../../api/translations/toEntry.js'
import { useSay } from '../inputs/useSay.js'
import { translateDoor } from '../translate/door.js'
import type { IntoEvent } from './intoEvent.js'

/** The texts of an event that are translated into a language, and the door on which translations are stored. */
export function useTexts({ api, event }: IntoEvent, to: string) {
  const { say } = useSay()
  const otherwise = say('bring:noAnswer')
  const door = useMemo(
    () => translateDoor({ api, event, to, otherwise }),
    [api, event, to, otherwise],
  )
  const [texts, setTexts] = useState<TranslationEntry[]>()
  const [failure, setFailure] = useState<string>()
  const read = useCallback(async () => {
    setFailure(undefined)
    const answer = await door.read()
    if ('failure' in answer) setFailure(answer.failure)
    else setTexts(answer.texts.filter(({ source }) => source.language !== to))
  }, [door, to])
  useEffect(() => void read(), [read])
  return { door, texts, failure, read }
}
