'use client'

import { useLocale } from '@payloadcms/ui'
import { type FormEvent, useState } from 'react'
import { nextEdition } from '../../core/builder/nextEdition.js'
import type { Id } from '../../core/types.js'
import { apiClientTo } from '../builder/apiClient.js'
import { refusalText } from '../builder/refusal.js'
import { spokenDate } from '../inputs/wording.js'
import { useSay } from '../inputs/useSay.js'
import { useKeptNote } from '../kept/useKeptNote.js'
import { PublishDrawer } from '../publish/PublishDrawer.js'
import { StepEnd } from './StepEnd.js'
import { useAdminHref, useApiRoot } from '../addresses.js'

/** The drawer in which an event is made of an earlier one. */
export const copying = 'agenda-copy-last'

/** An event that may be copied. */
export type Copied = { id: Id; title: string; startDate?: string }

type Written = { title?: string; firstDate?: string }

type Props = { events: Copied[]; eventSlug: string }

/** Which event, what the copy is called and when it begins: proposed, and to be changed. */
export function CopyLast({ events, eventSlug }: Props) {
  const { say, language } = useSay()
  const api = useApiRoot()
  const href = useAdminHref()
  const { code: locale } = useLocale()
  const [from, setFrom] = useState(events[0])
  const [written = {}, setWritten] = useKeptNote<Written>('copying', from?.id ?? '')
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
      api,
      event: from.id,
      locale,
      events: eventSlug,
      otherwise: say('bring:noAnswer'),
    }).copyEvent({ firstDate, title: title.trim() })
    if ('refusal' in answer) {
      setBusy(false)
      return setFault(refusalText(answer.refusal))
    }
    await setWritten(undefined)
    window.location.assign(href(`/collections/${eventSlug}/${answer.id}/agenda`))
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
            onChange={({ target }) => void setWritten({ ...written, title: target.value })}
            required
            value={title}
          />
        </label>
        <label className="is-wide">
          {say('presence:copy:firstDay')}
          <input
            onChange={({ target }) => void setWritten({ ...written, firstDate: target.value })}
            required
            type="date"
            value={firstDate}
          />
          <small>{firstDate ? spokenDate(firstDate, language) : ''}</small>
        </label>
        <p className="agenda-steps__quiet is-wide">{say('presence:copy:note')}</p>
        <StepEnd
          busy={busy}
          fault={fault}
          text={say(busy ? 'presence:copy:busy' : 'firstSteps:copy:go')}
        />
      </form>
    </PublishDrawer>
  )
}
