const lines = new WeakMap<object, string>()

/** Marks an error with the line at which a save failed: `event` or the id of a session. */
export function errorAtLine(line: string, error: unknown): unknown {
  if (typeof error === 'object' && error !== null) lines.set(error, line)
  return error
}

/** The line at which a save of several steps failed, if the error is marked with one. */
export const lineOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null ? lines.get(error) : undefined
