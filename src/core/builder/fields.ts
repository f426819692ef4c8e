import { sameValue } from '../sameValue.js'
import type { AgendaEvent, AgendaSession } from '../types.js'

export type SessionFields = Omit<AgendaSession, 'id'>
export type EventFields = Omit<AgendaEvent, 'id'>

/**
 * New values of some fields. `null` empties a field (it survives JSON, which undefined would not);
 * fields that are left out stay.
 */
export type FieldChanges<T> = { [K in keyof T]?: T[K] | null }

type Loose = Record<string, unknown>

/** The value with some fields changed, or the value itself when nothing changes. */
export function withChanges<T extends object>(value: T, changes: FieldChanges<T>): T {
  const before = value as Loose
  const different = Object.entries(changes).filter(
    ([key, after]) => after !== undefined && !sameValue(before[key], after),
  )
  if (!different.length) return value
  const merged = { ...before, ...Object.fromEntries(different) }
  return Object.fromEntries(Object.entries(merged).filter(([, after]) => after !== null)) as T
}

/**
 * A session with some fields changed; of its longer texts each by itself, `null` for all of them
 * forgets what is known.
 */
export function withFields<T extends { texts?: object }>(value: T, changes: FieldChanges<T>): T {
  const texts =
    value.texts && changes.texts ? { texts: { ...value.texts, ...changes.texts } } : undefined
  return withChanges<T>(value, texts ? { ...changes, ...texts } : changes)
}

/**
 * What would bring some fields of a session back, its longer texts as far as they are known: of
 * what is not known nothing can be said.
 */
export function fieldsBefore<T extends { texts?: object }>(
  value: T,
  changes: FieldChanges<T>,
): FieldChanges<T> {
  const before = valuesOf<T>(value, Object.keys(changes))
  if (!value.texts || !changes.texts) return before
  const known = Object.entries(value.texts).filter(([key]) => key in (changes.texts as object))
  return { ...before, texts: Object.fromEntries(known) }
}

/** What some fields hold now, as changes that would bring it back: `null` for an empty one. */
export const valuesOf = <T extends object>(value: T, keys: readonly string[]): FieldChanges<T> =>
  Object.fromEntries(keys.map((key) => [key, (value as Loose)[key] ?? null])) as FieldChanges<T>

/**
 * Fields that a stored agenda does not carry: longer texts, and the documents that it came from.
 * Where one is absent, its value is unknown, not empty.
 */
const untold = ['texts', 'brought']

/**
 * Fields that are not compared, since they say nothing of the line itself: its id, what an unsaved
 * copy was made from, and what no stored agenda carries.
 */
export const aside = new Set(['id', 'copiedFrom', ...untold])

/** The fields in which two values differ, apart from those in `aside`. */
export const differingKeys = (before: object, after: object): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !aside.has(key) && !sameValue((before as Loose)[key], (after as Loose)[key]),
  )

/**
 * The longer texts that `after` gives another wording than `before` has. Where nothing is known of
 * a text before, it counts as changed.
 */
export function textsBetween(before: object | null | undefined, after: object): object | undefined {
  const known = (before ?? {}) as Loose
  const different = Object.entries(after).filter(
    ([key, value]) =>
      value !== undefined && !(Object.hasOwn(known, key) && sameValue(known[key], value)),
  )
  return different.length ? Object.fromEntries(different) : undefined
}

/**
 * The changes of fields that no stored agenda carries, except for those that are known to be there
 * already.
 */
export function untoldChanges<T extends object>(before: T, after: T): FieldChanges<T> {
  const [was, now] = [before as Loose, after as Loose]
  const texts = now.texts ? textsBetween(was.texts as object | undefined, now.texts) : undefined
  return {
    ...(texts ? { texts } : {}),
    ...(now.brought && !sameValue(was.brought, now.brought) ? { brought: now.brought } : {}),
  } as FieldChanges<T>
}
