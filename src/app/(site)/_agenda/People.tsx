import type { CompiledAssignment, CompiledPerson } from '../../../core/compile/index.js'
import { compareIn, shortDate } from '../_site/wording.js'
import { Links, Picture } from './Attached.js'
import { Clock } from './SessionTime.js'
import { Unconfirmed } from './Roles.js'
import { Name, Rich, Text } from './Text.js'
import { anchors, lineage, type View } from './view.js'

type Part = { session: string; role: string; assignment: CompiledAssignment }

/** Every part that each person has in the event, in the order of the agenda. */
function partsOf({ sessions }: View): Map<string, Part[]> {
  const parts = new Map<string, Part[]>()
  for (const { id, roles } of sessions.values()) {
    for (const { role, assignments } of roles) {
      for (const assignment of assignments) {
        if (!assignment.person) continue
        parts.set(assignment.person, [
          ...(parts.get(assignment.person) ?? []),
          { session: id, role: role.label, assignment },
        ])
      }
    }
  }
  return parts
}

function PartLine({ part, view }: { part: Part; view: View }) {
  const session = view.sessions.get(part.session)
  if (!session) return null
  const above = lineage(session)
  return (
    <li>
      <span className="role">{part.role}</span>
      {part.assignment.state === 'invited' && <Unconfirmed view={view} />}
      <a href={`#${anchors.session(session.id)}`}>
        {above && session.numberLabel && (
          <>
            {above}
            {view.colon}
          </>
        )}
        <Name view={view} of={session} name="title" />
      </a>
      <span className="when-short">
        {shortDate(session.day, view.language)}
        {view.comma}
        <Clock session={session} view={view} />
      </span>
    </li>
  )
}

/**
 * Where others have a photo: the first letters of the first and the last word of a name, so that
 * all stand in one line.
 */
function Monogram({ name }: { name: string | null }) {
  const words = (name ?? '').split(/\s+/u).filter(Boolean)
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => [...(word ?? '')][0] ?? '',
  )
  // Letters of two Arabic words would run together.
  return (
    <span className="photo monogram" aria-hidden="true">
      {[first, last].filter(Boolean).join('\u2009')}
    </span>
  )
}

function Person({
  person,
  parts,
  pictured,
  view,
}: {
  person: CompiledPerson
  parts: Part[]
  pictured: boolean
  view: View
}) {
  const { texts, preview } = view
  const held = parts[0]?.assignment
  return (
    <li id={anchors.person(person.id)} className="person-card">
      {person.photo ? (
        <Picture file={person.photo} className="photo" />
      ) : (
        pictured && <Monogram name={person.name} />
      )}
      <div>
        <h3>
          <Name view={view} of={person} name="name" />
        </h3>
        {held && (held.jobTitle || held.affiliation) && (
          <p className="held">
            <Name view={view} of={held} name="jobTitle" />
            {held.jobTitle && held.affiliation && view.comma}
            <Name view={view} of={held} name="affiliation" />
          </p>
        )}
        <ul className="parts">
          {parts.map((part) => (
            <PartLine key={part.assignment.id + part.session} part={part} view={view} />
          ))}
        </ul>
        {person.biography && (
          <details>
            <summary>
              {texts.fields.biography}
              <span className="unseen">
                {view.colon}
                <Text view={view} of={person} name="name" />
              </span>
            </summary>
            <Rich view={view} of={person} name="biography" />
          </details>
        )}
        {person.links.length > 0 && <Links links={person.links} view={view} />}
        {!preview && (
          <a className="calendar" href={person.calendar}>
            {texts.pages.addEvent}
            <span className="unseen">
              {view.colon}
              <Text view={view} of={person} name="name" />
            </span>
          </a>
        )}
      </div>
    </li>
  )
}

/** Everybody with a role, by name; each leads to their sessions, as the sessions lead here. */
export function People({ view }: { view: View }) {
  const compare = compareIn(view.language)
  const people = Object.values(view.agenda.people).sort((a, b) => compare(a.name, b.name))
  const parts = partsOf(view)
  if (!people.length) return null
  const pictured = people.some(({ photo }) => photo)
  return (
    <section id="people" className="people" aria-labelledby="people-name">
      <h2 id="people-name">{view.texts.pages.participants}</h2>
      <ul>
        {people.map((person) => (
          <Person
            key={person.id}
            person={person}
            parts={parts.get(person.id) ?? []}
            pictured={pictured}
            view={view}
          />
        ))}
      </ul>
    </section>
  )
}
