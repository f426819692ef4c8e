import { type Setting, type TextDocument, wordsIn } from '../../core/translation/index.js'
import type { Id } from '../../core/types.js'
import { type Doc, idOf } from '../toAgenda.js'

/** A document whose texts are translated: its title for translators, and when it takes place. */
export type TranslatedDocument = {
  collection: string
  id: Id
  title: string
  day?: string
  starts?: string
}

const wordsOf = (value: unknown, { languages }: Setting): string => {
  const texts = (typeof value === 'object' && value !== null ? value : {}) as Doc
  return (
    [...languages, ...Object.keys(texts)]
      .map((language) => wordsIn(texts[language]))
      .find(Boolean) ?? ''
  )
}

const rowsIn = (doc: Doc, name: string): Doc[] =>
  Array.isArray(doc[name]) ? (doc[name] as Doc[]) : []

/**
 * The titles of documents, in the first language in which they have one; and for a text within a
 * row, whom the row is about.
 */
export function titledDocuments(documents: readonly TextDocument[], setting: Setting) {
  const titles = new Map(
    documents.map(({ collection, id, doc }) => [
      `${collection}/${id}`,
      wordsOf(doc.title ?? doc.name ?? doc.alt, setting),
    ]),
  )
  const docs = new Map(documents.map(({ collection, id, doc }) => [`${collection}/${id}`, doc]))
  const aboutOf = ({ address }: { address: string }): { about?: string } => {
    const [collection, id, list = '', rowId] = address.split('/')
    const row = rowsIn(docs.get(`${collection}/${id}`) ?? {}, list).find(
      (each) => String(each.id) === rowId,
    )
    if (!row) return {}
    const named = (['people', 'organisations'] as const).map((key) =>
      titles.get(`${key}/${idOf(row[key === 'people' ? 'person' : 'organisation'])}`),
    )
    const about = named.find(Boolean) ?? wordsOf(row.label, setting)
    return about ? { about } : {}
  }
  const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined)
  return {
    aboutOf,
    documents: documents.map(({ collection, id, doc }): TranslatedDocument => ({
      collection,
      id,
      title: titles.get(`${collection}/${id}`) ?? '',
      ...(collection === 'sessions' ? { day: text(doc.day), starts: text(doc.starts) } : {}),
    })),
  }
}
