import type { CompiledAgenda, CompiledSession } from '../core/compile/schema/agenda.js'
import { placeHeld } from '../core/compile/lookUp.js'
import { openMinutes, untilNext } from '../core/time/interval.js'

/** A session with its instants, in epoch milliseconds; `to` is exclusive. */
export type Line = { session: CompiledSession; from: number; to: number; place: string | null }

export const isCancelled = ({ status }: CompiledSession): boolean => status.code === 'cancelled'

const drawn = openMinutes.drawn * 60_000

/**
 * The lines of an agenda that have a start, in order. One whose end nobody knows lasts until the
 * next one in its place that day (`untilNext`), and the last one as long as it is drawn. Lines over
 * several days are left out.
 */
export function linesOf(agenda: CompiledAgenda): Line[] {
  const timed = agenda.days
    .flatMap(({ sessions }) => sessions)
    .flatMap((session): (Line & { endIsKnown: boolean })[] => {
      if (!session.startsAt || session.endDay !== null) return []
      const from = Date.parse(session.startsAt)
      const to = session.endsAt === null ? from + drawn : Date.parse(session.endsAt)
      const place = placeHeld(agenda, session.place)
      return [{ session, from, to, place, endIsKnown: session.endsAt !== null }]
    })
    .toSorted((a, b) => a.from - b.from)
  return timed.map(({ endIsKnown, ...line }) => {
    const besides = timed.filter(
      ({ place, session }) => place === line.place && session.day === line.session.day,
    )
    const starts = besides.map(({ from }) => from)
    return { ...line, to: untilNext({ ...line, endIsKnown }, starts) }
  })
}
