'use client'

import { isOneOf } from '../../../core/isOneOf.js'
import { values } from '../../../core/model/index.js'
import type { AssignmentState } from '../../../core/types.js'
import { useSay } from '../../inputs/useSay.js'

const marks: Record<AssignmentState, string> = { confirmed: '✓', declined: '✕', invited: '…' }

/** The state of an assignment as a mark, with words for screen readers. */
export function StateMark({ state }: { state: AssignmentState }) {
  const { say } = useSay()
  const words = say(`values:assignmentState:${state}`)
  return (
    <span className="agenda-state" data-state={state} title={words}>
      <span aria-hidden>{marks[state]}</span>
      <span className="agenda-unseen"> {words}</span>
    </span>
  )
}

/** The state as a mark that opens a choice; `of` is the person's name. */
export function StateChoice({
  state,
  of,
  onChoose,
}: {
  state: AssignmentState
  of: string
  onChoose: (state: AssignmentState) => void
}) {
  const { say } = useSay()
  return (
    <span className="agenda-state is-choice" data-state={state}>
      <span aria-hidden>{marks[state]}</span>
      <select
        aria-label={`${say('fields:state')} · ${of}`}
        onChange={({ target }) =>
          isOneOf(values.assignmentState, target.value) && onChoose(target.value)
        }
        title={say(`values:assignmentState:${state}`)}
        value={state}
      >
        {values.assignmentState.map((each) => (
          <option key={each} value={each}>
            {say(`values:assignmentState:${each}`)}
          </option>
        ))}
      </select>
    </span>
  )
}
