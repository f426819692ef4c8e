/** @jsxImportSource preact */
import {
  type CompiledAssignment,
  type CompiledPerson,
  listPeople,
} from '../../core/compile/index.js'
import { initialsOf } from '../../core/names/index.js'
import { anchors, type View } from '../view.js'
import { Picture } from './Attached.js'
import { Name } from './Text.js'

/** A part that somebody has in a session. */
export type PersonPart = { session: string; role: string; assignment: CompiledAssignment }

/** Every part that each person has in the event, in the order of the agenda. */
export function partsOfPeople({ sessions }: View): Map<string, PersonPart[]> {
  const parts = new Map<string, PersonPart[]>()
  for (const { id, roles } of sessions.values()) {
    for (const { role, assignments } of roles) {
      for (const assignment of assignments) {
        if (!assignment.person) continue
        const known = parts.get(assignment.person) ?? []
        known.push({ session: id, role: role.label, assignment })
        parts.set(assignment.person, known)
      }
    }
  }
  return parts
}

/** Where others have a photo: the letters of a name, so that all stand in one line. */
const Monogram = ({ name }: { name: string | null }) => (
  <span class="photo monogram" aria-hidden="true">
    {initialsOf(name ?? '')}
  </span>
)

/** Somebody's picture; where others have one, their letters. */
export const Portrait = ({ person, pictured }: { person: CompiledPerson; pictured: boolean }) =>
  person.photo ? (
    <Picture file={person.photo} className="photo" among={['thumbnail']} />
  ) : pictured ? (
    <Monogram name={person.name} />
  ) : null

/** What somebody held at the event, by the first part that they have in it. */
export function Held({ held, view }: { held?: CompiledAssignment; view: View }) {
  if (!held || (!held.jobTitle && !held.affiliation)) return null
  return (
    <small>
      <Name view={view} of={held} name="jobTitle" />
      {held.jobTitle && held.affiliation && view.comma}
      <Name view={view} of={held} name="affiliation" />
    </small>
  )
}

/** A draft has no page: its name leads nowhere. */
const PersonName = ({ person, view }: { person: CompiledPerson; view: View }) => {
  const name = <Name view={view} of={person} name="name" />
  return view.preview ? <b>{name}</b> : <a href={view.paths.person(person)}>{name}</a>
}

/** Some people, each with the way to their page. */
export function PeopleList({ people, view }: { people: readonly CompiledPerson[]; view: View }) {
  const parts = partsOfPeople(view)
  const pictured = people.some(({ photo }) => photo)
  const who = (person: CompiledPerson) => (
    <>
      <PersonName person={person} view={view} />
      <Held held={parts.get(person.id)?.[0]?.assignment} view={view} />
    </>
  )
  return (
    <ul class={pictured ? 'cards pictured' : 'cards'}>
      {people.map((person) => (
        <li id={anchors.person(person.id)}>
          <Portrait person={person} pictured={pictured} />
          {pictured ? <p>{who(person)}</p> : who(person)}
        </li>
      ))}
    </ul>
  )
}

/** Everybody with a role, by name; each leads to their sessions, as the sessions lead there. */
export function People({ view }: { view: View }) {
  const people = listPeople(view.agenda, {})
  if (!people.length) return null
  return (
    <section id="people" class="people" aria-labelledby="people-name">
      <h2 id="people-name">{view.texts.pages.participants}</h2>
      <PeopleList people={people} view={view} />
    </section>
  )
}
