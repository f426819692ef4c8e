'use client'

import type { Assignment, Rulebook } from '../../core/types.js'
import { labelOf } from '../../core/vocabulary.js'
import { useSay } from '../inputs/useSay.js'
import { heldOf, partyName, portraitOf } from './party.js'
import { PersonDisc } from './people/PersonDisc.js'
import { StateMark } from './people/StateMark.js'
import type { Builder } from './useBuilder.js'

type Props = { assignments: Assignment[]; choices: Builder['choices']; rulebook: Rulebook }

/** Who does what in a line, as it shows while nobody types there. */
export function PeopleCell({ assignments, choices, rulebook }: Props) {
  const { language } = useSay()
  return assignments.map((assignment, index) => {
    const name = partyName(assignment, choices)
    const held = heldOf(assignment, choices)
    return (
      <span className="agenda-person" data-state={assignment.state} key={assignment.id ?? index}>
        <PersonDisc
          name={name}
          portrait={portraitOf(assignment, choices)}
          unnamed={assignment.label !== undefined}
        />
        <span className="agenda-person__who">
          <bdi className="agenda-person__name">{name}</bdi>{' '}
          <small>
            <span className="agenda-person__role">
              {labelOf(rulebook.roles, assignment.role, language)}
            </span>
            {held ? (
              <>
                {' '}
                · <bdi>{held}</bdi>
              </>
            ) : null}
          </small>
        </span>
        {assignment.state === 'confirmed' ? null : <StateMark state={assignment.state} />}
      </span>
    )
  })
}
