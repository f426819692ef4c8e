'use client'

import { memo } from 'react'
import { nameOf } from '../../core/import/guess.js'
import { initialsOf } from '../../core/names/index.js'
import type { ProposedLine } from '../../core/import/proposal.js'
import type { Rulebook } from '../../core/types.js'
import { endText, nextDayMark } from '../../core/time/timeText.js'
import { definitionOf, labelOf } from '../../core/vocabulary.js'
import { useSay } from '../inputs/useSay.js'

type Props = {
  line: ProposedLine
  open: boolean
  chosen: boolean
  kinds: Rulebook['kinds']
  roles: Rulebook['roles']
  onChoose: (line: string) => void
}

/** The same hue for the same name. */
const hueOf = (name: string) =>
  [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 360, 7)

/** A line that is proposed: when, what, who, and whether it needs a look. */
export const ProposedRow = memo(function ProposedRow({
  line,
  open,
  chosen,
  kinds,
  roles,
  onChoose,
}: Props) {
  const { say, language } = useSay()
  const { time, title, kind, number, people, within, status } = line
  const { timing, starts, startsNextDay } = time.value
  const ends = endText(time.value)
  const pause = definitionOf(kinds, kind.value)?.pause === true
  return (
    <button
      aria-pressed={chosen}
      className={[
        'agenda-bring__line',
        pause ? 'is-pause' : '',
        within ? 'is-within' : '',
        `is-${status?.value ?? 'confirmed'}`,
      ].join(' ')}
      onClick={() => onChoose(line.id)}
      type="button"
    >
      <span className="agenda-bring__time">
        {timing === 'clock' ? (
          <>
            <span dir="ltr">{starts}</span> {ends ? <small dir="ltr">{ends}</small> : null}
            {startsNextDay ? <small dir="ltr"> {nextDayMark}</small> : null}
          </>
        ) : (
          <small>{say(`values:timing:${timing}`)}</small>
        )}
      </span>
      <span className={`agenda-bring__bar is-${kind.value}`} />
      <span className="agenda-bring__what">
        <span className="agenda-bring__title">
          {number?.value ? <b>{number.value} </b> : null}
          <bdi>{title.value || <em>{say('checks:untitled')}</em>}</bdi>{' '}
          <small>{labelOf(kinds, kind.value, language)}</small>
        </span>
        {people.length ? (
          <span className="agenda-bring__people">
            {people.map((person) => {
              const name = nameOf(person)
              const held = [person.jobTitle?.value, person.affiliation?.value]
                .filter(Boolean)
                .join(', ')
              return (
                <span className="agenda-bring__person" key={person.id}>
                  {person.who.value.label ? (
                    <span aria-hidden className="agenda-bring__initials is-unnamed">
                      ?
                    </span>
                  ) : (
                    <span
                      aria-hidden
                      className="agenda-bring__initials"
                      style={{ '--agenda-hue': hueOf(name) }}
                    >
                      {initialsOf(name)}
                    </span>
                  )}
                  <span>
                    <bdi>{name}</bdi>{' '}
                    <small>
                      {labelOf(roles, person.role.value, language)}
                      {held ? (
                        <>
                          {' '}
                          · <bdi>{held}</bdi>
                        </>
                      ) : null}
                    </small>
                  </span>
                </span>
              )
            })}
          </span>
        ) : null}
        {line.place?.value || line.note?.value ? (
          <small className="agenda-bring__quiet">
            <bdi>{[line.place?.value, line.note?.value].filter(Boolean).join(' · ')}</bdi>
          </small>
        ) : null}
      </span>
      <span className={open ? 'agenda-bring__chip is-look' : 'agenda-bring__sure'}>
        {say(open ? 'bring:sure:unsure' : 'bring:sure:sure')}
      </span>
    </button>
  )
})
