/**
 * What a code stands for: a format (bold, italic), a link around words, or something in the line
 * that is no text.
 */
export type CodeKind = 'format' | 'link' | 'thing'

/**
 * A place in a text where formatting begins and ends, or where something stands; translators move
 * it and keep it.
 */
export type Code = {
  /** `1`, `2`…, counted in each block. */
  id: string
  kind: CodeKind
  /** Names of formats in order (`bold-italic`), `link`, or the type of the thing (`linebreak`). */
  name: string
  /** Where a link leads, to be shown to translators; never read back. */
  shown?: string
  /** Nothing within a thing. */
  within: Coded
}

/** A run of words with codes between and around them. */
export type Coded = (Code | string)[]

/**
 * A text as it travels: one run for a plain text; one for each block (paragraph, heading, list
 * item) of a formatted one.
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
