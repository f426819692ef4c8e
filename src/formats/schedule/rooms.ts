import {
  type CompiledAgenda,
  type CompiledPlace,
  type CompiledSession,
  placeHeld,
  placesAround,
} from '../../core/compile/index.js'
import { placeName } from '../places.js'
import { instantsOf } from '../sessions.js'
import { wordsIn } from '../words.js'
import { uuidOf } from './identifiers.js'

/**
 * A room of the schedule. No two have the same name: rooms of one name are told apart by their
 * venue. `place` is null for the room of sessions whose place is not known yet.
 */
export type Room = { name: string; guid: string; place: CompiledPlace | null }

/** A name that no room has yet: its own, or with a number. */
function distinct(own: string, taken: Set<string>): string {
  let name = own
  for (let number = 2; taken.has(name); number++) name = `${own} (${number})`
  taken.add(name)
  return name
}

/** The names that several of the places have in which something takes place. */
function namesOfSeveral(agenda: CompiledAgenda, sessions: CompiledSession[]): Set<string> {
  const held = new Set(sessions.map(({ place }) => placeHeld(agenda, place)))
  const names = [...held].flatMap((id) => placesAround(agenda, id).slice(0, 1).map(placeName))
  return new Set(names.filter((name, index) => names.indexOf(name) !== index))
}

/**
 * The name of the column of sessions without a room. Once an event moved online, no room will be
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
  const timed = agenda.days.flatMap(({ sessions }) => sessions.filter(instantsOf))
  const alike = namesOfSeveral(agenda, timed)
  for (const { uid, place: stored } of timed) {
    const id = placeHeld(agenda, stored)
    if (rooms.has(id)) continue
    const [place, venue] = placesAround(agenda, id)
    const own = place ? placeName(place) : withoutPlace(agenda)
    const told = venue && alike.has(own) ? `${own} (${placeName(venue)})` : own
    const name = distinct(told, taken)
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
