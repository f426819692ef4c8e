'use client'

import { Button, useConfig, useDocumentInfo, useFormFields, useLocale } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import { textIn } from '../../core/isText.js'
import { describe } from '../../core/checkAgenda.js'
import { sessionsWithinDates } from '../../core/rules/sessionsWithinDates.js'
import type { AgendaSession } from '../../core/types.js'
import { defaultRulebook } from '../../core/vocabulary.js'
import { callApi } from '../login/callApi.js'
import { noteStyle } from './InputFrame.js'
import { useSay } from './useSay.js'

type Line = Pick<AgendaSession, 'day' | 'endDay' | 'status' | 'teamOnly'>

/** What is not asked for of a line, and not looked at. */
const unsaid = { kind: '', timing: 'toBeAnnounced', published: false } as const

/** So many are asked for at once, which any account may. */
const perPage = 100

/**
 * All that is in an event, as drafts are now, page by page; what could be read, where an answer
 * stays away.
 */
async function readLines(url: (page: number) => string, signal: AbortSignal): Promise<Line[]> {
  const lines: Line[] = []
  for (let page = 1; !signal.aborted; page++) {
    const answered = await callApi<{ docs: Line[]; hasNextPage: boolean }>(url(page), {
      signal,
      quiet: true,
    })
    if ('away' in answered || !answered.ok) break
    lines.push(...answered.answer.docs)
    if (!answered.answer.hasNextPage) break
  }
  return lines
}

/**
 * The days and states of an event's sessions; none before the answer, or for an event that is not
 * stored.
 */
function useLines(sessions: string): Line[] {
  const { config } = useConfig()
  const { id, data } = useDocumentInfo()
  const [lines, setLines] = useState<Line[]>([])
  const saved = textIn(data?.updatedAt)
  useEffect(() => {
    if (id === undefined || id === null) return
    const stop = new AbortController()
    const query = {
      'where[event][equals]': String(id),
      'select[day]': 'true',
      'select[endDay]': 'true',
      'select[status]': 'true',
      'select[teamOnly]': 'true',
      depth: '0',
      draft: 'true',
      limit: String(perPage),
    }
    const url = (page: number) =>
      formatAdminURL({
        apiRoute: config.routes.api,
        path: `/${sessions}?${new URLSearchParams({ ...query, page: String(page) })}`,
      })
    void readLines(url, stop.signal).then((found) => {
      if (!stop.signal.aborted) setLines(found.filter(({ teamOnly }) => teamOnly !== true))
    })
    return () => stop.abort()
  }, [id, saved, sessions, config.routes.api])
  return lines
}

/**
 * Beside the first and the last day, while they are typed: that nothing takes place then, and the
 * way to move the agenda along.
 */
export function DatesNotice({ sessions, events }: { sessions: string; events: string }) {
  const { say, language } = useSay()
  const { config } = useConfig()
  const { code } = useLocale()
  const { id } = useDocumentInfo()
  const [startDate, endDate] = useFormFields(
    ([fields]) =>
      [String(fields.startDate?.value ?? ''), String(fields.endDate?.value ?? '')] as const,
  )
  const lines = useLines(sessions)
  const event = { timeZone: 'UTC', days: [], published: false, startDate, endDate }
  const [found] = sessionsWithinDates.check(
    { event, sessions: lines.map((line) => ({ ...unsaid, assignments: [], ...line })) },
    defaultRulebook,
  )
  if (!found) return null
  const { key, vars } = describe(
    { rule: sessionsWithinDates.id, level: 'conflict', ...found },
    null,
    { language },
  )
  const agenda = formatAdminURL({
    adminRoute: config.routes.admin,
    path: `/collections/${events}/${id}/agenda?${new URLSearchParams({ startDate, locale: code })}`,
  })
  return (
    <div className="field-type agenda-dates" role="status" style={noteStyle}>
      <p>{say(key.replace(/^agenda:/, '').replaceAll('.', ':'), vars)}</p>
      <Button buttonStyle="secondary" el="link" margin={false} size="small" to={agenda}>
        {say('builder:planTitles:followDates')}
      </Button>
    </div>
  )
}
