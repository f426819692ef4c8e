/**
 * The names of an object's own fields, for objects that hold what their type declares and no more:
 * tables, lists of settings, a copy that was just made.
 */
export function keysOf<T extends object>(object: T): (keyof T & string)[] {
  const keys: (keyof T & string)[] = []
  for (const key in object) if (Object.hasOwn(object, key)) keys.push(key)
  return keys
}

/** The same, each with its value. */
export const entriesOf = <T extends object>(object: T): [keyof T & string, T[keyof T & string]][] =>
  keysOf(object).map((key) => [key, object[key]])

/** An object with a value for each of some names. */
export const recordOf = <K extends string, V>(
  names: readonly K[],
  valueOf: (name: K) => V,
): Record<K, V> =>
  // A loop gives each name its value; the type of `fromEntries` forgets which names there were.
  Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<K, V>

/** A copy without the fields that are undefined, which read the same when they are not there. */
export function withoutUndefined<T extends object>(value: T): T {
  const kept = { ...value }
  for (const key of keysOf(kept)) if (kept[key] === undefined) Reflect.deleteProperty(kept, key)
  return kept
}

/** A copy without some of its fields, which must be ones that may be absent. */
export function without<T extends object>(value: T, ...names: readonly string[]): T {
  const kept = { ...value }
  for (const name of names) Reflect.deleteProperty(kept, name)
  return kept
}
