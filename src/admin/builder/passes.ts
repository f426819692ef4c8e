import type { AgendaSession } from '../../core/types.js'

export const audiences = ['readers', 'team'] as const

export type Filter = {
  day?: string
  place?: string
  track?: string
  person?: string
  audience?: (typeof audiences)[number]
}

/** Whether a line is one of those asked for. */
export const passes = (
  { day, place, track, person, audience }: Filter,
  session: AgendaSession,
): boolean =>
  (!audience || (session.teamOnly === true) === (audience === 'team')) &&
  (!day || session.day === day) &&
  (!place || String(session.place) === place) &&
  (!track || String(session.track) === track) &&
  (!person || session.assignments.some((each) => String(each.person) === person))
