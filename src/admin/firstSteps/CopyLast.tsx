'use client'

import { Button, useConfig, useLocale } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type FormEvent, useState } from 'react'
import { nextEdition } from '../../core/builder/nextEdition.js'
import type { Id } from '../../core/types.js'
import { apiClientTo } from '../builder/apiClient.js'
import { spokenDate } from '../inputs/wording.js'
import { useSay } from '../inputs/useSay.js'
import { PublishDrawer } from '../publish/PublishDrawer.js'

/** The drawer in which an event is made of an earlier one. */
export const copying = 'agenda-copy-last'

/** An event that may be copied. */
export type Copied = { id: Id; title: string; startDate?: string }

type Props = { events: Copied[]; eventSlug: string }

/** Which event, what the copy is called and when it begins: proposed, and to be changed. */
export function CopyLast({ events, eventSlug }: Props) {
  const { say, language } = useSay()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const [from, setFrom] = useState(events[0])
  const [written, setWritten] = useState<{ title?: string; firstDate?: string }>({})
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string>()
  if (!from) return null
  const proposed = nextEdition(from, new Date().toISOString().slice(0, 10))
  const { title = proposed.title, firstDate = proposed.firstDate ?? '' } = written
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setFault(undefined)
    const answer = await apiClientTo({
      api: formatAdminURL({ apiRoute: config.routes.api, path: '' }).replace(/\/$/, ''),
      event: from.id,
      locale,
      events: eventSlug,
      otherwise: say('bring:noAnswer'),
    }).copyEvent({ firstDate, title: title.trim() })
    if ('refusal' in answer) {
      setBusy(false)
      const { message, fields = [] } = answer.refusal
      return setFault([...new Set([message, ...fields.map((each) => each.message)])].join(' '))
    }
    window.location.assign(
      formatAdminURL({
        adminRoute: config.routes.admin,
        includeBasePath: true,
        path: `/collections/${eventSlug}/${answer.id}/agenda`,
      }),
    )
  }
  return (
    <PublishDrawer
      className="agenda-steps-drawer"
      heading={say('firstSteps:copy:heading')}
      slug={copying}
    >
      <form className="agenda-steps__form" onSubmit={(event) => void submit(event)}>
        <label className="is-wide">
          {say('firstSteps:copy:from')}
          <select
            onChange={({ target }) => {
              setFrom(events.find(({ id }) => String(id) === target.value))
              setWritten({})
            }}
            value={String(from.id)}
          >
            {events.map((each) => (
              <option key={each.id} value={String(each.id)}>
                {[each.title, each.startDate && spokenDate(each.startDate, language, 'column')]
                  .filter(Boolean)
                  .join(' · ')}
              </option>
            ))}
          </select>
        </label>
        <label className="is-wide">
          {say('presence:copy:title')}
          <input
            dir="auto"
            maxLength={500}
            onChange={({ target }) => setWritten({ ...written, title: target.value })}
            required
            value={title}
          />
        </label>
        <label className="is-wide">
          {say('presence:copy:firstDay')}
          <input
            onChange={({ target }) => setWritten({ ...written, firstDate: target.value })}
            required
            type="date"
            value={firstDate}
          />
          <small>{firstDate ? spokenDate(firstDate, language) : ''}</small>
        </label>
        <p className="agenda-steps__quiet is-wide">{say('presence:copy:note')}</p>
        {fault ? (
          <p className="agenda-steps__fault is-wide" role="alert">
            {fault}
          </p>
        ) : null}
        <div className="is-wide">
          <Button disabled={busy} margin={false} size="large" type="submit">
            {say(busy ? 'presence:copy:busy' : 'firstSteps:copy:go')}
          </Button>
        </div>
      </form>
    </PublishDrawer>
  )
}
