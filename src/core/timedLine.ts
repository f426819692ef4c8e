import { memoizeFrozen } from './memoize.js'
import { dayNumber } from './time/dates.js'
import { intervalOf, type KnownInterval } from './time/interval.js'
import { isOverDays } from './time/times.js'
import { toInstants } from './time/zones.js'
import type { Agenda, AgendaSession, Rulebook } from './types.js'
import { definitionOf } from './vocabulary.js'

/**
 * A session on the clock, as an interval in wall-clock minutes since 1970-01-01 at the venue. Of a
 * session without a known end, its sure minute counts.
 */
export type TimedLine = KnownInterval & { session: AgendaSession }

/**
 * The interval of a session; undefined when its day or its start is unknown. A night extends into
 * the next day.
 */
export const lineOf = memoizeFrozen((session: AgendaSession): TimedLine | undefined => {
  const day = dayNumber(session.day)
  const interval = session.timing === 'clock' ? intervalOf(session) : undefined
  if (day === undefined || !interval) return undefined
  const { from, to, endIsKnown } = interval
  return Object.freeze({ session, from: day * 1440 + from, to: day * 1440 + to, endIsKnown })
})

/** Whether a session has no time in the hour that comes twice, as nearly all have not. */
const isPlain = ({ startsAfterChange, endsAfterChange }: AgendaSession) =>
  !startsAfterChange && !endsAfterChange

/**
 * Around an hour that comes twice, clocks do not tell what overlaps. If a session is in it, all
 * intervals are derived from instants instead, counted on from the clock of the first.
 */
function byInstants(lines: TimedLine[], timeZone: string): TimedLine[] {
  const timed = lines.map((line) => {
    const { session } = line
    const { startsAt, endsAt } = toInstants({ ...session, day: session.day ?? '', timeZone })
    return {
      line,
      from: Date.parse(startsAt ?? '') / 60_000,
      to: Date.parse(endsAt ?? '') / 60_000,
    }
  })
  const first = timed.find(({ from }) => !Number.isNaN(from))
  const ahead = first ? first.line.from - first.from : 0
  return timed.map(({ line, from, to }) => {
    if (Number.isNaN(from)) return line
    const endIsKnown = to > from
    const length = endIsKnown ? to - from : line.to - line.from
    return { ...line, from: from + ahead, to: from + ahead + length, endIsKnown }
  })
}

const remembered = new WeakMap<Agenda, TimedLine[]>()

/**
 * The intervals of all sessions that take place (cancelled ones take no time), by start.
 * Remembered, since many rules ask for them.
 */
export function linesOf(agenda: Agenda): TimedLine[] {
  const known = remembered.get(agenda)
  if (known) return known
  const onWall = agenda.sessions.flatMap((session) =>
    session.status === 'cancelled' ? [] : (lineOf(session) ?? []),
  )
  const lines = (
    agenda.sessions.every(isPlain) ? onWall : byInstants(onWall, agenda.event.timeZone)
  ).sort((a, b) => a.from - b.from || a.to - b.to)
  remembered.set(agenda, lines)
  return lines
}

/** How many overlaps are reported for a line at most: nobody reads the twenty-first message. */
const mostPerLine = 20

/**
 * All pairs of overlapping lines (sorted by start) that matter, each once, the earlier line first.
 * The lines are swept once, and only those that still run are compared. For a line that overlaps
 * very many others some pairs are left out, but never the only one of a line.
 */
export function overlappingPairs<L extends TimedLine>(
  lines: readonly L[],
  matters: (a: L, b: L) => boolean = () => true,
): [L, L][] {
  const pairs: [L, L][] = []
  const named = new Set<L>()
  let running: L[] = []
  for (const line of lines) {
    running = running.filter(({ to }) => to > line.from)
    let count = 0
    for (const earlier of running) {
      if (count >= mostPerLine && named.has(earlier)) continue
      if (!matters(earlier, line)) continue
      pairs.push([earlier, line])
      named.add(earlier).add(line)
      count += 1
    }
    running.push(line)
  }
  return pairs
}

/**
 * Groups things by a key, in the order in which the keys first appear. Things without a key are
 * left out.
 */
export function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** A line as one person has it, with the index of the row that names them. */
export type PersonLine = TimedLine & { person: string; row: number }

/**
 * Whether a line lasts several days. Such a line runs in the background of others, and nobody sits
 * through it.
 */
export const isBackground = ({ session }: Pick<TimedLine, 'session'>): boolean =>
  isOverDays(session)

/**
 * Whether a line takes up those who are in it. Whoever looks after an exhibition for days is free
 * to speak meanwhile; whoever is away on an outing for days is not.
 */
export const takesPeople = (
  { session }: Pick<TimedLine, 'session'>,
  { kinds }: Pick<Rulebook, 'kinds'>,
) => !isOverDays(session) || definitionOf(kinds, session.kind)?.outing === true

/** A line as each person in it has it, apart from those who declined. */
const rowsOf = memoizeFrozen((line: TimedLine): PersonLine[] => {
  const rows = new Map<string, number>()
  line.session.assignments.forEach(({ person, state }, row) => {
    if (person !== undefined && state !== 'declined' && !rows.has(String(person)))
      rows.set(String(person), row)
  })
  return [...rows].map(([person, row]) => ({ ...line, person, row }))
})

type ByPerson = { kinds: Rulebook['kinds']; lines: Map<string, PersonLine[]> }

const people = new WeakMap<Agenda, ByPerson>()

/**
 * The lines of each person, by start; a session counts once, however many roles they have in it.
 * Those who declined are not booked, and a line over several days books nobody unless it is an
 * outing. Remembered, since several rules ask for them.
 */
export function linesByPerson(
  agenda: Agenda,
  { kinds }: Pick<Rulebook, 'kinds'>,
): Map<string, PersonLine[]> {
  const known = people.get(agenda)
  if (known?.kinds === kinds) return known.lines
  const own = linesOf(agenda).flatMap((line) => (takesPeople(line, { kinds }) ? rowsOf(line) : []))
  const lines = groupBy(own, ({ person }) => person)
  people.set(agenda, { kinds, lines })
  return lines
}
