import type { AgendaSession, Id } from '../../core/types.js'

/** A line of the agenda as it is edited: stored, or under an id of its own until it is. */
export type BuilderLine = AgendaSession & { id: Id }
