import type { Agenda, Id } from '../types.js'
import type { Edit } from './edits.js'
import { sameValue } from '../sameValue.js'
import { aside } from './fields.js'
import { sessionOf } from '../ids.js'
import { fieldsIn } from '../isPlain.js'
import { without } from '../keysOf.js'

/** Which edit of the history cannot be applied, and why; `id` is null for the event. */
export type RefusedEdit = {
  edit: Edit
  id: Id | null
  why: 'changedBySomeoneElse' | 'goneMeanwhile'
  /** The fields that do not hold any more what the edit before had left in them. */
  fields?: string[]
}

type Loose = Record<string, unknown>

/**
 * A value in the form in which it can be compared with what a store gives back: there, rows have
 * got ids, and a mark that is not set may be absent or false.
 */
export function asLeft(key: string, value: unknown): unknown {
  if ((key === 'assignments' || key === 'days') && Array.isArray(value))
    return value.map((row: object) => without(row, 'id'))
  return value === false ? undefined : value
}

const rowsAside = new Set(['id'])

/** Questions without rows of their own say the same as with them. */
const asRows = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((row: unknown) => (typeof row === 'string' ? { question: row } : row))
    : value

/** Of longer texts only those that are known. */
const changedTexts = (now: unknown, left: unknown): string[] => {
  const [known, before] = [fieldsIn(now), fieldsIn(left)]
  return Object.keys(before).filter(
    (key) => key in known && !sameValue(asRows(known[key]), asRows(before[key]), rowsAside),
  )
}

const changedFields = (now: Loose, left: Loose): string[] => [
  ...Object.keys(left).filter(
    (key) => !aside.has(key) && !sameValue(asLeft(key, now[key]), asLeft(key, left[key])),
  ),
  ...changedTexts(now.texts, left.texts),
]

const ifAny = (edit: Edit, id: Id | null, fields: string[]): RefusedEdit | undefined =>
  fields.length ? { edit, id, why: 'changedBySomeoneElse', fields } : undefined

/**
 * Why an edit that follows `last` in the history cannot be applied: somebody removed the session,
 * or its fields no longer hold what `last` had left in them. Changes of other fields do no harm.
 * Undefined where nothing stands in the way.
 */
export function refusedEdit(edit: Edit, last: Edit, agenda: Agenda): RefusedEdit | undefined {
  if (edit.type === 'setEvent')
    return ifAny(
      edit,
      null,
      last.type === 'setEvent' ? changedFields(agenda.event, last.fields) : [],
    )
  if (edit.type === 'add') {
    return sessionOf(agenda, edit.session.id)
      ? { edit, id: edit.session.id, why: 'changedBySomeoneElse' }
      : undefined
  }
  const session = sessionOf(agenda, edit.id)
  if (!session) return { edit, id: edit.id, why: 'goneMeanwhile' }
  if (last.type === 'set') return ifAny(edit, edit.id, changedFields(session, last.fields))
  return last.type === 'add'
    ? ifAny(edit, edit.id, changedFields(session, last.session))
    : undefined
}
