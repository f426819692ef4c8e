'use client'

import { sameValue } from '../../../core/sameValue.js'
import { PeopleCell } from '../PeopleCell.js'
import { PeopleEditor } from '../PeopleEditor.js'
import { InPlace } from './InPlace.js'
import { LineField } from './LineField.js'
import type { OpenedLine } from './useLine.js'

/** Who does what in a line, edited as in its cell of the list. */
export function WhoField({ opened }: { opened: OpenedLine }) {
  const { choices, line, rulebook, say, set } = opened
  return (
    <LineField group label={say('line:who')} line={opened} of={['assignments']}>
      {() => (
        <InPlace
          editor={(onLeave) => (
            <PeopleEditor
              assignments={line.assignments}
              onCommit={(assignments) =>
                sameValue(assignments, line.assignments) || set({ assignments })
              }
              onLeave={onLeave}
              parties={choices}
              roles={rulebook.roles}
            />
          )}
          label={say('line:editWho')}
        >
          {line.assignments.length ? (
            <span className="agenda-line__who">
              <PeopleCell assignments={line.assignments} choices={choices} rulebook={rulebook} />
            </span>
          ) : (
            <span className="is-none">{say('line:nobody')}</span>
          )}
        </InPlace>
      )}
    </LineField>
  )
}
