'use client'

import { useCallback, useEffect, useState } from 'react'
import type { EarlierVersions } from '../../store/brought/readEarlierVersions.js'
import { useSay } from '../inputs/useSay.js'
import { callApi } from '../login/callApi.js'
import type { IntoEvent } from './intoEvent.js'

/** What stands here, as it is stored now: what came with a document may be of yesterday. */
export function useEarlierVersions(
  { api, event }: IntoEvent,
  locale: string,
  first: EarlierVersions,
) {
  const { say } = useSay()
  const otherwise = say('bring:noAnswer')
  const [here, setHere] = useState(first)
  const look = useCallback(async (): Promise<{ here: EarlierVersions } | { fault: string }> => {
    const reached = await callApi<EarlierVersions>(
      `${api}/agenda-builder/${event}/documents?locale=${locale}`,
    )
    if ('away' in reached) return { fault: otherwise }
    if (!reached.ok) return { fault: reached.answer.errors?.[0]?.message ?? otherwise }
    setHere(reached.answer)
    return { here: reached.answer }
  }, [api, event, locale, otherwise])
  useEffect(() => void look(), [look])
  return { here, look }
}
