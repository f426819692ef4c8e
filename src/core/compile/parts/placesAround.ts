import { outwards } from '../../outwards.js'
import type { CompiledAgenda, CompiledPlace } from '../schema/agenda.js'

/** A place and what it lies within, from the inside out: the room, the venue. */
export function placesAround(
  { places }: Pick<CompiledAgenda, 'places'>,
  id: string | null,
): CompiledPlace[] {
  if (id === null) return []
  const known = (place: string) => (Object.hasOwn(places, place) ? places[place] : undefined)
  return outwards(id, (place) => known(place)?.within).flatMap((place) => known(place) ?? [])
}
