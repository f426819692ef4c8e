import type { DayStretch } from '../../../core/builder/index.js'
import { sameId } from '../../../core/ids.js'
import { takenTwice } from '../../../core/placesWithin.js'
import type { Agenda } from '../../../core/types.js'
import { untilFollowing } from '../../../core/roomsNow.js'
import { toInstants } from '../../../core/time/zones.js'
import type { Choice } from '../../../store/builder/readBuilder.js'

export type RoomChoice = { room: Choice; taken?: string }

/**
 * Where else a line can be: the rooms of this agenda and those beside them, the free ones first;
 * of the others, what takes them then.
 */
export function roomsFor(
  { session, from, to }: DayStretch,
  agenda: Agenda,
  places: readonly Choice[],
): RoomChoice[] {
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
  ).filter((each) => each.from < to && from < each.to)
  return places
    .filter(
      ({ id, within }) =>
        !sameId(id, session.place) && (used.has(String(id)) || venues.has(String(within))),
    )
    .map((room): RoomChoice => {
      const taking = others.find(
        ({ other }) => takenTwice(agenda.placeFacts, room.id, other.place) !== undefined,
      )
      return { room, ...(taking ? { taken: taking.other.title ?? '' } : {}) }
    })
    .sort((a, b) => Number(a.taken !== undefined) - Number(b.taken !== undefined))
}
