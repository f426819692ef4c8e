import { fieldsIn, rowsIn } from '../../core/isPlain.js'
import type { Setting, TextDocument } from '../../core/translation/index.js'
import type { Doc } from '../toAgenda.js'

/**
 * A term of an organisation's glossary, in the event's first language where the glossary has that,
 * and in another language. `note` says when it is used; `words` has the term in every language, for
 * texts with another source language.
 */
export type GlossaryTerm = {
  term: string
  translation?: string
  note?: string
  words?: Record<string, string>
}

const textIn = (value: unknown, language: string): string | undefined => {
  const text = fieldsIn(value)[language]
  return typeof text === 'string' && text.trim() ? text.trim() : undefined
}

const wordsOf = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.keys(fieldsIn(value)).flatMap((language) => {
      const text = textIn(value, language)
      return text ? [[language, text]] : []
    }),
  )

const rowsOf = (documents: readonly TextDocument[]): Doc[] =>
  documents.flatMap(({ collection, doc }) =>
    collection === 'organisations' ? rowsIn(doc.glossary) : [],
  )

/** The terms in the glossaries of an event's organisations, from one language into another. */
export const glossaryOf = (
  documents: readonly TextDocument[],
  from: string,
  to: string,
): GlossaryTerm[] =>
  rowsOf(documents).flatMap((row): GlossaryTerm[] => {
    const words = wordsOf(row.term)
    const [term = Object.values(words)[0], translation] = [words[from], words[to]]
    const note = typeof row.note === 'string' && row.note ? row.note : undefined
    return term
      ? [{ term, ...(translation ? { translation } : {}), ...(note ? { note } : {}), words }]
      : []
  })

/** Makes the test whether words are the same in a language because a glossary says so. */
export function termsOf(documents: readonly TextDocument[]): NonNullable<Setting['isTerm']> {
  const rows = rowsOf(documents)
  return (words, language) => rows.some(({ term }) => textIn(term, language) === words.trim())
}
