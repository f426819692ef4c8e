import type { CompiledAgenda } from './schema/agenda.js'

/**
 * Where something takes place as things are now: of an event that moved online a hall is where it
 * would have been, and only what is online counts. Null where that is nowhere.
 */
export function placeHeld(
  { event, places }: Pick<CompiledAgenda, 'event' | 'places'>,
  id: string | null,
): string | null {
  if (id === null || event.status.code !== 'movedOnline') return id
  return Object.hasOwn(places, id) && places[id]?.kind.code === 'online' ? id : null
}
