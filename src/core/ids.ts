import { isPlain } from './isPlain.js'
import type { Agenda, AgendaSession, Id } from './types.js'

type Maybe = Id | null | undefined

/** Whether a value can be the id of a document. */
export const isId = (value: unknown): value is Id =>
  typeof value === 'number' || typeof value === 'string'

/** The id that a value is, or that of the document which it is; undefined where it is neither. */
export function idOf(value: unknown): Id | undefined {
  const id = isPlain(value) ? value.id : value
  return isId(id) && id !== '' ? id : undefined
}

/**
 * Whether two ids are those of one document. Databases give numbers or texts, addresses and keys of
 * objects only texts, so `7` and `'7'` are the same. An absent id is that of no document.
 *
 * @example
 * sameId(7, '7') // true
 */
export const sameId = (a: Maybe, b: Maybe): boolean =>
  (a ?? undefined) !== undefined && (b ?? undefined) !== undefined && String(a) === String(b)

/** The one with this id. */
export const withId = <T extends { id?: Maybe }>(all: readonly T[], id: Maybe): T | undefined =>
  all.find((each) => sameId(each.id, id))

/** Whether two sides of a violation are the same. The side of the event itself is null. */
export const sameSide = (a: Id | null, b: Id | null): boolean =>
  a === null || b === null ? a === b : sameId(a, b)

/** The session of this id, where the agenda has it. */
export const sessionOf = (agenda: Agenda, id: Id): AgendaSession | undefined =>
  withId(agenda.sessions, id)
