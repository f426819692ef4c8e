import { ar } from './ar.js'
import { en, type Texts } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'

type Tree = { [key: string]: string | Tree }

/** French has a space before these signs, and none of them may begin a line, nor « end one: the texts are typed with plain spaces. */
const spaced = (text: string): string =>
  text.replace(/ +(?=[:;?!»])/g, '\u00a0').replace(/« +/g, '«\u00a0')

const mapped = <T extends Tree>(tree: T, change: (text: string) => string): T =>
  Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? change(value) : mapped(value, change),
    ]),
  ) as T

/** Texts of the panel by language, as `i18n.translations` of a Payload config takes them. */
export const agendaTranslations = {
  en: { agenda: en },
  fr: { agenda: mapped(fr, spaced) },
  ar: { agenda: ar },
  es: { agenda: es },
}

/** All texts in a language; in English where the plugin does not speak it. */
export function textsIn(language: string): Texts {
  const known: Partial<Record<string, { agenda: Texts }>> = agendaTranslations
  return (known[language] ?? known[language.split('-')[0] ?? ''] ?? agendaTranslations.en).agenda
}
