'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useMemo } from 'react'
import type { Id } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import { type ApiClient, apiClientTo } from './apiClient.js'

/** The way of an agenda's screen to the server, in one language of the content. */
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
  const { config } = useConfig()
  const otherwise = say('builder:noAnswer')
  return useMemo(
    () =>
      apiClientTo({
        api: formatAdminURL({ apiRoute: config.routes.api, path: '' }).replace(/\/$/, ''),
        event,
        locale,
        events,
        otherwise,
      }),
    [config.routes.api, event, events, locale, otherwise],
  )
}
