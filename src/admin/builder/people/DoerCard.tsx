'use client'

import type { Doer, Doing, Missing } from '../../../core/builder/index.js'
import { shortDay } from '../../../core/time/dates.js'
import type { AssignmentState, Id } from '../../../core/types.js'
import { labelOf } from '../../../core/vocabulary.js'
import { spokenLength } from '../../inputs/wording.js'
import { colourOf } from '../lineColour.js'
import { shownTime } from '../lineEdits.js'
import { useWorkspace } from '../workspace/WorkspaceContext.js'
import { PersonDisc } from './PersonDisc.js'
import { StateChoice } from './StateMark.js'

type Props = {
  doer: Doer
  missing: Missing[]
  onAnswer: (line: Id, row: number, state: AssignmentState) => void
  onLine: (line: Id) => void
}

/** A person with all their sessions, and what is missing. */
export function DoerCard({ doer, missing, onAnswer, onLine }: Props) {
  const { say } = useWorkspace()
  const { doings, kind, name, organisation, portrait, title } = doer
  const held = [title, organisation].filter(Boolean).join(' · ')
  return (
    <li className="agenda-doer">
      <div className="agenda-doer__head">
        <PersonDisc name={name} portrait={portrait} unnamed={kind === 'label'} />
        <div>
          <h3>
            <bdi>{name || say('checks:untitled')}</bdi>
          </h3>
          {held ? (
            <small>
              <bdi>{held}</bdi>
            </small>
          ) : null}
        </div>
        {missing.length ? (
          <ul className="agenda-doer__missing">
            {missing.map((each) => (
              <li data-missing={each} key={each}>
                {say(`people:missing:${each}`)}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <ul className="agenda-doer__lines">
        {doings.map((doing) => (
          <DoingLine
            doing={doing}
            key={`${doing.session.id} ${doing.row}`}
            name={name}
            onAnswer={onAnswer}
            onLine={onLine}
          />
        ))}
      </ul>
    </li>
  )
}

type LineProps = Pick<Props, 'onAnswer' | 'onLine'> & { doing: Doing; name: string }

/** One session of a person: when, what, in which role, and their answer. */
function DoingLine({ doing, name, onAnswer, onLine }: LineProps) {
  const { choices, language, rulebook, say } = useWorkspace()
  const { assignment, clashes, gap, row, session } = doing
  const when = shownTime(session, { say, language })
  const held = [assignment.jobTitle, assignment.affiliation].filter(Boolean).join(' · ')
  return (
    <li {...colourOf(session, { choices, rulebook })} data-state={assignment.state}>
      <span className="agenda-doer__when">
        {session.day ? <span>{shortDay(session.day, language)}</span> : null} <bdi>{when}</bdi>
      </span>
      <span className="agenda-doer__what">
        <button onClick={() => onLine(session.id)} type="button">
          <bdi>{session.title || say('checks:untitled')}</bdi>
        </button>
        <small>
          {[labelOf(rulebook.roles, assignment.role, language), held].filter(Boolean).join(' · ')}
        </small>
        {gap ? (
          <small className="agenda-doer__gap">
            {say('people:gap', { length: spokenLength(gap, language) })}
          </small>
        ) : null}
        {clashes.map((other) => (
          <small className="agenda-party__busy" key={other.id}>
            {say('people:clash', { title: other.title || say('checks:untitled') })}
          </small>
        ))}
      </span>
      <StateChoice
        of={`${name} · ${session.title ?? ''}`}
        onChoose={(state) => onAnswer(session.id, row, state)}
        state={assignment.state}
      />
    </li>
  )
}
