import type { AgendaSession } from '../../core/types.js'
import { sameId } from '../../core/ids.js'

export const audiences = ['readers', 'team'] as const

export type Filter = {
  day?: string
  place?: string
  track?: string
  person?: string
  audience?: (typeof audiences)[number]
}

/** Whether a line passes the filters. */
export const passesFilter = (
  { day, place, track, person, audience }: Filter,
  session: AgendaSession,
): boolean =>
  (!audience || (session.teamOnly === true) === (audience === 'team')) &&
  (!day || session.day === day) &&
  (!place || sameId(session.place, place)) &&
  (!track || sameId(session.track, track)) &&
  (!person || session.assignments.some((each) => sameId(each.person, person)))
