'use client'

import { withId } from '../../core/ids.js'
import type { Collision, Way } from '../../core/builder/index.js'
import { listOf } from '../../core/phrases.js'
import type { Agenda, Id } from '../../core/types.js'
import { useSay } from '../inputs/useSay.js'
import { spokenLength } from '../inputs/wording.js'
import { typedTime } from './lineEdits.js'

type Props = { agenda: Agenda; collisions: Collision[]; onChoose: (id: Id, way: Way) => void }

const ways: Way[] = ['leave', 'move', 'shortenLate', 'shortenFixed']

/** Where a plan runs into lines that stay: which, by how much, and what to do about each. */
export function CollisionList({ agenda, collisions, onChoose }: Props) {
  const { say, language } = useSay()
  const lineOf = (id: Id) => withId(agenda.sessions, id)
  // Titles in whatever script, and times from left to right, within a text that may run the other
  // way.
  const titleOf = (id: Id) => `\u2068${lineOf(id)?.title || say('checks:untitled')}\u2069`
  const whenOf = (id: Id) => {
    const line = lineOf(id)
    return line ? `\u2066${typedTime(line, language)}\u2069` : ''
  }
  return collisions.map(({ id, late, minutes, way }) => {
    const named = listOf(
      late.map((each) =>
        say('builder:collisions:late', {
          title: titleOf(each.id),
          length: spokenLength(each.minutes, language),
        }),
      ),
      language,
    )
    return (
      <fieldset className="agenda-builder__collision" key={id}>
        <legend>
          {say('builder:collisions:met', { title: titleOf(id), when: whenOf(id), late: named })}
        </legend>
        {ways.map((each) =>
          minutes[each] === undefined ? null : (
            <label key={each}>
              <input
                checked={each === way}
                name={`collision-${id}`}
                onChange={() => onChoose(id, each)}
                type="radio"
              />{' '}
              {say(`builder:collisions:${each}`, {
                title: titleOf(id),
                late: named,
                length: spokenLength(minutes[each], language),
              })}
            </label>
          ),
        )}
      </fieldset>
    )
  })
}
