'use client'

import type { AgendaSession } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import { spokenDate } from '../inputs/wording.js'
import type { Builder } from './useBuilder.js'

export type Filter = { day?: string; place?: string; track?: string; person?: string }

/** Whether a line is one of those asked for. */
export const passes = ({ day, place, track, person }: Filter, session: AgendaSession): boolean =>
  (!day || session.day === day) &&
  (!place || String(session.place) === place) &&
  (!track || String(session.track) === track) &&
  (!person || session.assignments.some((each) => String(each.person) === person))

type Props = { builder: Builder; filter: Filter; onFilter: (filter: Filter) => void }

/** Narrows the table to a day, a place, a track or a person of those that the agenda has. */
export function Filters({ builder, filter, onFilter }: Props) {
  const { say, language } = useSay()
  const { agenda, choices } = builder
  const used = {
    place: new Set(agenda.sessions.map(({ place }) => String(place))),
    track: new Set(agenda.sessions.map(({ track }) => String(track))),
    person: new Set(agenda.sessions.flatMap(({ assignments }) => assignments.map(({ person }) => String(person)))),
  }
  const named = (key: 'people' | 'places' | 'tracks', ids: Set<string>) => choices[key].filter(({ id }) => ids.has(String(id))).map(({ id, name }) => ({ value: String(id), label: name }))
  const options = {
    day: agenda.event.days.map(({ date }) => ({ value: date, label: spokenDate(date, language, 'short') })),
    place: named('places', used.place),
    track: named('tracks', used.track),
    person: named('people', used.person),
  }
  return (
    <div aria-label={say('builder:filters')} className="agenda-builder__filters" role="search">
      {(Object.keys(options) as (keyof Filter)[]).map((key) =>
        options[key].length > 1 ? (
          <select aria-label={say(`builder:filterBy:${key}`)} key={key} onChange={({ target }) => onFilter({ ...filter, [key]: target.value || undefined })} value={filter[key] ?? ''}>
            <option value="">{say(`builder:filterBy:${key}`)}</option>
            {options[key].map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        ) : null,
      )}
    </div>
  )
}
