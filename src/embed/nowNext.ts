import type {
  CompiledAgenda,
  CompiledPlace,
  CompiledSession,
} from '../core/compile/schema/agenda.js'
import { roomsAt } from '../core/roomsNow.js'
import { wallClock } from '../core/time/ownTime.js'
import { isCancelled, type Line, linesOf } from './lines.js'

/** What is on in a place, and what follows there on the same day. */
export type Room = { place: CompiledPlace | null; now: CompiledSession[]; next: CompiledSession[] }

/**
 * Where an event stands at an instant:
 * - `ahead`: nothing has begun yet
 * - `on`: something is on; with `pauseUntil` where all of it is a break or a meal
 * - `between`: nothing is on, and it goes on today
 * - `doneToday`, `freeDay`: it goes on on another day; today there was something, or nothing
 * - `over`: nothing follows any more
 * - `empty`: nothing is planned
 *
 * `next` says when it goes on: a date, and the time on the clock where it is known.
 */
export type Stand = {
  phase: 'ahead' | 'on' | 'between' | 'doneToday' | 'freeDay' | 'over' | 'empty'
  today: string
  /** The time on the clock at the event, `HH:mm`. */
  clock: string
  next?: { date: string; starts?: string }
  pauseUntil?: string
  rooms: Room[]
  /** Today's lines without a clock time, and lines over several days. */
  also: CompiledSession[]
}

const ofRest = ['break', 'meal']

const placeIn = ({ places }: CompiledAgenda, id: string | null): CompiledPlace | null =>
  id !== null && Object.hasOwn(places, id) ? (places[id] ?? null) : null

/** Today's rooms by name, as `roomsAt` chooses them. Lines without a place come first. */
function roomsOf(agenda: CompiledAgenda, today: Line[], at: number): Room[] {
  const { compare } = new Intl.Collator(agenda.language, { numeric: true })
  const nameOf = (id: string | null) => placeIn(agenda, id)?.name ?? ''
  const sessions = (lines: Line[]) => lines.map(({ session }) => session)
  return roomsAt(today, at, (a, b) => compare(nameOf(a), nameOf(b))).map(
    ({ place, now, next }) => ({
      place: placeIn(agenda, place),
      now: sessions(now),
      next: sessions(next),
    }),
  )
}

/** The next line, or the nearest date after today with a line that has no clock time. */
function nextOf(
  agenda: CompiledAgenda,
  lines: Line[],
  { at, today, zone }: { at: number; today: string; zone: string },
): Stand['next'] {
  const line = lines.find(({ from }) => from > at)
  const [date = '', starts] = line ? wallClock(new Date(line.from), zone).split('T') : []
  const untimed = agenda.days.find(
    (day) => day.date > today && day.sessions.some((each) => !each.startsAt && !isCancelled(each)),
  )?.date
  if (untimed && (!date || untimed < date)) return { date: untimed }
  return date ? { date, starts } : undefined
}

/** The time at which the last of the present lines ends, where all of these are breaks or meals. */
function pauseOf(on: Line[], zone: string): string | undefined {
  if (!on.length || !on.every(({ session }) => ofRest.includes(session.kind.code))) return undefined
  const until = Math.max(...on.map(({ to }) => to))
  return on.every(({ session }) => session.endsAt)
    ? wallClock(new Date(until), zone).slice(11)
    : undefined
}

function phaseOf(
  { next, today, also }: Pick<Stand, 'next' | 'today' | 'also'>,
  { on, begun, begunToday }: { on: boolean; begun: boolean; begunToday: boolean },
): Stand['phase'] {
  if (on || (!next && also.length)) return 'on'
  if (!next) return begun ? 'over' : 'empty'
  if (!begun) return 'ahead'
  if (next.date === today) return 'between'
  return begunToday ? 'doneToday' : 'freeDay'
}

/**
 * Where an event stands at an instant, by its published agenda. Cancelled lines are shown in their
 * room at their time, and count for nothing else.
 * @param at in epoch milliseconds
 */
export function standAt(agenda: CompiledAgenda, at: number): Stand {
  const zone = agenda.event.timeZone
  const [today = '', clock = ''] = wallClock(new Date(at), zone).split('T')
  const lines = linesOf(agenda)
  const held = lines.filter(({ session }) => !isCancelled(session))
  const on = held.filter(({ from, to }) => from <= at && at < to)
  const also = agenda.days.flatMap(({ date, sessions }) =>
    sessions.filter((each) => {
      if (isCancelled(each)) return false
      if (each.endDay !== null) return date <= today && today <= each.endDay
      return date === today && !each.startsAt
    }),
  )
  const next = nextOf(agenda, held, { at, today, zone })
  const isToday = ({ from, to, session }: Line) =>
    session.day === today ||
    wallClock(new Date(from), zone).startsWith(today) ||
    (from <= at && at < to)
  const pauseUntil = pauseOf(on, zone)
  const past = held.filter(({ to }) => to <= at)
  const earlierDays = agenda.days.some(({ date, sessions }) => date < today && sessions.length)
  const begunToday = also.length > 0 || past.some(isToday)
  return {
    phase: phaseOf(
      { next, today, also },
      { on: on.length > 0, begun: begunToday || past.length > 0 || earlierDays, begunToday },
    ),
    today,
    clock,
    ...(next ? { next } : {}),
    ...(pauseUntil ? { pauseUntil } : {}),
    rooms: roomsOf(agenda, lines.filter(isToday), at),
    also,
  }
}

/** The day, the start and the end of a line as one text to compare. */
const timesOf = ({ day, starts, ends }: CompiledSession): string =>
  [day, starts ?? '', ends ?? ''].join(' ')

/** The times of all lines of an agenda, by the ids of the lines. */
export const timesIn = (agenda: CompiledAgenda): Map<string, string> =>
  new Map(
    agenda.days.flatMap(({ sessions }) =>
      sessions.map((session): [string, string] => [session.id, timesOf(session)]),
    ),
  )

/** The start and the end that a line had in `earlier`; undefined where they are the same now. */
export function earlierTime(
  session: CompiledSession,
  earlier: ReadonlyMap<string, string>,
): string | undefined {
  const before = earlier.get(session.id)
  if (before === undefined || before === timesOf(session)) return undefined
  const [, starts = '', ends = ''] = before.split(' ')
  return [starts, ends].filter(Boolean).join(' – ') || undefined
}
