import { ar } from './ar.js'
import { en, type Texts } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'

/** Texts of the panel by language, as `i18n.translations` of a Payload config takes them. */
export const agendaTranslations = {
  en: { agenda: en },
  fr: { agenda: fr },
  ar: { agenda: ar },
  es: { agenda: es },
}

/** All texts in a language; in English where the plugin does not speak it. */
export function textsIn(language: string): Texts {
  const known: Partial<Record<string, { agenda: Texts }>> = agendaTranslations
  return (known[language] ?? known[language.split('-')[0] ?? ''] ?? agendaTranslations.en).agenda
}
