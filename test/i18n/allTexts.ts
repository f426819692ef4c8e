import { agendaTranslations } from '../../src/i18n/index.js'

type Tree = { [key: string]: string | Tree }

export const languages = ['en', 'fr', 'ar', 'es'] as const
export type Spoken = (typeof languages)[number]

/** `{ fields: { title: 'Title' } }` as `fields:title` → `Title`. */
const flatten = (tree: Tree, path: string[] = []): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[[...path, key].join(':'), value] as [string, string]]
      : flatten(value, [...path, key]),
  )

/** Every text of the interface in a language, by its key. */
export const textsOf = (language: Spoken): [string, string][] =>
  flatten(agendaTranslations[language].agenda)

/** The values of a text by name, with the forms that they have. */
export const holesOf = (text: string): { name: string; forms: string[]; after: string }[] =>
  [...text.matchAll(/\{\{(\w+)((?:\|[a-z]+=[^|{}]*)*)\}\}/g)].map(
    ({ 0: whole, 1: name = '', 2: written = '', index }) => ({
      name,
      forms: [...written.matchAll(/\|([a-z]+)=/g)].map(([, form = '']) => form),
      after: text.slice(index + whole.length),
    }),
  )
