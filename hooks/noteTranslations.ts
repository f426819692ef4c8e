import type { CollectionBeforeChangeHook } from 'payload'
import { factsOf, factsOfCopy, noteChanges, textFieldsOf } from '../src/core/translation/index.js'
import { confirmedBy } from '../src/store/translation/confirmedTexts.js'
import { factsField } from '../src/store/translation/factsField.js'
import { shapeOf } from '../src/store/translation/shapeOf.js'

/**
 * Notes what the other languages of a document were written from, where a text of it changes. What
 * is sent for it is never taken; a restored version brings its own, and a copy those of what it was
 * made from.
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
  // Payload writes no text of a save in all languages at once: of such a one there is nothing to
  // note.
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
