import type { Agenda, AgendaSession, Id, SessionTexts } from '../types.js'
import {
  type EventFields,
  type FieldChanges,
  fieldsBefore,
  type SessionFields,
  valuesOf,
  withChanges,
  withFields,
} from './fields.js'
import { keysOf, without } from '../keysOf.js'
import { inOrder } from '../order.js'
import { sameId, sessionOf } from '../ids.js'

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

/** How many edits one save may have. */
export const mostEdits = 5000

/** Rows as another line gets them: whoever stores them gives them ids of their own. */
export const withoutRowIds = <R>(rows: readonly R[]): R[] =>
  rows.map((row) => {
    if (typeof row !== 'object' || row === null) return row
    return without(row, 'id')
  })

/** Longer texts whose rows are nobody's yet. */
const copiedTexts = ({ links, guidingQuestions, ...texts }: SessionTexts): SessionTexts => ({
  ...texts,
  ...(links ? { links: withoutRowIds(links) } : {}),
  ...(guidingQuestions ? { guidingQuestions: withoutRowIds(guidingQuestions) } : {}),
})

/** A copy of a session under another id: not published, and its people in rows of their own. */
export const copyOf = (session: AgendaSession, id: Id): AgendaSession & { id: Id } => ({
  ...session,
  ...(session.texts ? { texts: copiedTexts(session.texts) } : {}),
  id,
  copiedFrom: session.copiedFrom ?? session.id,
  published: false,
  assignments: withoutRowIds(session.assignments),
})

/**
 * Turns a duplicate into the addition that it amounts to in this agenda; any other edit is returned
 * as it is.
 */
export function asAddition(edit: Edit, agenda: Agenda): Edit {
  const original = edit.type === 'duplicate' ? sessionOf(agenda, edit.id) : undefined
  if (edit.type !== 'duplicate' || !original) return edit
  return {
    type: 'add',
    session: {
      ...withChanges<SessionFields>(copyOf(original, edit.as), edit.fields ?? {}),
      id: edit.as,
    },
  }
}

/**
 * The agenda after one edit. Its sessions are not put in order: whoever applies many edits does
 * that once, at the end.
 */
export function applyOne(agenda: Agenda, given: Edit): Agenda {
  const edit = asAddition(given, agenda)
  const { sessions } = agenda
  switch (edit.type) {
    case 'set':
      return {
        ...agenda,
        sessions: sessions.map((each) =>
          sameId(each.id, edit.id) ? withFields(each, edit.fields) : each,
        ),
      }
    case 'add':
      return sessionOf(agenda, edit.session.id)
        ? agenda
        : { ...agenda, sessions: [...sessions, edit.session] }
    case 'remove':
      return { ...agenda, sessions: sessions.filter(({ id }) => !sameId(id, edit.id)) }
    case 'setEvent':
      return { ...agenda, event: withChanges(agenda.event, edit.fields) }
    case 'duplicate':
      return agenda
  }
}

/**
 * The agenda after some edits, applied one after the other, with its sessions in order. An edit
 * that cannot be done (its session is not there, its id is taken) changes nothing. Rules are not
 * asked here: `checkAgenda` says what the edits break.
 */
export function applyEdits(agenda: Agenda, edits: readonly Edit[]): Agenda {
  const after = edits.reduce(applyOne, agenda)
  return { ...after, sessions: inOrder(after.sessions) }
}

/**
 * The edit that takes another one back, given the agenda as it is before that edit. Undefined where
 * the edit would change nothing.
 */
export function invert(given: Edit, agenda: Agenda): Edit | undefined {
  const edit = asAddition(given, agenda)
  switch (edit.type) {
    case 'set': {
      const session = sessionOf(agenda, edit.id)
      return session && { type: 'set', id: edit.id, fields: fieldsBefore(session, edit.fields) }
    }
    case 'add':
      return sessionOf(agenda, edit.session.id)
        ? undefined
        : { type: 'remove', id: edit.session.id }
    case 'remove': {
      const session = sessionOf(agenda, edit.id)
      return session && { type: 'add', session: { ...session, id: edit.id } }
    }
    case 'setEvent':
      return { type: 'setEvent', fields: valuesOf(agenda.event, keysOf(edit.fields)) }
    case 'duplicate':
      return undefined
  }
}
