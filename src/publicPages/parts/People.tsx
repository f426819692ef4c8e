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

/** A role that somebody has in a session. */
export type PersonPart = { session: string; role: string; assignment: CompiledAssignment }

/** All roles that each person has in the event, in the order of the agenda. */
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

/** Stands in for a photo where others have one, so that all names stand in one line. */
const Monogram = ({ name }: { name: string | null }) => (
  <span class="photo monogram" aria-hidden="true">
    {initialsOf(name ?? '')}
  </span>
)

/** The photo of somebody; where they have none and others do, their letters. */
export const Portrait = ({
  person,
  pictured,
  view,
}: {
  person: CompiledPerson
  pictured: boolean
  view: View
}) =>
  person.photo ? (
    <Picture view={view} file={person.photo} className="photo" among={['thumbnail']} />
  ) : pictured ? (
    <Monogram name={person.name} />
  ) : null

/** The title and affiliation that somebody holds at the event, from their first role in it. */
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

/** In a preview the name is no link, since a draft has no page. */
const PersonName = ({ person, view }: { person: CompiledPerson; view: View }) => {
  const name = <Name view={view} of={person} name="name" />
  return view.preview ? <b>{name}</b> : <a href={view.paths.person(person)}>{name}</a>
}

/** A list of people, each with a link to their page. */
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
          <Portrait person={person} pictured={pictured} view={view} />
          {pictured ? <p>{who(person)}</p> : who(person)}
        </li>
      ))}
    </ul>
  )
}

/** Everybody with a role, by name, with links to their sessions; sessions link back here. */
export function People({ view }: { view: View }) {
  const people = listPeople(view.agenda, {})
  if (!people.length) return null
  return (
    <section id="people" class="people" aria-labelledby="people-name">
      <h2 id="people-name">{view.word(view.texts.pages.participants)}</h2>
      <PeopleList people={people} view={view} />
    </section>
  )
}
