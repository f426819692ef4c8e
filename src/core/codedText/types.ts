/**
 * What a code stands for: a format (bold, italic), a link around words, or something in the line
 * that is no text.
 */
export type CodeKind = 'format' | 'link' | 'thing'

/**
 * A place in a text where formatting begins and ends, or where something other than text stands.
 * Translators may move it, and must keep it.
 */
export type Code = {
  /** `1`, `2`…, counted in each block. */
  id: string
  kind: CodeKind
  /** Names of formats in order (`bold-italic`), `link`, or the type of the thing (`linebreak`). */
  name: string
  /** Where a link leads, for translators to see. It is never read back. */
  shown?: string
  /** What is within it; a thing has nothing within. */
  within: Coded
}

/** A run of words with codes between and around them. */
export type Coded = (Code | string)[]

/**
 * A text as translators get it: one run for a plain text, a run for each block (paragraph, heading,
 * list item) of a formatted one.
 */
export type Written = { rich: boolean; blocks: Coded[] }

/** One part of a formatted text as the editor stores it. */
export type TextNode = {
  type?: string
  children?: TextNode[]
  text?: string
  format?: unknown
  fields?: Record<string, unknown>
} & Record<string, unknown>
