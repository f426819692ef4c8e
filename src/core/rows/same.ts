type Values = Record<string, unknown>

/** One form for what means the same: nothing is absent, a populated reference is its id, keys are in order. */
function plain(value: unknown): unknown {
  if (value === null || value === '' || value === undefined || value === false) return undefined
  if (Array.isArray(value)) return value.length ? value.map(plain) : undefined
  if (typeof value !== 'object') return value
  const object = value as Values
  if ('id' in object && 'updatedAt' in object) return plain(object.id)
  const entries = Object.entries(object)
    .map(([key, inner]) => [key, plain(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.length ? Object.fromEntries(entries) : undefined
}

/** A value as a word that equal ones share; empty for nothing. */
export const wordOf = (value: unknown): string => JSON.stringify(plain(value)) ?? ''

export const same = (a: unknown, b: unknown) => wordOf(a) === wordOf(b)
