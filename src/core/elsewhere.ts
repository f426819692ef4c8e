import { type Interval, openMinutes, overlap } from './time/interval.js'
import { endDate, startDate } from './time/times.js'
import { toInstants } from './time/zones.js'
import type { Agenda, AgendaSession, Elsewhere } from './types.js'

/**
 * Epoch milliseconds; an unknown end takes what is sure, as in one agenda. NaN where nothing is
 * known, which overlaps nothing.
 */
function intervalBetween(startsAt: string | undefined, endsAt: string | undefined): Interval {
  const from = Date.parse(startsAt ?? '')
  const to = Date.parse(endsAt ?? '')
  return { from, to: to > from ? to : from + openMinutes.sure * 60_000 }
}

type Instants = { startsAt?: string; endsAt?: string }

const instantsIn = ({ event: { timeZone } }: Agenda, session: AgendaSession): Instants =>
  toInstants({ ...session, day: session.day ?? '', timeZone })

/** The dates on which a session starts and ends, as far as they are known by the clock. */
const datesOf = (session: AgendaSession): string[] =>
  session.timing === 'clock'
    ? [session.starts && startDate(session), session.ends && endDate(session)].flatMap(
        (date) => date || [],
      )
    : []

/**
 * The first and the last instant (ISO) at which something of an agenda starts or ends; undefined
 * where no time is known.
 */
export function windowOf(agenda: Agenda): { from: string; to: string } | undefined {
  const dated = agenda.sessions.map((session) => ({ session, dates: datesOf(session) }))
  const dates = dated.flatMap((each) => each.dates).sort()
  const ends = [dates[0], dates.at(-1)]
  // Of a long agenda, only those of its first and last date have to be placed on the clock.
  const outer = dated.filter((each) => each.dates.some((date) => ends.includes(date)))
  const placed = outer.map(({ session }) => Object.values(instantsIn(agenda, session)))
  // A time that is none tells nothing of its date.
  const isSure = placed.every((instants) => instants.length)
  const instants = isSure
    ? placed.flat()
    : agenda.sessions.flatMap((session) => Object.values(instantsIn(agenda, session)))
  const [from, to] = [instants.toSorted()[0], instants.toSorted().at(-1)]
  return from && to ? { from, to } : undefined
}

/**
 * Asks which sessions of other events run while one of this agenda does; made once for all of its
 * sessions.
 */
export function elsewhereBeside(agenda: Agenda): (session: AgendaSession) => Elsewhere[] {
  const others = (agenda.elsewhere ?? []).map((there) => ({
    there,
    interval: intervalBetween(there.startsAt, there.endsAt),
  }))
  return (session) => {
    if (!others.length) return []
    const { startsAt, endsAt } = instantsIn(agenda, session)
    const own = intervalBetween(startsAt, endsAt)
    return others.flatMap(({ there, interval }) => (overlap(own, interval) ? [there] : []))
  }
}
