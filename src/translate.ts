import { fill } from './i18n/fill.js'

/** The texts of the interface in one language, by key, with their values. */
type Translate = (key: string, vars?: Record<string, unknown>) => string

type T = (key: never, vars?: Record<string, unknown>) => string
/** What Payload hands to whatever shows a text: it finds the words of a key. */
export type Speaking = { t: T }
type Spoken = { t: T; language: string } | { t: T; i18n: { language: string } }

/**
 * Payload's type of `t` knows Payload's keys alone; those of the plugin are beside them
 * (`src/host/translations.ts`), which no type can tell.
 */
export const wordsOf = (t: T): ((key: string) => string) => t as Translate

/**
 * A text of the interface with its values. Values are filled in here and not by Payload, whose plural forms
 * are those of no language but English.
 */
export const translate =
  (spoken: Spoken): Translate =>
  (key, vars = {}) =>
    fill(
      wordsOf(spoken.t)(key),
      vars,
      'language' in spoken ? spoken.language : spoken.i18n.language,
    )
