import { fieldsIn } from '../../isPlain.js'
import { fieldsOf, type Model, models } from '../../model/index.js'
import type { CompiledAgenda, CompiledSession } from '../schema/agenda.js'
import type { Part } from '../schema/part.js'
import { placesAround } from '../lookUp.js'

type Directory = Pick<CompiledAgenda, 'organisations' | 'people' | 'places' | 'tracks'>
type Ids = Record<keyof Directory, Set<string>>

/** Notes what the declared fields of something compiled refer to. */
function note(ids: Ids, model: Model, compiled: object): void {
  const values = fieldsIn(compiled)
  for (const [name, field] of fieldsOf(model, { types: ['reference', 'references'] })) {
    const value = values[field.as ?? name]
    if ('to' in field) for (const id of [value ?? []].flat()) ids[field.to].add(String(id))
  }
}

const only = <T>(all: Record<string, T>, ids: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([id]) => ids.has(id)))

/**
 * The entries of a directory to which the event itself, some of its lines, and the part that is
 * asked for refer.
 */
export function referredIn(
  agenda: CompiledAgenda,
  sessions: readonly CompiledSession[],
  part: Part,
): Directory {
  const { event, people, places, organisations, tracks } = agenda
  const ids: Ids = {
    organisations: new Set(event.organisations.flatMap((group) => group.organisations)),
    people: new Set(part.person === undefined ? [] : [part.person]),
    places: new Set(part.place === undefined ? [] : [part.place]),
    tracks: new Set(part.track === undefined ? [] : [part.track]),
  }
  note(ids, models.events, event)
  for (const session of sessions) {
    note(ids, models.sessions, session)
    for (const { person, organisation } of session.roles.flatMap((group) => group.assignments)) {
      if (person !== null) ids.people.add(person)
      if (organisation !== null) ids.organisations.add(organisation)
    }
  }
  const kept = only(people, ids.people)
  for (const person of Object.values(kept)) note(ids, models.people, person)
  for (const id of [...ids.places])
    for (const place of placesAround(agenda, id)) ids.places.add(place.id)
  const present = new Set(sessions.map(({ id }) => id))
  return {
    people: Object.fromEntries(
      Object.entries(kept).map(([id, person]) => [
        id,
        { ...person, sessions: person.sessions.filter((session) => present.has(session)) },
      ]),
    ),
    organisations: only(organisations, ids.organisations),
    places: only(places, ids.places),
    tracks: only(tracks, ids.tracks),
  }
}
