/**
 * Whether a word is one of a closed list.
 *
 * @example
 * isOneOf(['people', 'places'], 'people') // true
 */
export const isOneOf = <T extends string>(all: readonly T[], word: unknown): word is T =>
  all.some((each) => each === word)
