import { type RoomNow, roomsAt, type Stretch, untilFollowing } from '../roomsNow.js'
import { wallClock } from '../time/ownTime.js'
import { isOverDays } from '../time/times.js'
import { toInstants } from '../time/zones.js'
import type { Agenda, AgendaSession, Id } from '../types.js'

/** A session of a day with its instants, in epoch milliseconds. */
export type DayStretch = Stretch & { session: AgendaSession & { id: Id } }

/**
 * Where an event stands at an instant, as its team sees it:
 * - `today`: on one of its days
 * - `ahead`: on none, and one is still to come: that is looked at
 * - `over`: none comes any more
 * - `asIf`: another day was asked for
 */
export type TodayPhase = 'ahead' | 'asIf' | 'over' | 'today'

export type NowAndNext = {
  phase: TodayPhase
  /** The day that is looked at, an ISO date; absent where the event has none, or is over. */
  day?: string
  /** `HH:mm` at the event now. */
  clock: string
  /** The instant by which `rooms` are told, in epoch milliseconds. */
  at: number
  /** Another day is looked at from its beginning, since nothing would be left of it at this hour. */
  fromStart: boolean
  days: string[]
  rooms: RoomNow<DayStretch>[]
}

/** The sessions on the clock of one day, in order; what goes on for days is none of one day. */
function stretchesOf({ event: { timeZone }, sessions }: Agenda, day: string): DayStretch[] {
  return untilFollowing(
    sessions.flatMap((session) => {
      if (session.day !== day || session.id === undefined || isOverDays(session)) return []
      const { startsAt, endsAt } = toInstants({ ...session, day, timeZone })
      if (!startsAt) return []
      const [from, end] = [Date.parse(startsAt), endsAt ? Date.parse(endsAt) : undefined]
      return [
        {
          session: { ...session, id: session.id },
          day,
          from,
          end: end !== undefined && end > from ? end : undefined,
          place: session.place === undefined ? null : String(session.place),
        },
      ]
    }),
  ).map(({ session, from, to, place }) => ({ session, from, to, place }))
}

const isHeld = ({ session }: DayStretch) => session.status !== 'cancelled'

/** All days on which something is, or that the event has. */
const daysOf = ({ event, sessions }: Agenda): string[] =>
  [
    ...new Set([
      ...event.days.map(({ date }) => date),
      ...sessions.flatMap(({ day }) => (day ? [day] : [])),
    ]),
  ].sort()

/** Today, or the evening before where its night still goes on; else the next day that comes. */
function presentDay(agenda: Agenda, days: string[], at: number): string | undefined {
  const [today = ''] = wallClock(new Date(at), agenda.event.timeZone).split('T')
  const before = days.findLast((day) => day < today)
  const goesOn = (day: string) =>
    stretchesOf(agenda, day).some((line) => isHeld(line) && line.from <= at && at < line.to)
  if (before !== undefined && goesOn(before)) return before
  return days.find((day) => day >= today)
}

/**
 * What is on and what comes next, by room, in the time zone of the event. A day that
 * comes is looked at from its beginning, one that was asked for as if it were this hour on it.
 *
 * @param at epoch milliseconds
 * @param options.wanted a day that was asked for, to rehearse it
 * @param options.nameOf names of places, by which rooms are ordered; what has no place comes first
 */
export function nowAndNext(
  agenda: Agenda,
  at: number,
  { wanted, nameOf }: { wanted?: string; nameOf: (place: string) => string },
): NowAndNext {
  const { timeZone } = agenda.event
  const [today, clock = ''] = wallClock(new Date(at), timeZone).split('T')
  const days = daysOf(agenda)
  const present = presentDay(agenda, days, at)
  const day = wanted ?? present
  const nothing = { clock, at, fromStart: false, days, rooms: [] }
  if (day === undefined) return { ...nothing, phase: 'over' }
  const lines = stretchesOf(agenda, day)
  const isNow = day === present && (day === today || lines.some(({ from }) => from <= at))
  const { startsAt } = toInstants({ timing: 'clock', starts: clock, day, timeZone })
  const sameHour = isNow ? at : Date.parse(startsAt ?? '')
  const begins = Math.min(...lines.map(({ from }) => from))
  const ends = Math.max(...lines.map(({ to }) => to))
  const wouldShow = wanted !== undefined && begins <= sameHour && sameHour < ends
  const fromStart = !isNow && lines.length > 0 && !wouldShow
  const instant = fromStart ? begins - 1 : sameHour
  const compare = (a: string | null, b: string | null) =>
    (a === null ? '' : nameOf(a)).localeCompare(b === null ? '' : nameOf(b), undefined, {
      numeric: true,
    })
  return {
    phase: isNow ? 'today' : wanted === undefined ? 'ahead' : 'asIf',
    day,
    clock,
    at: instant,
    fromStart,
    days,
    rooms: roomsAt(lines, instant, compare),
  }
}

/** What of a room’s lines takes place: what is cancelled stands there, and is not waited for. */
export const heldIn = ({ now, next }: RoomNow<DayStretch>) => ({
  now: now.filter(isHeld),
  next: next.filter(isHeld),
})
