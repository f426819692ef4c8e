import { colonOf } from '../core/phrases.js'
import { agendaTranslations } from '../i18n/index.js'
import type { Texts } from '../i18n/en.js'

const known = agendaTranslations as Record<string, { agenda: Texts }>

/** The plugin's own words in a language of the content; English where it does not speak that language. */
export const wordsIn = (language: string): Texts =>
  (
    (Object.hasOwn(known, language) && known[language]) ||
    known[language.split('-')[0] ?? ''] ||
    agendaTranslations.en
  ).agenda

/** “Afternoon: Arrival”; the title alone without a label. */
export const titled = (
  language: string,
  label: string | null | undefined,
  title: string,
): string => (label ? `${label}${colonOf(language)}${title}` : title)
