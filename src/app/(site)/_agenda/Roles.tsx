import type { CompiledAssignment, CompiledSession } from '../../../core/compile/index.js'
import { Name } from './Text.js'
import { anchors, type View } from './view.js'

/** Behind whoever is invited and has not answered yet. */
export const Unconfirmed = ({ view }: { view: View }) => (
  <small className="invited"> ({view.texts.values.sessionStatus.tentative})</small>
)

/** “Ana Horvat, mayor, City of Sfax”. */
function Assigned({ assignment, view }: { assignment: CompiledAssignment; view: View }) {
  const { affiliation, jobTitle, name, person, state } = assignment
  return (
    <>
      {person && person in view.agenda.people ? (
        <a className="person" href={`#${anchors.person(person)}`}>
          <Name view={view} of={assignment} name="name" />
        </a>
      ) : (
        <span className="person">
          <Name view={view} of={assignment} name="name" />
        </span>
      )}
      {jobTitle && (
        <>
          {view.comma}
          <Name view={view} of={assignment} name="jobTitle" />
        </>
      )}
      {affiliation && affiliation !== name && (
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
    <dl className="roles">
      {session.roles.map(({ role, assignments }) => (
        <div key={role.code}>
          <dt>{role.label}</dt>
          {assignments.map((assignment) => (
            <dd key={assignment.id}>
              <Assigned assignment={assignment} view={view} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
