import { fill } from './i18n/fill.js'

/** The texts of the interface in one language, by key, with their values. */
type Translate = (key: string, vars?: Record<string, unknown>) => string

/**
 * What Payload hands to whatever shows a text: it finds the words of a key. Payload's type of it
 * knows Payload's keys alone; those of the plugin are beside them (`src/host/translations.ts`).
 */
export type Speaking = { t(key: string): string }
type Spoken = Speaking & ({ language: string } | { i18n: { language: string } })

/**
 * A text of the interface with its values. Values are filled in here and not by Payload, whose
 * plural forms are those of no language but English.
 */
export const translate =
  (spoken: Spoken): Translate =>
  (key, vars = {}) =>
    fill(spoken.t(key), vars, 'language' in spoken ? spoken.language : spoken.i18n.language)
