import type { CompiledAgenda, CompiledPlace } from '../schema/agenda.js'

/** A place and what it lies within, from the inside out: the room, the venue. */
export function placesAround(
  { places }: Pick<CompiledAgenda, 'places'>,
  id: string | null,
): CompiledPlace[] {
  const found: CompiledPlace[] = []
  for (let next = id; next !== null; next = found.at(-1)?.within ?? null) {
    const place = Object.hasOwn(places, next) ? places[next] : undefined
    if (!place || found.includes(place)) break
    found.push(place)
  }
  return found
}
