import type { CompiledAgenda, CompiledSession } from '../core/compile/schema/agenda.js'
import { placeHeld } from '../core/compile/lookUp.js'
import { untilFollowing } from '../core/roomsNow.js'

/** A session with its instants, in epoch milliseconds; `to` is exclusive. */
export type Line = { session: CompiledSession; from: number; to: number; place: string | null }

export const isCancelled = ({ status }: CompiledSession): boolean => status.code === 'cancelled'

/**
 * The lines of an agenda that have a start, in order. One whose end nobody knows lasts until the
 * next one in its place that day (`untilFollowing`), and the last one as long as it is drawn. Lines over
 * several days are left out.
 */
export function linesOf(agenda: CompiledAgenda): Line[] {
  const timed = agenda.days
    .flatMap(({ sessions }) => sessions)
    .flatMap((session) =>
      session.startsAt && session.endDay === null
        ? [
            {
              session,
              day: session.day,
              from: Date.parse(session.startsAt),
              end: session.endsAt === null ? undefined : Date.parse(session.endsAt),
              place: placeHeld(agenda, session.place),
            },
          ]
        : [],
    )
  return untilFollowing(timed).map(({ session, from, to, place }) => ({ session, from, to, place }))
}
