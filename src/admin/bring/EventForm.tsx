'use client'

import { useEffect, useId, useState } from 'react'
import { useSay } from '../inputs/useSay.js'
import { clockIn, zoneNames, zoneText } from '../inputs/zones.js'

/** What an event is asked for before its lines can be stored. */
export type EventValues = {
  title: string
  startDate: string
  endDate: string
  timeZone: string
  languages: string[]
  city: string
  venue: string
  /** ISO 3166-1 alpha-2. */
  country?: string
}

type Props = {
  values: EventValues
  languages: { code: string; label: string }[]
  onChange: (values: EventValues) => void
}

/** Why it cannot be made yet; undefined where nothing stands in the way. */
export const whyNot = ({
  title,
  startDate,
  endDate,
  timeZone,
}: EventValues): 'datesWrong' | 'incomplete' | undefined =>
  !title.trim() || !startDate || !endDate || !timeZone
    ? 'incomplete'
    : endDate < startDate
      ? 'datesWrong'
      : undefined

/** The event that a document is of, as far as the document says. */
export function EventForm({ values, languages, onChange }: Props) {
  const { say } = useSay()
  const [clock, setClock] = useState<{ time: string; offset: string }>()
  const [zones, setZones] = useState<string[]>(values.timeZone ? [values.timeZone] : [])
  const note = useId()
  const set = (key: Exclude<keyof EventValues, 'country' | 'languages'>) => ({
    value: values[key],
    onChange: ({ target }: { target: { value: string } }) =>
      onChange({ ...values, [key]: target.value }),
  })
  // Known in the browser only.
  useEffect(() => setZones(zoneNames()), [])
  useEffect(
    () => setClock(values.timeZone ? clockIn(values.timeZone, new Date()) : undefined),
    [values.timeZone],
  )
  return (
    <fieldset className="agenda-bring__event">
      <legend>{say('bring:event:heading')}</legend>
      <label className="is-wide">
        {say('bring:event:title')}
        <input dir="auto" required {...set('title')} />
      </label>
      <label>
        {say('bring:event:startDate')}
        <input required type="date" {...set('startDate')} />
      </label>
      <label>
        {say('bring:event:endDate')}
        <input
          aria-invalid={whyNot(values) === 'datesWrong' || undefined}
          min={values.startDate || undefined}
          required
          type="date"
          {...set('endDate')}
        />
      </label>
      <label>
        {say('bring:event:timeZone')}
        <select aria-describedby={note} required {...set('timeZone')}>
          {values.timeZone ? null : <option value="">—</option>}
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zoneText(zone)}
            </option>
          ))}
        </select>
        <small id={note}>{clock ? say('inputs:clockNow', clock) : ''}</small>
      </label>
      <label>
        {say('bring:event:city')}
        <input dir="auto" {...set('city')} />
      </label>
      <label>
        {say('bring:event:venue')}
        <input dir="auto" {...set('venue')} />
      </label>
      <fieldset className="is-wide is-languages">
        <legend>{say('bring:event:languages')}</legend>
        {languages.map(({ code, label }) => (
          <label key={code}>
            <input
              checked={values.languages.includes(code)}
              type="checkbox"
              onChange={({ target }) =>
                onChange({
                  ...values,
                  languages: target.checked
                    ? [...values.languages, code]
                    : values.languages.filter((each) => each !== code),
                })
              }
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
    </fieldset>
  )
}
