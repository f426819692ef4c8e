import { en } from './en.js'

/** Texts of the panel by language, as `i18n.translations` of a Payload config takes them. */
export const agendaTranslations = {
  en: { agenda: en },
  fr: { agenda: en },
  ar: { agenda: en },
  es: { agenda: en },
}
