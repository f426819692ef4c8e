'use client'

import { useMemo } from 'react'
import type { Id } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import { type ApiClient, apiClientTo } from './apiClient.js'
import { useApiRoot } from '../addresses.js'

/** The requests of an agenda's screen to the server, in one language of the content. */
export function useAgendaApiClient({
  event,
  locale,
  events,
}: {
  event: Id
  locale: string
  events: string
}): ApiClient {
  const { say } = useSay()
  const api = useApiRoot()
  const otherwise = say('builder:noAnswer')
  return useMemo(
    () =>
      apiClientTo({
        api,
        event,
        locale,
        events,
        otherwise,
      }),
    [api, event, events, locale, otherwise],
  )
}
