import type { CollectionBeforeChangeHook } from 'payload'
import { factsOf, factsOfCopy, noteChanges, textFieldsOf } from '../src/core/translation/index.js'
import { confirmedBy, factsField } from '../src/store/translation/storedFacts.js'
import { shapeOf } from '../src/store/translation/shapeOf.js'

/**
 * Notes, when a text changes, with which wording of it the other languages were written. A value
 * that was sent is ignored; a restored version brings its own, and a copy that of the original.
 */
export const noteTranslations: CollectionBeforeChangeHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (req.context.isRestoringVersion) return data
  const { localization } = req.payload.config
  const stored = factsOf(originalDoc?.[factsField])
  const noted = (facts: unknown[]) => ({ ...data, [factsField]: facts.length ? facts : null })
  const [language, languages] = [req.locale, localization ? localization.localeCodes : []]
  // Payload writes no text when a save names all languages at once, so there is nothing to note
  // then.
  if (!language || !languages.includes(language)) return noted(stored)
  const shape = shapeOf(req.payload, collection.slug)
  const [before, after] = [textFieldsOf(shape, originalDoc ?? {}), textFieldsOf(shape, data)]
  return noted(
    noteChanges(operation === 'create' ? factsOfCopy(stored, before) : stored, before, after, {
      language,
      languages,
      confirmed: confirmedBy(req),
    }),
  )
}
