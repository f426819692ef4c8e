import { withId } from '../ids.js'
import type { Agenda, AgendaSession, Id } from '../types.js'

/** The session of this id, where the agenda has it. */
export const sessionOf = (agenda: Agenda, id: Id): AgendaSession | undefined =>
  withId(agenda.sessions, id)
