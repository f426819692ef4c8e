import { sameValue } from '../sameValue.js'
import { fieldsIn } from '../isPlain.js'
import { keysOf } from '../keysOf.js'
import type { AgendaEvent, AgendaSession } from '../types.js'

export type SessionFields = Omit<AgendaSession, 'id'>
export type EventFields = Omit<AgendaEvent, 'id'>

/**
 * New values of some fields. `null` empties a field (it survives JSON, which undefined would not);
 * fields that are left out stay.
 */
export type FieldChanges<T> = { [K in keyof T]?: T[K] | null }

/** The value with some fields changed, or the value itself when nothing changes. */
export function withChanges<T extends object>(value: T, changes: FieldChanges<T>): T {
  const before = fieldsIn(value)
  const different = Object.entries(changes).filter(
    ([key, after]) => after !== undefined && !sameValue(before[key], after),
  )
  if (!different.length) return value
  const merged: T = { ...value, ...Object.fromEntries(different) }
  for (const key of keysOf(merged)) if (merged[key] === null) Reflect.deleteProperty(merged, key)
  return merged
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
  const before = valuesOf(value, keysOf(changes))
  const { texts } = changes
  if (!value.texts || !texts) return before
  const known = Object.entries(value.texts).filter(([key]) => key in texts)
  return { ...before, texts: Object.fromEntries(known) }
}

/** What some fields hold now, as changes that would bring it back: `null` for an empty one. */
export function valuesOf<T extends object>(value: T, keys: readonly (keyof T)[]): FieldChanges<T> {
  const values: FieldChanges<T> = {}
  for (const key of keys) values[key] = value[key] ?? null
  return values
}

/**
 * Fields that a stored agenda does not carry: longer texts, and the documents that it came from.
 * Where one is absent, its value is unknown, not empty.
 */
const untold = ['texts', 'brought']

/**
 * Fields of a line that no edit sets: its identity, what an unsaved copy was made from, and what
 * comes of the work of others.
 */
export const toldOfLines = ['id', 'published', 'missingLanguages', 'copiedFrom']

/**
 * Fields that are not compared, since they say nothing of the line itself: its id, what an unsaved
 * copy was made from, and what no stored agenda carries.
 */
export const aside = new Set(['id', 'copiedFrom', ...untold])

/** The fields in which two values differ, apart from those in `aside`. */
export const differingKeys = <T extends object>(before: T, after: T): (keyof T & string)[] =>
  [...new Set([...keysOf(before), ...keysOf(after)])].filter(
    (key) => !aside.has(key) && !sameValue(before[key], after[key]),
  )

/**
 * The longer texts that `after` gives another wording than `before` has. Where nothing is known of
 * a text before, it counts as changed.
 */
export function textsBetween<T extends object>(
  before: object | null | undefined,
  after: T,
): Partial<T> | undefined {
  const known = fieldsIn(before)
  const different: Partial<T> = {}
  for (const key of keysOf(after)) {
    const value = after[key]
    if (value !== undefined && !(Object.hasOwn(known, key) && sameValue(known[key], value)))
      different[key] = value
  }
  return keysOf(different).length ? different : undefined
}

type Untold<T, B> = { texts?: T; brought?: B }

/**
 * The changes of fields that no stored agenda carries, except for those that are known to be there
 * already.
 */
export function untoldChanges<T extends object, B>(
  was: Untold<T, B>,
  now: Untold<T, B>,
): Untold<Partial<T>, B> {
  const texts = now.texts ? textsBetween(was.texts, now.texts) : undefined
  return {
    ...(texts ? { texts } : {}),
    ...(now.brought && !sameValue(was.brought, now.brought) ? { brought: now.brought } : {}),
  }
}
