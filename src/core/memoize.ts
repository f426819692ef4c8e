/**
 * A function that remembers its results, for results that are slow to make (all of Intl is) and are
 * asked for often with few keys. It holds at most `most` of them and then starts anew.
 *
 * @example
 * const collatorFor = memoize((language) => new Intl.Collator(language))
 */
export function memoize<T>(make: (key: string) => T, most = 100): (key: string) => T {
  const known = new Map<string, { made: T }>()
  return (key) => {
    const kept = known.get(key)
    if (kept) return kept.made
    const made = make(key)
    if (known.size >= most) known.clear()
    known.set(key, { made })
    return made
  }
}

/**
 * Does the same with objects for keys. Only results for frozen objects are remembered, since those
 * cannot change afterwards. A result is shared by all who ask for it, and goes when its object
 * does.
 */
export function memoizeFrozen<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { made: T }>()
  return (key) => {
    if (!Object.isFrozen(key)) return make(key)
    const kept = known.get(key)
    if (kept) return kept.made
    const made = make(key)
    known.set(key, { made })
    return made
  }
}
