import { sameValue } from '../sameValue.js'
import type { AgendaEvent, AgendaSession } from '../types.js'

export type SessionFields = Omit<AgendaSession, 'id'>
export type EventFields = Omit<AgendaEvent, 'id'>

/**
 * New values of some fields; `null` takes a field away (so that changes survive JSON), what is left
 * out stays.
 */
export type FieldChanges<T> = { [K in keyof T]?: T[K] | null }

type Loose = Record<string, unknown>

/** The value with some fields changed; the same value when nothing changes. */
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

/**
 * What some fields hold now, `null` where they hold nothing: the changes that would bring it back.
 */
export const valuesOf = <T extends object>(value: T, keys: readonly string[]): FieldChanges<T> =>
  Object.fromEntries(keys.map((key) => [key, (value as Loose)[key] ?? null])) as FieldChanges<T>

/**
 * What no stored agenda tells: texts at length, the document that something came from. Absent is
 * unknown.
 */
const untold = ['texts', 'brought']

/**
 * Not of the thing itself: which one it is; what an unsaved one was made from; what no stored one
 * tells here.
 */
export const aside = new Set(['id', 'copiedFrom', ...untold])

/** The fields in which two values differ, their ids aside. */
export const differingKeys = (before: object, after: object): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !aside.has(key) && !sameValue((before as Loose)[key], (after as Loose)[key]),
  )

/**
 * Longer texts that are said to be otherwise than they are known to be; of what is not known, all
 * that is said.
 */
export function textsBetween(before: object | null | undefined, after: object): object | undefined {
  const known = (before ?? {}) as Loose
  const different = Object.entries(after).filter(
    ([key, value]) =>
      value !== undefined && !(Object.hasOwn(known, key) && sameValue(known[key], value)),
  )
  return different.length ? Object.fromEntries(different) : undefined
}

/** What is said that no stored agenda tells, as far as it is not known to be so already. */
export function untoldChanges<T extends object>(before: T, after: T): FieldChanges<T> {
  const [was, now] = [before as Loose, after as Loose]
  const texts = now.texts ? textsBetween(was.texts as object | undefined, now.texts) : undefined
  return {
    ...(texts ? { texts } : {}),
    ...(now.brought && !sameValue(was.brought, now.brought) ? { brought: now.brought } : {}),
  } as FieldChanges<T>
}
