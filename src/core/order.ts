import { memoizeFrozen } from './memoize.js'
import { minutesOf } from './time/clock.js'
import { isDate } from './time/dates.js'
import { intervalOf } from './time/interval.js'
import { datesLater, minutesOfDay } from './time/times.js'
import type { AgendaSession, Timing } from './types.js'

const digits = (value: number, width: number) => String(value).padStart(width, '0')

/**
 * Where lines without a clock time stand: before the lines on the clock that start at this minute.
 */
const anchors: Record<Exclude<Timing, 'clock'>, string> = {
  allDay: '00000',
  morning: '00001',
  afternoon: '07201',
  evening: '10801',
  toBeAnnounced: '99999',
}

function anchorOf(session: AgendaSession): string {
  const { timing } = session
  if (timing !== 'clock')
    return Object.hasOwn(anchors, timing) ? anchors[timing] : anchors.toBeAnnounced
  const start = intervalOf(session)?.from
  if (start === undefined) return '99998'
  if (!session.startsAfterChange) return `${digits(start, 4)}2`
  // A night stands after all lines of the hour before it of the same name, and before the next
  // hour.
  return `${digits(Math.floor(start / 60) * 60 + 59, 4)}3${digits(start % 60, 2)}`
}

function positionOf({ position }: AgendaSession): string {
  const limited = Math.min(Math.max(Number.isFinite(position) ? Number(position) : 0, -1e6), 1e6)
  return digits(Math.round((limited + 1e6) * 1000), 10)
}

/** In minutes: ends beyond a week are not told apart, so that the key keeps its width. */
const latestEnd = 9999

function endOf(session: AgendaSession): string {
  const minutes = session.timing === 'clock' ? minutesOf(session.ends) : undefined
  if (minutes === undefined) return digits(0, 4)
  const end = minutes + datesLater(session).ends * minutesOfDay
  return digits(Math.min(Math.max(end, 0), latestEnd), 4)
}

/**
 * The date and the moment of the day at which a line stands. Lines that share both are ordered by
 * their position.
 */
export const momentOf = (session: AgendaSession): string =>
  `${isDate(session.day) ? session.day : '9999-99-99'}-${anchorOf(session)}`

/**
 * A key whose plain order (byte by byte) is the order of the agenda: date, moment of the day,
 * position, end. What starts after midnight and belongs to the evening before follows that evening,
 * and comes before all of the next day. A session without a day comes after all days.
 */
export const sortKey = memoizeFrozen((session: AgendaSession): string =>
  [momentOf(session), positionOf(session), endOf(session)].join('-'),
)

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const compareIds = (a: AgendaSession['id'], b: AgendaSession['id']) =>
  typeof a === 'number' && typeof b === 'number'
    ? a - b
    : compareText(String(a ?? '\uffff'), String(b ?? '\uffff'))

/**
 * Compares two lines by the order of an agenda, for `Array.sort`. Where their keys are equal, the
 * line with the lower id comes first.
 */
export const compareSessions = (a: AgendaSession, b: AgendaSession): number =>
  compareText(sortKey(a), sortKey(b)) || compareIds(a.id, b.id)

/** The sessions in the order of the agenda, as a new list. */
export const inOrder = <S extends AgendaSession>(sessions: readonly S[]): S[] =>
  sessions
    .map((session) => ({ session, key: sortKey(session) }))
    .sort((a, b) => compareText(a.key, b.key) || compareIds(a.session.id, b.session.id))
    .map(({ session }) => session)
