/** Whether a value is an object, and no list. */
export const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The fields of an object; none of anything else. */
export const fieldsIn = (value: unknown): Record<string, unknown> => (isPlain(value) ? value : {})

/** The rows of a list; none of anything else. */
export const rowsIn = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.map(fieldsIn) : []
