import type { CollectionBeforeOperationHook, FieldHook } from 'payload'
import { type GlossaryRow, isFilled, readGlossary } from '../src/core/glossary/index.js'
import { actorOf } from '../src/store/actor.js'
import { fieldsIn, isPlain } from '../src/core/isPlain.js'
import type { OperationArgs } from '../src/store/operationArgs.js'

const orNothing = (text: unknown) => (typeof text === 'string' && text.trim()) || null

/** The rows of a stored glossary as a table, for the team: their words in all languages. */
export const readTableOfRows: FieldHook = ({ req, siblingData }): GlossaryRow[] | undefined => {
  const rows: unknown = siblingData.glossary
  if (!Array.isArray(rows) || !actorOf(req)) return undefined
  return rows.filter(isPlain).map(({ id, note, term }) => ({
    id: String(id),
    words: Object.fromEntries(
      Object.entries(fieldsIn(term)).flatMap(([code, text]) =>
        typeof text === 'string' && text ? [[code, text]] : [],
      ),
    ),
    ...(typeof note === 'string' && note ? { note } : {}),
  }))
}

/**
 * A table of terms that was sent becomes the rows of the glossary, their term in the language of
 * the save; the words of the others wait in their row for `writeOtherLanguages`. Translators write
 * in the language of the save alone. Of who sends both, the rows count.
 */
export const takeGlossaryTable: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { data, duplicateFromID }: OperationArgs = args
  if (!data || !['create', 'update'].includes(operation) || !('glossaryTable' in data)) return args
  const rows = readGlossary(data.glossaryTable)
  if (!rows || 'glossary' in data || duplicateFromID !== undefined) return args
  const language = req.locale ?? ''
  const isTranslator = actorOf(req)?.role === 'translator'
  const glossary = rows
    .filter((row) => isTranslator || isFilled(row))
    .map(({ id, words, note }) => ({
      id,
      term: orNothing(words[language]),
      note: orNothing(note),
      ...(isTranslator ? {} : { words }),
    }))
  return { ...args, data: { ...data, glossary } }
}

/**
 * Payload writes one language at a time and keeps what it has of the others beside it: there the
 * words of the others are put, so that all are written by the one save.
 */
export const writeOtherLanguages: FieldHook = ({
  req,
  siblingData,
  siblingDocWithLocales,
  value,
}): unknown => {
  const { words } = siblingData
  delete siblingData.words
  const { localization } = req.payload.config
  if (!isPlain(words) || !localization || !siblingDocWithLocales) return value
  const others = localization.localeCodes.filter((code) => code !== req.locale)
  siblingDocWithLocales.term = {
    ...(isPlain(siblingDocWithLocales.term) ? siblingDocWithLocales.term : {}),
    ...Object.fromEntries(others.map((code) => [code, orNothing(words[code])])),
  }
  return value
}
