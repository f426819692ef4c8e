import type { Agenda, AgendaSession, Id } from '../types.js'

/** Ids of forms are texts, those of a database may be numbers: they name the same session. */
export const sameId = (a: Id | undefined, b: Id | undefined): boolean => a !== undefined && b !== undefined && String(a) === String(b)

/** The session of this id, where the agenda has it. */
export const sessionOf = (agenda: Agenda, id: Id): AgendaSession | undefined => agenda.sessions.find((session) => sameId(session.id, id))
