/** @jsxImportSource preact */
import type { CompiledAssignment, CompiledSession } from '../../core/compile/index.js'
import { Name } from './Text.js'
import type { View } from '../view.js'

/** The note behind somebody who is invited and has not answered yet. */
export const Unconfirmed = ({ view }: { view: View }) => (
  <small class="invited"> ({view.word(view.texts.values.sessionStatus.tentative)})</small>
)

/**
 * “Ana Horvat, mayor, City of Sfax”; the name alone where the page has said the same of her before.
 */
function Assigned({ assignment, view }: { assignment: CompiledAssignment; view: View }) {
  const { affiliation, jobTitle, name, state } = assignment
  const person = assignment.person === null ? undefined : view.agenda.people[assignment.person]
  const isNew = !view.saidBefore.has(assignment)
  return (
    <>
      {person ? (
        <a href={view.links.person(person)}>
          <Name view={view} of={assignment} name="name" />
        </a>
      ) : (
        <b>
          <Name view={view} of={assignment} name="name" />
        </b>
      )}
      {jobTitle && isNew && (
        <>
          {view.comma}
          <Name view={view} of={assignment} name="jobTitle" />
        </>
      )}
      {affiliation && affiliation !== name && isNew && (
        <>
          {view.comma}
          <Name view={view} of={assignment} name="affiliation" />
        </>
      )}
      {state === 'invited' && <Unconfirmed view={view} />}
    </>
  )
}

export const Roles = ({ session, view }: { session: CompiledSession; view: View }) =>
  session.roles.length > 0 && (
    <dl class="roles">
      {session.roles.map(({ role, assignments }) => (
        <>
          <dt>{view.word(role.label)}</dt>
          {assignments.map((assignment) => (
            <dd>
              <Assigned assignment={assignment} view={view} />
            </dd>
          ))}
        </>
      ))}
    </dl>
  )
