import type { Counts } from './texts.js'

/** What is left to do in one language. */
export type Mark = { language: string; missing: number; outdated: number }

/** Whether there are texts that somebody has to see to. */
export const isOpen = ({ missing, outdated }: Pick<Mark, 'missing' | 'outdated'>): boolean =>
  missing + outdated > 0

/**
 * What to show of each language of a text, in their order, the source first. The source is left
 * out, since it always agrees with itself, unless something was written in another language alone
 * or there is no other language.
 */
export function marksOf(languages: Readonly<Record<string, Counts>>): Mark[] {
  const marks = Object.entries(languages).map(([language, { missing, outdated }]) => ({
    language,
    missing,
    outdated,
  }))
  return marks.filter((mark, index) => index > 0 || marks.length === 1 || isOpen(mark))
}
