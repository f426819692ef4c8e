'use client'

import { useConfig, useDocumentInfo, useFormFields, useLocale } from '@payloadcms/ui'
import { flattenTopLevelFields, formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import { idOf } from '../../core/ids.js'
import { callApi } from '../login/callApi.js'

export type EventDay = { date: string; label?: string | null }
export type LastSession = {
  day?: string | null
  ends?: string | null
  endsNextDay?: boolean | null
  startsNextDay?: boolean | null
  endDay?: string | null
}
export type EventAgenda = {
  event: number | string
  days: EventDay[]
  timeZone?: string
  last?: LastSession
}

async function read<T>(url: string, signal: AbortSignal): Promise<T | undefined> {
  const reached = await callApi<T>(url, { signal, quiet: true })
  return !('away' in reached) && reached.ok ? reached.answer : undefined
}

/**
 * The days and the zone of the event that is chosen in the form and, for a new session, the last
 * one that the event has so far.
 */
export function useEventAgenda(wanted: boolean): { event?: number | string; agenda?: EventAgenda } {
  const { config, getEntityConfig } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const { code } = useLocale()
  const event = idOf(useFormFields(([fields]) => (wanted ? fields.event?.value : undefined)))
  const [agenda, setAgenda] = useState<EventAgenda>()
  const fields = wanted && collectionSlug ? getEntityConfig({ collectionSlug })?.fields : undefined
  const relation =
    fields &&
    flattenTopLevelFields(fields).find((field) => 'name' in field && field.name === 'event')
  const events = relation && 'relationTo' in relation ? String(relation.relationTo) : undefined
  const isNew = id === undefined || id === null

  useEffect(() => {
    if (event === undefined || !events) return setAgenda(undefined)
    const stop = new AbortController()
    const url = (path: string, query: Record<string, string>) =>
      formatAdminURL({
        apiRoute: config.routes.api,
        path: `/${path}?${new URLSearchParams({ ...query, ...latest })}`,
      })
    const latest = { depth: '0', draft: 'true', locale: code }
    const days = read<{ days?: EventDay[]; timeZone?: string }>(
      url(`${events}/${event}`, { 'select[days]': 'true', 'select[timeZone]': 'true' }),
      stop.signal,
    )
    const query = { 'where[event][equals]': String(event), sort: '-sortKey', limit: '1' }
    const last = isNew
      ? read<{ docs: LastSession[] }>(url(String(collectionSlug), query), stop.signal)
      : undefined
    // Without an answer there is nothing to offer; the date can still be typed.
    void Promise.all([days, last]).then(
      ([found, sessions]) =>
        found &&
        !stop.signal.aborted &&
        setAgenda({
          event,
          days: found.days ?? [],
          timeZone: found.timeZone,
          last: sessions?.docs[0],
        }),
    )
    return () => stop.abort()
  }, [event, events, collectionSlug, isNew, code, config.routes.api])

  return { event, agenda: agenda?.event === event ? agenda : undefined }
}
