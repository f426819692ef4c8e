import type { AgendaSession, Id } from '../../core/types.js'

/**
 * A line of the agenda while it is edited: with its stored id, or a temporary one until it is
 * saved.
 */
export type BuilderLine = AgendaSession & { id: Id }
