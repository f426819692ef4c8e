type Values = Record<string, unknown>

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null

/** A value in which documents are replaced by their ids: one may stand where the other does. */
const withoutDocument = (value: unknown): unknown =>
  isObject(value) && 'id' in value && 'updatedAt' in value ? value.id : value

/**
 * Whether a value says nothing: absent, an empty text, false, or a list or an object in which
 * nothing is said.
 */
function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return true
  if (Array.isArray(value)) return !value.length
  return isObject(value) && Object.values(value).every(isNothing)
}

const none: ReadonlySet<string> = new Set()

/**
 * Whether two values say the same, in depth. Empty values are the same however they are written
 * (absent, null, an empty text, false), a document is the same as its id, and the order of keys
 * does not matter. Keys in `aside` are not compared.
 *
 * @example
 * sameValue({ title: 'A', note: null }, { title: 'A' }) // true
 * sameValue({ id: 1, term: 'waste' }, { id: 2, term: 'waste' }, new Set(['id'])) // true
 */
export function sameValue(one: unknown, other: unknown, aside = none): boolean {
  const [a, b] = [withoutDocument(one), withoutDocument(other)]
  if (a === b) return true
  if (isNothing(a) || isNothing(b)) return isNothing(a) && isNothing(b)
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false
  if (Array.isArray(a) && a.length !== b.length) return false
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (key) => aside.has(key) || sameValue(a[key], b[key], aside),
  )
}

function plain(value: unknown): unknown {
  const known = withoutDocument(value)
  if (isNothing(known)) return undefined
  if (Array.isArray(known)) return known.map(plain)
  if (!isObject(known)) return known
  return Object.fromEntries(
    Object.entries(known)
      .map(([key, inner]) => [key, plain(inner)] as const)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/**
 * A key for a value: values that say the same have the same key. It is empty for an empty value.
 */
export const wordOf = (value: unknown): string => JSON.stringify(plain(value)) ?? ''
