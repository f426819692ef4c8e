import { sameId } from '../ids.js'
import { takenTwice } from '../placesWithin.js'
import { untilFollowing } from '../roomsNow.js'
import { overlap } from '../time/interval.js'
import { toInstants } from '../time/zones.js'
import type { Agenda, Id } from '../types.js'
import type { DayStretch } from './nowAndNext.js'

type Room = { id: Id; within?: Id }

/** A room where a line could be, and what takes it then: a title, empty where that has none. */
export type RoomChoice<R> = { room: R; taken?: string }

/**
 * Where else a line can be: the rooms that its agenda uses and those in the same buildings, the free
 * ones first. A hall is taken when a part of it is, as the rules have it.
 *
 * @param line with its instants, in epoch milliseconds
 * @param places all that can be chosen
 */
export function roomsFor<R extends Room>(
  { session, from, to }: Pick<DayStretch, 'from' | 'session' | 'to'>,
  agenda: Agenda,
  places: readonly R[],
): RoomChoice<R>[] {
  const { timeZone } = agenda.event
  const used = new Set(agenda.sessions.map(({ place }) => String(place)))
  const venues = new Set(
    places.flatMap(({ id, within }) => (used.has(String(id)) && within ? [String(within)] : [])),
  )
  const others = untilFollowing(
    agenda.sessions.flatMap((other) => {
      const { startsAt, endsAt } = toInstants({ ...other, day: other.day ?? '', timeZone })
      return !startsAt || sameId(other.id, session.id) || other.status === 'cancelled'
        ? []
        : [
            {
              other,
              day: other.day ?? '',
              place: other.place === undefined ? null : String(other.place),
              from: Date.parse(startsAt),
              end: endsAt ? Date.parse(endsAt) : undefined,
            },
          ]
    }),
  ).filter((each) => overlap(each, { from, to }))
  return places
    .filter(
      ({ id, within }) =>
        !sameId(id, session.place) && (used.has(String(id)) || venues.has(String(within))),
    )
    .map((room): RoomChoice<R> => {
      const taking = others.find(
        ({ other }) => takenTwice(agenda.placeFacts, room.id, other.place) !== undefined,
      )
      return { room, ...(taking ? { taken: taking.other.title ?? '' } : {}) }
    })
    .sort((a, b) => Number(a.taken !== undefined) - Number(b.taken !== undefined))
}
