import type { Code, Coded } from './types.js'

/** Joins neighbouring stretches of words, and drops empty ones. */
export function tidyRun(run: Coded): Coded {
  const tidy: Coded = []
  for (const part of run) {
    const last = tidy.at(-1)
    if (part === '') continue
    if (typeof part === 'string' && typeof last === 'string') tidy.splice(-1, 1, last + part)
    else tidy.push(part)
  }
  return tidy
}

/** The words alone. */
export const wordsOf = (run: Coded): string =>
  run.map((part) => (typeof part === 'string' ? part : wordsOf(part.within))).join('')

export const codesOf = (run: Coded): Code[] =>
  run.flatMap((part) => (typeof part === 'string' ? [] : [part, ...codesOf(part.within)]))

/**
 * Keeps codes and words apart by control characters, which no text holds (see
 * stripControlCharacters.ts).
 */
const lineOf = (run: Coded): string =>
  run
    .map((part) =>
      typeof part === 'string' ? part : `\u0001${part.id}\u0002${lineOf(part.within)}\u0003`,
    )
    .join('')

/**
 * A key that two runs share if they differ in nothing but the spaces at their ends, which files
 * lose.
 */
export const keyOf = (blocks: readonly Coded[]): string =>
  blocks.map((run) => lineOf(run).trim()).join('\u0004')

/**
 * A looser key, for texts that nobody was to edit: any run of spaces and line breaks counts as one
 * space, since files wrap their lines anew.
 */
export const looseKeyOf = (blocks: readonly Coded[]): string => keyOf(blocks).replace(/\s+/g, ' ')

export const isBlank = (blocks: readonly Coded[]): boolean =>
  blocks.every((run) => !wordsOf(run).trim())
