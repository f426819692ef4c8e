/**
 * A function that remembers what it gave: for what is slow to make, as all of Intl is, and asked for again and again with few
 * keys. It never holds more than `most`: then it begins anew.
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
