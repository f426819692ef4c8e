import { dayNumber } from './time/dates.js'
import { intervalOf, type KnownInterval } from './time/interval.js'
import { isOverDays } from './time/times.js'
import { toInstants } from './time/zones.js'
import type { Agenda, AgendaSession, Rulebook } from './types.js'
import { definitionOf } from './vocabulary.js'

/**
 * A session on the clock, in wall-clock minutes since 1970-01-01 at the venue; of one whose end is
 * unknown what it surely takes.
 */
export type TimedLine = KnownInterval & { session: AgendaSession }

/**
 * The stretch of a session; undefined when its day or start is not known. A night reaches into the
 * next day.
 */
export function lineOf(session: AgendaSession): TimedLine | undefined {
  const day = dayNumber(session.day)
  const interval = session.timing === 'clock' ? intervalOf(session) : undefined
  if (day === undefined || !interval) return undefined
  const { from, to, endIsKnown } = interval
  return { session, from: day * 1440 + from, to: day * 1440 + to, endIsKnown }
}

/** Nothing is said of the hour that comes twice, as nearly always. */
const isPlain = ({ startsAfterChange, endsAfterChange }: AgendaSession) =>
  !startsAfterChange && !endsAfterChange

/**
 * Where a session is in the hour that comes twice, clocks on the wall do not tell what overlaps:
 * then the lines of an agenda are where the instants are, counted on from the clock of the first.
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
 * The stretches of all sessions that take place (a cancelled one takes no time), by start; asked by
 * many rules, made once.
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

/**
 * Beyond so many a line is not compared by name with all that it overlaps: nobody reads the
 * twenty-first message.
 */
const mostPerLine = 20

/**
 * All pairs of lines (sorted by start) that overlap and matter, each once, the earlier first. One
 * sweep: only lines that still run are looked at. Of a line that overlaps very many, some pairs are
 * left out, but never the only one of a line.
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

/** Lists by key, in the order of first appearance; what has no key is left out. */
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

/** A line as one person sees it: which of the session's rows names them. */
export type PersonLine = TimedLine & { person: string; row: number }

/** A line over several days: it runs beside what else is on them, and nobody sits through it. */
export const isBackground = ({ session }: Pick<TimedLine, 'session'>): boolean =>
  isOverDays(session)

/**
 * Whoever looks after an exhibition for days is free to speak meanwhile; whoever is away for days
 * is not.
 */
export const takesPeople = (
  { session }: Pick<TimedLine, 'session'>,
  { kinds }: Pick<Rulebook, 'kinds'>,
) => !isOverDays(session) || definitionOf(kinds, session.kind)?.outing === true

/**
 * Each person's own lines, by start: one a session, however many roles they have in it. Who
 * declined is not booked, and a line over several days books nobody unless it is an outing.
 */
export function linesByPerson(
  agenda: Agenda,
  rulebook: Pick<Rulebook, 'kinds'>,
): Map<string, PersonLine[]> {
  const own = linesOf(agenda).flatMap((line) => {
    if (!takesPeople(line, rulebook)) return []
    const rows = new Map<string, number>()
    line.session.assignments.forEach(({ person, state }, row) => {
      if (person !== undefined && state !== 'declined' && !rows.has(String(person)))
        rows.set(String(person), row)
    })
    return [...rows].map(([person, row]): PersonLine => ({ ...line, person, row }))
  })
  return groupBy(own, ({ person }) => person)
}
