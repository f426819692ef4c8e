/**
 * Why a save was refused: in words, and of which line and fields; where someone else was first,
 * what both wrote.
 */
export type Refusal = {
  message: string
  /** There was no answer: the same may be asked again later. */
  away?: true
  at?: string
  fields?: { path: string; message: string }[]
  clash?: { fields: string[]; theirs: Record<string, unknown>; by?: string }
  /** There is no such door here, or none for this account. */
  closed?: boolean
}

export type OrRefusal<T> = Promise<T | { refusal: Refusal }>

/** A refusal in one text: what was refused, and what is wrong with each field, once each. */
export const refusalText = ({ message, fields = [] }: Refusal): string =>
  [...new Set([message, ...fields.map((field) => field.message)])].join(' ')
