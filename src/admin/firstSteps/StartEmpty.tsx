'use client'

import { useLocale } from '@payloadcms/ui'
import { type FormEvent, useMemo, useState } from 'react'
import { zoneFor, zonesOf } from '../../core/time/zoneFor.js'
import { noEvent } from '../bring/useBringing.js'
import { type Attempt, makeEvent } from '../bring/makeEvent.js'
import { whyNot } from '../bring/EventForm.js'
import type { NewEventSettings } from '../bring/newEventSettings.js'
import { countries } from '../inputs/countries.js'
import { useSay } from '../inputs/useSay.js'
import { useKeptNote } from '../kept/useKeptNote.js'
import { PublishDrawer } from '../publish/PublishDrawer.js'
import { StepEnd } from './StepEnd.js'
import { ZoneChoice } from './ZoneChoice.js'
import { useAdminHref, useApiRoot } from '../addresses.js'

/** The drawer in which an event without lines is made. */
export const starting = 'agenda-start-empty'

type Asked = {
  title: string
  startDate: string
  endDate: string
  city: string
  country: string
  language?: string
  /** Where it was chosen; else it follows from the country. */
  timeZone?: string
}

const nothing: Asked = { title: '', startDate: '', endDate: '', city: '', country: '' }

/** Four questions, then the agenda: title, dates, place, language. */
export function StartEmpty({ settings }: { settings: NewEventSettings }) {
  const { say, language: spoken } = useSay()
  const api = useApiRoot()
  const href = useAdminHref()
  const { code: here } = useLocale()
  const [asked = nothing, setAsked] = useKeptNote<Asked>('startEmpty', noEvent)
  const [attempt, setAttempt] = useState<Attempt>({})
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string>()
  const names = useMemo(() => countries(spoken), [spoken])
  const { languages, slugs } = settings
  // Whoever reads the panel in a language of the site most likely writes in it too.
  const reads = languages.find(({ code }) => code === spoken)?.code
  const locale = asked.language ?? reads ?? here
  const zones = useMemo(() => zonesOf(asked.country), [asked.country])
  const browser = Intl.DateTimeFormat().resolvedOptions().timeZone
  const timeZone = asked.timeZone ?? zoneFor({ zones, browser, standard: settings.timeZone })
  const values = {
    ...asked,
    endDate: asked.endDate || asked.startDate,
    languages: [locale],
    timeZone,
    venue: '',
  }
  const wrong = whyNot(values) === 'datesWrong'
  const set = (key: 'city' | 'country' | 'endDate' | 'language' | 'startDate' | 'title') => ({
    value: asked[key] ?? '',
    onChange: ({ target }: { target: { value: string } }) =>
      void setAsked({
        ...asked,
        [key]: target.value,
        // Another country has another clock.
        ...(key === 'country' ? { timeZone: undefined } : {}),
      }),
  })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy || wrong) return
    setBusy(true)
    setFault(undefined)
    const { language: _, country, ...rest } = values
    const made = await makeEvent(
      {
        api,
        locale,
        otherwise: say('bring:noAnswer'),
        slugs,
      },
      { ...rest, ...(country ? { country } : {}) },
      {},
      { ...attempt, note: async (next) => setAttempt((before) => ({ ...before, ...next })) },
    )
    if ('fault' in made) {
      setBusy(false)
      return setFault(made.fault)
    }
    await setAsked(undefined)
    window.location.assign(href(`/collections/${slugs.events}/${made.id}/agenda?locale=${locale}`))
  }
  return (
    <PublishDrawer
      className="agenda-steps-drawer"
      heading={say('firstSteps:empty:heading')}
      slug={starting}
    >
      <form className="agenda-steps__form" onSubmit={(event) => void submit(event)}>
        <label className="is-wide">
          {say('bring:event:title')}
          <input data-begin dir="auto" maxLength={500} required {...set('title')} />
        </label>
        <label>
          {say('bring:event:startDate')}
          <input required type="date" {...set('startDate')} />
        </label>
        <label>
          {say('bring:event:endDate')}
          <input
            aria-describedby={`${starting}-dates`}
            aria-invalid={wrong || undefined}
            min={asked.startDate || undefined}
            type="date"
            {...set('endDate')}
          />
          <small id={`${starting}-dates`}>
            {say(wrong ? 'bring:event:datesWrong' : 'firstSteps:empty:oneDay')}
          </small>
        </label>
        <label>
          {say('bring:event:city')}
          <input dir="auto" maxLength={500} {...set('city')} />
        </label>
        <label>
          {say('fields:country')}
          <select {...set('country')}>
            <option value="">—</option>
            {names.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <ZoneChoice
          first={zones}
          onChange={(zone) => void setAsked({ ...asked, timeZone: zone })}
          value={timeZone}
        />
        <label className="is-wide">
          {say('firstSteps:empty:language')}
          <select {...set('language')} value={locale}>
            {languages.map(({ code, label }) => (
              <option key={code} lang={code} value={code}>
                {label}
              </option>
            ))}
          </select>
          <small>{say('firstSteps:empty:later')}</small>
        </label>
        <StepEnd
          busy={busy}
          fault={fault}
          text={say(busy ? 'firstSteps:busy' : 'firstSteps:empty:go')}
        />
      </form>
    </PublishDrawer>
  )
}
