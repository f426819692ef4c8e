import type { CompiledAgenda } from './schema/agenda.js'

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
