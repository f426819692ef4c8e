import type { ValueSet } from '../model/index.js'
import type { Id, Rulebook } from '../types.js'
import type { RichTree } from './source.js'

type Named = { id: Id; slug: string }

/** A page that readers see: of an event, of a session in it, or of a person who has a role there. */
export type ReadersPage = { event: Named; session?: Named; person?: Named }

export type CompileSettings = {
  language: string
  /** The languages from which a text is taken, in order; the first one is `language` itself. */
  chain: string[]
  /** All languages of the site. */
  languages: { code: string; label: string; direction: 'ltr' | 'rtl' }[]
  rulebook: Pick<Rulebook, 'kinds' | 'roles'>
  /** The word for a value of a set (such as a level), in the language of the agenda. */
  word: (set: ValueSet, code: string) => string
  /** Formatted text as safe HTML and as plain text. */
  renderRichText: (tree: RichTree) => { html: string; text: string }
  /** The absolute address of the agenda in its language, or of one of its formats. */
  href: (format: string, query?: Record<string, string>) => string
  /** Absolute address of a page in the language of the agenda; null where the app has none. */
  page: (page: ReadersPage) => string | null
  /** Drafts are shown, and with them sessions without a day. */
  drafts?: boolean
  /**
   * What follows the `@` in the identifiers of calendars. The installation keeps this name even
   * when its address changes.
   */
  installation: string
}
