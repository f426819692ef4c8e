'use client'

import { useEffect, useId, useState } from 'react'
import { useSay } from '../inputs/useSay.js'
import { clockIn, zoneNames } from '../inputs/zones.js'

/** What an event is asked for before its lines can be stored. */
export type EventWish = {
  title: string
  startDate: string
  endDate: string
  timeZone: string
  languages: string[]
  city: string
  venue: string
}

type Props = {
  wish: EventWish
  languages: { code: string; label: string }[]
  onChange: (wish: EventWish) => void
}

/** Why it cannot be made yet; undefined where nothing stands in the way. */
export const whyNot = ({
  title,
  startDate,
  endDate,
  timeZone,
}: EventWish): 'datesWrong' | 'incomplete' | undefined =>
  !title.trim() || !startDate || !endDate || !timeZone
    ? 'incomplete'
    : endDate < startDate
      ? 'datesWrong'
      : undefined

/** The event that a document is of, as far as the document says. */
export function EventForm({ wish, languages, onChange }: Props) {
  const { say } = useSay()
  const [clock, setClock] = useState<{ time: string; offset: string }>()
  const [zones, setZones] = useState<string[]>(wish.timeZone ? [wish.timeZone] : [])
  const note = useId()
  const set = (key: keyof EventWish) => ({
    value: wish[key] as string,
    onChange: ({ target }: { target: { value: string } }) =>
      onChange({ ...wish, [key]: target.value }),
  })
  // Known in the browser only.
  useEffect(() => setZones(zoneNames()), [])
  useEffect(
    () => setClock(wish.timeZone ? clockIn(wish.timeZone, new Date()) : undefined),
    [wish.timeZone],
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
          aria-invalid={whyNot(wish) === 'datesWrong' || undefined}
          min={wish.startDate || undefined}
          required
          type="date"
          {...set('endDate')}
        />
      </label>
      <label>
        {say('bring:event:timeZone')}
        <select aria-describedby={note} required {...set('timeZone')}>
          {wish.timeZone ? null : <option value="">—</option>}
          {zones.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
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
              checked={wish.languages.includes(code)}
              type="checkbox"
              onChange={({ target }) =>
                onChange({
                  ...wish,
                  languages: target.checked
                    ? [...wish.languages, code]
                    : wish.languages.filter((each) => each !== code),
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
