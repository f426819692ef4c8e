import type { Rulebook } from '../types.js'
import type { RichTree } from './source.js'

/** Sets of words that are not in the rulebook: statuses, timings and the like. */
export type WordSet =
  | 'attendance'
  | 'eventStatus'
  | 'eventType'
  | 'organisationRole'
  | 'organisationType'
  | 'placeKind'
  | 'sessionStatus'
  | 'timing'

export type CompileSettings = {
  language: string
  /** Languages to take a text from, in order; the first is `language` itself. */
  chain: string[]
  /** All languages of the site. */
  languages: { code: string; label: string; direction: 'ltr' | 'rtl' }[]
  rulebook: Pick<Rulebook, 'kinds' | 'roles'>
  /** A word of a set in the language of the agenda. */
  word: (set: WordSet, code: string) => string
  /** Formatted text as safe HTML and as plain text. */
  renderRichText: (tree: RichTree) => { html: string; text: string }
  /** Absolute address of the agenda in a language, or of one of its formats. */
  href: (format: string, query?: Record<string, string>) => string
  /** Drafts are shown, and with them sessions that have no day yet. */
  drafts?: boolean
  /** What follows the `@` in calendar identifiers; must never change. */
  uidHost: string
}
