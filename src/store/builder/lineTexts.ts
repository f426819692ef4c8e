import { isPlain, rowsIn } from '../../core/isPlain.js'
import { fieldsOf, type FieldType, models, teamTexts } from '../../core/model/index.js'
import type { SessionTexts } from '../../core/types.js'
import { idOf } from '../../core/ids.js'
import type { Doc } from '../toAgenda.js'

type Language = string | undefined

const inLanguage = (value: unknown, language: Language): unknown =>
  (language !== undefined && isPlain(value) ? value[language] : value) ?? null

const orNothing = <T>(list: T[]): T[] | null => (list.length ? list : null)

type Read = (value: unknown, language: Language) => unknown

const asItIs: Read = (value) => value ?? null

/** How a field is read of what is stored; what is not listed is a text in each language. */
const readers: Partial<Record<FieldType, Read>> = {
  choice: asItIs,
  languages: (value) => orNothing(Array.isArray(value) ? value.map(String) : []),
  files: (value) =>
    orNothing((Array.isArray(value) ? value : []).flatMap((each) => idOf(each) ?? [])),
  links: (value, language) =>
    orNothing(
      rowsIn(value).map(({ id, label, url }) => ({
        id,
        label: inLanguage(label, language),
        url: url ?? null,
      })),
    ),
  questions: (value, language) =>
    orNothing(
      rowsIn(value).map(({ id, question }) => ({ id, question: inLanguage(question, language) })),
    ),
}

/**
 * The longer texts of a stored session as one language has them: what another one has in its stead
 * is no text of this one. Rows are all there, those without words in it too. No language: the
 * document is in one already.
 */
export const lineTexts = (doc: Doc, language?: string): SessionTexts => ({
  ...Object.fromEntries(
    fieldsOf(models.sessions)
      .filter(([, { edited }]) => edited)
      .map(([name, { type }]) => [name, (readers[type] ?? inLanguage)(doc[name], language)]),
  ),
  ...Object.fromEntries(
    teamTexts.map((name) => [name, typeof doc[name] === 'string' ? doc[name] : null]),
  ),
})
