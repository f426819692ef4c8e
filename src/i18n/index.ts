import { ar } from './ar.js'
import { en, type Texts } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'

type Tree = { [key: string]: string | Tree }

/**
 * French has a space before these signs, and none of them may begin a line, nor « end one: the
 * texts are typed with plain spaces.
 */
const spaced = (text: string): string =>
  text.replace(/ +(?=[:;?!»])/g, '\u00a0').replace(/« +/g, '«\u00a0')

const mapped = <T extends Tree>(tree: T, change: (text: string) => string): T => ({
  ...tree,
  ...Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? change(value) : mapped(value, change),
    ]),
  ),
})

/** Texts of the panel by language, as `i18n.translations` of a Payload config takes them. */
export const agendaTranslations = {
  en: { agenda: en },
  fr: { agenda: mapped(fr, spaced) },
  ar: { agenda: ar },
  es: { agenda: es },
}

/** Texts of a language, as many as there are: the rest is told in English. */
export type OwnWords = { [Group in keyof Texts]?: PartOf<Texts[Group]> }
type PartOf<T> = T extends string ? string : { [Key in keyof T]?: PartOf<T[Key]> }

const within = <T extends Tree>(tree: T, own: object): T => ({
  ...tree,
  ...Object.fromEntries(
    Object.entries(own).map(([key, value]: [string, unknown]) => {
      const there = tree[key]
      const both = typeof value === 'object' && value !== null && typeof there === 'object'
      return [key, both ? within(there, value) : value]
    }),
  ),
})

const baseOf = (language: string) => language.split('-')[0] ?? ''

type Known = Record<string, { agenda: Texts }>
let known: Known = agendaTranslations
let given: Readonly<Record<string, OwnWords>> = {}

/**
 * Adds languages that the plugin does not speak, or other words for those that it does, for this
 * process: panel, pages, formats and errors take them from here. Who starts says it, before
 * anything is worded.
 */
export function setWords(own: Readonly<Record<string, OwnWords>> = {}): void {
  const added = Object.entries(own).map(([language, words]): [string, { agenda: Texts }] => {
    const { agenda } = known[language] ?? known[baseOf(language)] ?? agendaTranslations.en
    const texts = within(agenda, words)
    return [language, { agenda: baseOf(language) === 'fr' ? mapped(texts, spaced) : texts }]
  })
  known = { ...agendaTranslations, ...Object.fromEntries(added) }
  given = own
}

/** What was added to the plugin's own words, by language. */
export const wordsGiven = (): Readonly<Record<string, OwnWords>> => given

/** The texts of all languages that are spoken here. */
export const translationsHere = (): Known => known

/**
 * The language that is spoken where one is asked for: English where it is none of those that are
 * known.
 */
export const spokenFor = (language: string): string =>
  [language, baseOf(language)].find((code) => Object.hasOwn(known, code)) ?? 'en'

/** All texts in a language; in English where nobody has told the plugin how to speak it. */
export const textsIn = (language: string): Texts =>
  (known[spokenFor(language)] ?? agendaTranslations.en).agenda
