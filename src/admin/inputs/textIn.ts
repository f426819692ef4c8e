/** The text that a field of a form holds; undefined where it is empty or holds something else. */
export const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined
