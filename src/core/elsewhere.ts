import { type Interval, openMinutes, overlap } from './time/interval.js'
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
    const instants = toInstants({
      ...session,
      day: session.day ?? '',
      timeZone: agenda.event.timeZone,
    })
    const own = intervalBetween(instants.startsAt, instants.endsAt)
    return others.flatMap(({ there, interval }) => (overlap(own, interval) ? [there] : []))
  }
}
