import type { CompiledAgenda, CompiledPlace, CompiledSession } from './schema/agenda.js'
import { outwards } from '../placesWithin.js'
import type { FieldDeclaration } from '../model/index.js'

/**
 * What stands above a title: “Session III”, or the kind alone for a line without a number. Undefined
 * where the title says it already.
 */
export function lineage({
  kind,
  numberedKind,
  pause,
}: Pick<CompiledSession, 'kind' | 'numberedKind' | 'pause'>): string | undefined {
  if (numberedKind) return numberedKind
  return pause || kind.code === 'session' || kind.code === 'other' ? undefined : kind.label
}

/**
 * Where a line takes place as things are now. Once an event moved online, a hall is only where it
 * would have been: then only a place that is online counts. Null where it takes place nowhere.
 */
export function placeHeld(
  { event, places }: Pick<CompiledAgenda, 'event' | 'places'>,
  id: string | null,
): string | null {
  if (id === null || event.status.code !== 'movedOnline') return id
  return Object.hasOwn(places, id) && places[id]?.kind.code === 'online' ? id : null
}

/** A place and what it lies within, from the inside out: the room, the venue. */
export function placesAround(
  { places }: Pick<CompiledAgenda, 'places'>,
  id: string | null,
): CompiledPlace[] {
  if (id === null) return []
  const known = (place: string) => (Object.hasOwn(places, place) ? places[place] : undefined)
  return outwards(id, (place) => known(place)?.within).flatMap((place) => known(place) ?? [])
}

/** Ids of those who have a role in a session, each once. */
export const peopleOf = ({ roles }: Pick<CompiledSession, 'roles'>): string[] => [
  ...new Set(roles.flatMap(({ assignments }) => assignments.flatMap(({ person }) => person ?? []))),
]

/** The name of what a field refers to, as its agenda says it; null where there is nothing. */
export const referenceName = (
  agenda: Pick<CompiledAgenda, 'organisations' | 'places' | 'tracks'>,
  field: FieldDeclaration,
  id: string | null,
): string | null => ('to' in field && id !== null ? (agenda[field.to][id]?.name ?? null) : null)
