/** Whether a value is a text, an empty one too. */
export const isText = (value: unknown): value is string => typeof value === 'string'

/** The text that a value is; undefined where it is anything else. */
export const textIn = (value: unknown): string | undefined => (isText(value) ? value : undefined)
