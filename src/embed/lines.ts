import type { CompiledAgenda, CompiledSession } from '../core/compile/schema/agenda.js'
import { placeHeld } from '../core/compile/lookUp.js'
import { openMinutes } from '../core/time/interval.js'

/** A session with its instants, in epoch milliseconds; `to` is exclusive. */
export type Line = { session: CompiledSession; from: number; to: number; place: string | null }

export const isCancelled = ({ status }: CompiledSession): boolean => status.code === 'cancelled'

/**
 * The lines of an agenda that have a start, in order. One whose end nobody knows lasts until the
 * next one in its place that day, the last one half an hour. What goes on for days is none.
 */
export function linesOf(agenda: CompiledAgenda): Line[] {
  const timed = agenda.days
    .flatMap(({ sessions }) => sessions)
    .flatMap((session) =>
      session.startsAt && session.endDay === null
        ? [
            {
              session,
              from: Date.parse(session.startsAt),
              end: session.endsAt === null ? undefined : Date.parse(session.endsAt),
              place: placeHeld(agenda, session.place),
            },
          ]
        : [],
    )
    .toSorted((a, b) => a.from - b.from)
  return timed.map(({ session, from, end, place }) => {
    const following = timed.find(
      (each) => each.from > from && each.place === place && each.session.day === session.day,
    )
    return { session, from, to: end ?? following?.from ?? from + openMinutes.drawn * 60_000, place }
  })
}
