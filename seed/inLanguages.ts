import type { File, Payload, TypedUser } from 'payload'
import { fieldsIn } from '../src/core/isPlain.js'
import { languages, type SeedLanguage, type Texts } from './sfax/texts.js'

type Doc = { id: number | string } & Record<string, unknown>
export type Written = Record<string, unknown>

/** A text of any kind in the languages that it is there in. */
const isTexts = (value: unknown): value is Texts =>
  typeof value === 'object' && value !== null && 'en' in value

/** The same value with each text in one language; texts that this language lacks are left out. */
function inLanguage(value: unknown, language: SeedLanguage): unknown {
  if (isTexts(value)) return value[language]
  if (Array.isArray(value)) return value.map((each) => inLanguage(each, language))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(
    ([key, inner]) => [key, inLanguage(inner, language)] as const,
  )
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined))
}

const hasTexts = (value: unknown, language: SeedLanguage): boolean =>
  isTexts(value)
    ? value[language] !== undefined
    : typeof value === 'object' &&
      value !== null &&
      Object.values(value).some((inner) => hasTexts(inner, language))

type Writer = {
  file?: File
  /** Whose writing this is; nobody's where the app itself writes. */
  user?: TypedUser
  draft?: boolean
  /** A file of this name that nobody has in the database any more makes room. */
  overwriteExistingFiles?: boolean
}

/** Creates a document in English and adds the other languages. The seed is the app's own: it asks for no access. */
export async function write(
  payload: Payload,
  collection: string,
  source: Written,
  { file, ...as }: Writer = {},
): Promise<Doc> {
  const own = { collection, depth: 0, overrideAccess: true, ...as }
  const dataIn = (language: SeedLanguage) => fieldsIn(inLanguage(source, language))
  const created: Doc = await payload.create({
    ...own,
    data: dataIn('en'),
    locale: 'en',
    file,
    overrideAccess: true,
  })
  for (const language of languages.slice(1)) {
    if (!hasTexts(source, language)) continue
    await payload.update({
      ...own,
      id: created.id,
      data: dataIn(language),
      locale: language,
      overrideAccess: true,
    })
  }
  return created
}
