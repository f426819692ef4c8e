import type { AgendaSession, Id } from '../types.js'
import type { FieldChanges, EventFields, SessionFields } from './fields.js'

/**
 * One thing that an editor does to an agenda, as plain data: it can be kept, sent, repeated and
 * inverted.
 */
export type Edit =
  /** Gives fields of a session new values; `null` takes one away. */
  | { type: 'set'; id: Id; fields: FieldChanges<SessionFields> }
  /** Adds a line; its id is a temporary one (`new-1`) until it is stored. */
  | { type: 'add'; session: AgendaSession & { id: Id } }
  | { type: 'remove'; id: Id }
  /** Adds a copy of a line under another id, with some fields changed. */
  | { type: 'duplicate'; id: Id; as: Id; fields?: FieldChanges<SessionFields> }
  /** Gives fields of the event new values; days are one list. */
  | { type: 'setEvent'; fields: FieldChanges<EventFields> }
