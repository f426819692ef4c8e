/**
 * A function that remembers what it gave: for what is slow to make, as all of Intl is, and asked
 * for again and again with few keys. It never holds more than `most`: then it begins anew.
 *
 * @example const collatorFor = memoize((language) => new Intl.Collator(language))
 */
export function memoize<T>(make: (key: string) => T, most = 100): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    if (known.has(key)) return known.get(key) as T
    const made = make(key)
    if (known.size >= most) known.clear()
    known.set(key, made)
    return made
  }
}

/**
 * The same for what is made of an object. Only of frozen ones it is remembered, which cannot become
 * others; what was made is shared by all who ask, and goes when the object does.
 */
export function memoizeFrozen<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, T>()
  return (key) => {
    if (!Object.isFrozen(key)) return make(key)
    if (known.has(key)) return known.get(key) as T
    const made = make(key)
    known.set(key, made)
    return made
  }
}
