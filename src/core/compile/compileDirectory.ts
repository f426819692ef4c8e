import { type Model, models } from '../model/index.js'
import type { Id } from '../types.js'
import { type Directory, pageIn } from './compileSession.js'
import { compileFields } from './fields.js'
import type {
  CompiledOrganisation,
  CompiledPerson,
  CompiledPlace,
  CompiledSession,
  CompiledTrack,
} from './schema/agenda.js'
import type { CompileSettings } from './settings.js'
import type {
  SourceFields,
  SourceOrganisation,
  SourcePerson,
  SourcePlace,
  SourceTrack,
} from './source.js'

export type SessionsByPerson = Map<string, string[]>

/** Which sessions each person has a role in, in order. */
export function sessionsByPerson(sessions: CompiledSession[]): SessionsByPerson {
  const found: SessionsByPerson = new Map()
  for (const { id, roles } of sessions) {
    for (const { person } of roles.flatMap(({ assignments }) => assignments)) {
      if (person && found.get(person)?.at(-1) !== id)
        found.set(person, [...(found.get(person) ?? []), id])
    }
  }
  return found
}

export function compilePerson(
  person: SourcePerson,
  directory: Directory,
  sessions: SessionsByPerson,
  settings: CompileSettings,
): CompiledPerson {
  const id = String(person.id)
  const slug = directory.slugs('people', person)
  const { texts, rest, fallback } = compileFields(models.people, person, directory, settings)
  return {
    id,
    slug,
    url: pageIn(directory, { person: { id: person.id, slug } }, settings),
    ...texts,
    ...rest(),
    sessions: sessions.get(id) ?? [],
    calendar: settings.href('calendar.ics', { person: id }),
    ...fallback,
  }
}

/** Compiles an entry of the directory whose declared fields are all that readers see of it. */
function compileEntry<M extends Model>(
  model: M,
  entry: SourceFields<M> & { id: Id },
  directory: Directory,
  settings: CompileSettings,
) {
  const { texts, rest, fallback } = compileFields(model, entry, directory, settings)
  return { id: String(entry.id), ...texts, ...fallback, ...rest() }
}

type Compile<S, C> = (entry: S, directory: Directory, settings: CompileSettings) => C

export const compileOrganisation: Compile<SourceOrganisation, CompiledOrganisation> = (
  organisation,
  ...rest
) => compileEntry(models.organisations, organisation, ...rest)

export const compilePlace: Compile<SourcePlace, CompiledPlace> = (place, directory, settings) => ({
  ...compileEntry(models.places, place, directory, settings),
  slug: directory.slugs('places', place),
  hasWayIn: place.hasWayIn === true,
  calendar: settings.href('calendar.ics', { place: String(place.id) }),
})

export const compileTrack: Compile<SourceTrack, CompiledTrack> = (track, directory, settings) => ({
  ...compileEntry(models.tracks, track, directory, settings),
  slug: directory.slugs('tracks', track),
  calendar: settings.href('calendar.ics', { track: String(track.id) }),
})
