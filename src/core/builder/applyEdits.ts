import { inOrder } from '../order.js'
import type { Agenda, AgendaSession, Id, SessionTexts } from '../types.js'
import type { Edit } from './edits.js'
import { fieldsBefore, type SessionFields, valuesOf, withChanges, withFields } from './fields.js'
import { sameId } from '../ids.js'
import { sessionOf } from './sessionOf.js'

const ofItsOwn = <R>(rows: readonly R[]): R[] =>
  rows.map((row) => {
    if (typeof row !== 'object' || row === null) return row
    const { id: _row, ...rest } = row as { id?: unknown }
    return rest as R
  })

/** Longer texts whose rows are nobody's yet. */
const copiedTexts = ({ links, guidingQuestions, ...texts }: SessionTexts): SessionTexts => ({
  ...texts,
  ...(links ? { links: ofItsOwn(links) } : {}),
  ...(guidingQuestions ? { guidingQuestions: ofItsOwn(guidingQuestions) } : {}),
})

/** A copy of a session under another id: not published, and its people in rows of their own. */
export const copyOf = (session: AgendaSession, id: Id): AgendaSession & { id: Id } => ({
  ...session,
  ...(session.texts ? { texts: copiedTexts(session.texts) } : {}),
  id,
  copiedFrom: session.copiedFrom ?? session.id,
  published: false,
  assignments: ofItsOwn(session.assignments),
})

/** A duplicate as the addition that it amounts to in this agenda; any other edit as it is. */
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

/** One edit, the sessions in any order: whoever applies many puts them in order once. */
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
 * The agenda after some edits, one after the other, its sessions in order. What cannot be done (a
 * session that is not there, an id that is taken) changes nothing; rules are not asked, what the
 * edits break is for `checkAgenda` to say.
 */
export function applyEdits(agenda: Agenda, edits: readonly Edit[]): Agenda {
  const after = edits.reduce(applyOne, agenda)
  return { ...after, sessions: inOrder(after.sessions) }
}

/**
 * The edit that takes another one back; the agenda is that before it. Undefined where the edit
 * would change nothing.
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
      return { type: 'setEvent', fields: valuesOf(agenda.event, Object.keys(edit.fields)) }
    case 'duplicate':
      return undefined
  }
}
