import {
  type CompiledAgenda,
  type CompiledPlace,
  placeHeld,
  placesAround,
} from '../../core/compile/index.js'
import { placeName } from '../places.js'
import { instantsOf } from '../sessions.js'
import { wordsIn } from '../words.js'
import { uuidOf } from './identifiers.js'

/**
 * Where scheduled sessions are; no two have one name. `place` is null in the one for sessions whose
 * room is not known yet.
 */
export type Room = { name: string; guid: string; place: CompiledPlace | null }

/** A name that none has yet: its own, else with the venue, else with a number. */
function distinct(candidates: string[], taken: Set<string>): string {
  const [own = ''] = candidates
  let name = candidates.find((each) => !taken.has(each))
  for (let number = 2; name === undefined; number++) {
    const numbered = `${own} (${number})`
    if (!taken.has(numbered)) name = numbered
  }
  taken.add(name)
  return name
}

/**
 * What the column of sessions without a room is called: of an event that moved online none will be
 * announced.
 */
const withoutPlace = ({ event, language }: CompiledAgenda): string =>
  event.status.code === 'movedOnline'
    ? event.status.label
    : wordsIn(language).formats.placeToBeAnnounced

/**
 * The room of each place in which a session has a clock time, by the place's id, in the order of
 * the agenda.
 */
export function roomsOf(agenda: CompiledAgenda): Map<string | null, Room> {
  const rooms = new Map<string | null, Room>()
  const taken = new Set<string>()
  for (const { uid, place: stored } of agenda.days.flatMap(({ sessions }) =>
    sessions.filter(instantsOf),
  )) {
    const id = placeHeld(agenda, stored)
    if (rooms.has(id)) continue
    const [place, venue] = placesAround(agenda, id)
    const own = place ? placeName(place) : withoutPlace(agenda)
    const name = distinct(venue ? [own, `${own} (${placeName(venue)})`] : [own], taken)
    rooms.set(id, {
      name,
      guid: uuidOf(
        `${place ? `place-${id}` : `event-${agenda.event.uid ?? agenda.event.id}-no-place`}@${uid.split('@').at(-1)}`,
      ),
      place: place ?? null,
    })
  }
  return rooms
}
