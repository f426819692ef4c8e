'use client'

import { memo } from 'react'
import { keysOf } from '../../core/keysOf.js'
import { useSay } from '../inputs/useSay.js'
import { spokenDate } from '../inputs/wording.js'
import { audiences, type Filter } from './filterLines.js'
import { TeamMark } from './TeamMark.js'
import type { Agenda } from '../../core/types.js'
import type { Builder } from './useBuilder.js'

type Props = {
  agenda: Agenda
  choices: Builder['choices']
  filter: Filter
  onFilter: (filter: Filter) => void
}

/**
 * Filters the lines by day, place, track or person. Memoised: an agenda may have a thousand people
 * to list.
 */
export const Filters = memo(function Filters({ agenda, choices, filter, onFilter }: Props) {
  const { say, language } = useSay()
  const used = {
    place: new Set(agenda.sessions.map(({ place }) => String(place))),
    track: new Set(agenda.sessions.map(({ track }) => String(track))),
    person: new Set(
      agenda.sessions.flatMap(({ assignments }) => assignments.map(({ person }) => String(person))),
    ),
  }
  const named = (key: 'people' | 'places' | 'tracks', ids: Set<string>) =>
    choices[key]
      .filter(({ id }) => ids.has(String(id)))
      .map(({ id, name }) => ({ value: String(id), label: name }))
  const options = {
    day: agenda.event.days.map(({ date }) => ({
      value: date,
      label: spokenDate(date, language, 'short'),
    })),
    place: named('places', used.place),
    track: named('tracks', used.track),
    person: named('people', used.person),
  }
  return (
    <div aria-label={say('builder:filters')} className="agenda-builder__filters" role="search">
      {keysOf(options).map((key) =>
        options[key].length > 1 ? (
          <select
            aria-label={say(`builder:filterBy:${key}`)}
            key={key}
            onChange={({ target }) => onFilter({ ...filter, [key]: target.value || undefined })}
            value={filter[key] ?? ''}
          >
            <option value="">{say(`builder:filterBy:${key}`)}</option>
            {options[key].map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        ) : null,
      )}
      {agenda.sessions.some(({ teamOnly }) => teamOnly) || filter.audience ? (
        <>
          <select
            aria-label={say('publishing:team:legend')}
            onChange={({ target }) =>
              onFilter({ ...filter, audience: audiences.find((each) => each === target.value) })
            }
            value={filter.audience ?? ''}
          >
            <option value="">{say('publishing:team:filter:all')}</option>
            {audiences.map((each) => (
              <option key={each} value={each}>
                {say(`publishing:team:filter:${each}`)}
              </option>
            ))}
          </select>
          <span className="agenda-builder__legend">
            <TeamMark /> {say('publishing:team:legend')}
          </span>
        </>
      ) : null}
    </div>
  )
})
