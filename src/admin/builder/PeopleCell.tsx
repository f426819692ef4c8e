'use client'

import type { Assignment, Rulebook } from '../../core/types.js'
import { labelOf } from '../../core/vocabulary.js'
import { useSay } from '../inputs/useSay.js'
import { heldThen, partyName } from './party.js'
import type { Builder } from './useBuilder.js'

type Props = { assignments: Assignment[]; choices: Builder['choices']; rulebook: Rulebook }

/** Who does what in a line, as it shows while nobody types there. */
export function PeopleCell({ assignments, choices, rulebook }: Props) {
  const { language } = useSay()
  return assignments.map((assignment, index) => (
    <span
      className="agenda-builder__assignment"
      data-state={assignment.state}
      key={assignment.id ?? index}
    >
      <small>{labelOf(rulebook.roles, assignment.role, language)}</small>{' '}
      <bdi>{partyName(assignment, choices)}</bdi>
      {heldThen(assignment) ? (
        <small className="agenda-builder__held">
          {' '}
          · <bdi>{heldThen(assignment)}</bdi>
        </small>
      ) : null}
    </span>
  ))
}
