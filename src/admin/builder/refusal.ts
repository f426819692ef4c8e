/**
 * Why a save was refused: in words, with the line and fields concerned; after a conflict with
 * somebody else, what both wrote.
 */
export type Refusal = {
  message: string
  /** There was no answer; the request can be repeated. */
  away?: true
  at?: string
  fields?: { path: string; message: string }[]
  clash?: { fields: string[]; theirs: Record<string, unknown>; by?: string }
  /** The endpoint does not exist, or not for this user. */
  closed?: boolean
}

export type OrRefusal<T> = Promise<T | { refusal: Refusal }>

/** A refusal in one text: what was refused, and what is wrong with each field, once each. */
export const refusalText = ({ message, fields = [] }: Refusal): string =>
  [...new Set([message, ...fields.map((field) => field.message)])].join(' ')
