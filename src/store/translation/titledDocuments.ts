import { type Setting, type TextDocument, wordsIn } from '../../core/translation/index.js'
import { fieldsIn, rowsIn } from '../../core/isPlain.js'
import type { Id } from '../../core/types.js'
import { idOf } from '../../core/ids.js'

/** A document whose texts are translated: its title for translators, and when it takes place. */
export type TranslatedDocument = {
  collection: string
  id: Id
  title: string
  /** The language of the title; undefined where there is none. */
  language?: string
  day?: string
  starts?: string
}

/** The words of a text in the first language that has any, and which that is. */
function firstWords(
  value: unknown,
  { languages }: Setting,
): { words: string; language?: string | undefined } {
  const texts = fieldsIn(value)
  const language = [...languages, ...Object.keys(texts)].find((each) => wordsIn(texts[each]))
  return { words: language === undefined ? '' : wordsIn(texts[language]), language }
}

const wordsOf = (value: unknown, setting: Setting): string => firstWords(value, setting).words

/**
 * The titles of documents, in the first language in which they have one; and for a text within a
 * row, whom the row is about.
 */
export function titledDocuments(documents: readonly TextDocument[], setting: Setting) {
  const titles = new Map(
    documents.map(({ collection, id, doc }) => [
      `${collection}/${id}`,
      firstWords(doc.title ?? doc.name ?? doc.alt, setting),
    ]),
  )
  const docs = new Map(documents.map(({ collection, id, doc }) => [`${collection}/${id}`, doc]))
  const aboutOf = ({ address }: { address: string }): { about?: string } => {
    const [collection, id, list = '', rowId] = address.split('/')
    const row = rowsIn(docs.get(`${collection}/${id}`)?.[list]).find(
      (each) => String(each.id) === rowId,
    )
    if (!row) return {}
    const named = (['people', 'organisations'] as const).map(
      (key) =>
        titles.get(`${key}/${idOf(row[key === 'people' ? 'person' : 'organisation'])}`)?.words,
    )
    const about = named.find(Boolean) ?? wordsOf(row.label, setting)
    return about ? { about } : {}
  }
  const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined)
  return {
    aboutOf,
    documents: documents.map(({ collection, id, doc }): TranslatedDocument => {
      const { words: title = '', language } = titles.get(`${collection}/${id}`) ?? {}
      return {
        collection,
        id,
        title,
        ...(language === undefined ? {} : { language }),
        ...(collection === 'sessions' ? { day: text(doc.day), starts: text(doc.starts) } : {}),
      }
    }),
  }
}
