const lines = new WeakMap<object, string>()

/**
 * The same error, with the line on whose account something is not done: `event` or the id of a
 * session.
 */
export function errorAtLine(line: string, error: unknown): unknown {
  if (typeof error === 'object' && error !== null) lines.set(error, line)
  return error
}

/** Of which line an error is, where one of several steps failed. */
export const lineOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null ? lines.get(error) : undefined
