import { ar } from './ar.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'

/** Texts of the panel by language, as `i18n.translations` of a Payload config takes them. */
export const agendaTranslations = {
  en: { agenda: en },
  fr: { agenda: fr },
  ar: { agenda: ar },
  es: { agenda: es },
}
