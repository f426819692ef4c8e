import type {
  CompiledOrganisation,
  CompiledPerson,
  CompiledPlace,
  CompiledSession,
  CompiledTrack,
} from './schema/agenda.js'
import type { Directory } from './compileSession.js'
import type { CompileSettings } from './settings.js'
import type { SourceOrganisation, SourcePerson, SourcePlace, SourceTrack } from './source.js'
import { mergeFallbacks, textsOf } from './texts.js'
import { fileOf, linksOf, maybeTerm, richText, termOf } from './words.js'

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
  { organisations, files }: Directory,
  sessions: SessionsByPerson,
  settings: CompileSettings,
): CompiledPerson {
  const id = String(person.id)
  const biography = richText('biography', person.biography, settings)
  const { fallback, ...texts } = textsOf(
    { name: person.name, jobTitle: person.jobTitle },
    settings.chain,
  )
  return {
    id,
    ...texts,
    name: texts.name ?? '',
    organisation:
      person.organisation !== undefined && organisations.has(String(person.organisation))
        ? String(person.organisation)
        : null,
    biography: biography.text,
    photo: fileOf(files.get(String(person.photo)), settings),
    links: linksOf(person.links, settings),
    sessions: sessions.get(id) ?? [],
    calendar: settings.href('calendar.ics', { person: id }),
    ...mergeFallbacks(fallback, biography.mark),
  }
}

export function compileOrganisation(
  organisation: SourceOrganisation,
  { files }: Directory,
  settings: CompileSettings,
): CompiledOrganisation {
  const texts = textsOf({ name: organisation.name, acronym: organisation.acronym }, settings.chain)
  return {
    id: String(organisation.id),
    ...texts,
    name: texts.name ?? '',
    type: maybeTerm('organisationType', organisation.type, settings),
    logo: fileOf(files.get(String(organisation.logo)), settings),
    url: organisation.url ?? null,
  }
}

export function compilePlace(
  place: SourcePlace,
  { places }: Directory,
  settings: CompileSettings,
): CompiledPlace {
  const texts = textsOf({ name: place.name, address: place.address }, settings.chain)
  const { latitude, longitude } = place
  return {
    id: String(place.id),
    ...texts,
    name: texts.name ?? '',
    kind: termOf('placeKind', place.kind, settings),
    within:
      place.within !== undefined && places.has(String(place.within)) ? String(place.within) : null,
    coordinates: latitude === undefined || longitude === undefined ? null : { latitude, longitude },
    capacity: place.capacity ?? null,
    url: place.url ?? null,
  }
}

export function compileTrack(track: SourceTrack, settings: CompileSettings): CompiledTrack {
  const texts = textsOf({ name: track.name }, settings.chain)
  return { id: String(track.id), ...texts, name: texts.name ?? '', colour: track.colour ?? null }
}
