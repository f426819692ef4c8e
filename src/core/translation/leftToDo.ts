import type { Counts } from './texts.js'

/** What is left to do in one language. */
export type Mark = { language: string; missing: number; outdated: number }

/** The texts that somebody has to see to. */
export const isOpen = ({ missing, outdated }: Pick<Mark, 'missing' | 'outdated'>): boolean =>
  missing + outdated > 0

/**
 * What to tell of the languages of a text, in their order, the first one its source. Of the source
 * only where something was written in another language alone, or where there is no other: that it
 * agrees with itself is no news.
 */
export function marksOf(languages: Readonly<Record<string, Counts>>): Mark[] {
  const marks = Object.entries(languages).map(([language, { missing, outdated }]) => ({
    language,
    missing,
    outdated,
  }))
  return marks.filter((mark, index) => index > 0 || marks.length === 1 || isOpen(mark))
}
