import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { listOf } from '../../core/phrases.js'
import { languagesOf } from '../../store/compiled/languages.js'
import { countDocuments } from '../../store/translation/documentTexts.js'
import { countTranslations } from '../../store/translation/readTranslations.js'
import { askForReview, endReview, reviewsOf } from '../../store/translation/reviews.js'
import type { SavedLine } from '../../store/translation/saveTexts.js'
import { saveTranslations } from '../../store/translation/saveTranslations.js'
import { refuse } from '../../errors.js'
import { forTranslators, forStaff, editorsOnly, requestedLanguage } from './request.js'
import { type CountedDocuments, requestedDocuments } from './requestedDocuments.js'
import { handOutFile, offers } from './handOutFile.js'
import { translationsFor } from './openTranslations.js'
import { returnedBody } from './returnedBody.js'
import { suggestions } from './suggestions.js'
import { takeBackFile } from './takeBackFile.js'
import { toEntry, type TranslationEntry } from './toEntry.js'
import { whyBroken } from './toReport.js'

/**
 * What became of a text that was sent, and why where the result does not say it. `now` is the text
 * afterwards.
 */
export type SavedEntry = {
  id: string
  result: SavedLine['result']
  message?: string
  now?: TranslationEntry
}

const translations = forTranslators(async (req, asked) => {
  const to = requestedLanguage(req, asked)
  return translationsFor(req, asked.event, to)
})

const counts = forTranslators((req, { event, user }) => countTranslations(req.payload, event, user))

const save = forTranslators(async (req, asked) => {
  const to = requestedLanguage(req, asked)
  const { from, texts } = await returnedBody(req)
  const site = languagesOf(req.payload).map(({ code }) => code)
  if (from === undefined || !site.includes(from))
    throw refuse(req, 'badParameter', {
      vars: { name: 'from', value: from ?? '', values: listOf(site, req.i18n.language) },
      data: { from: site },
    })
  const lines = await saveTranslations(req, asked.event, { from, to, texts })
  return (
    lines && {
      lines: lines.map((line): SavedEntry => ({
        id: line.id,
        result: line.result,
        ...('message' in line
          ? { message: line.message }
          : line.result === 'broken'
            ? { message: whyBroken(req, line) }
            : {}),
        ...(line.now ? { now: toEntry(req, line.now) } : {}),
      })),
    }
  )
})

const ask = forTranslators(async (req, asked) => {
  const language = requestedLanguage(req, asked)
  const counted = await countTranslations(req.payload, asked.event, asked.user)
  if (!counted) return undefined
  const promised = Object.keys(counted.languages)
  if (!promised.includes(language))
    throw refuse(req, 'badParameter', {
      vars: { name: 'to', value: language, values: listOf(promised, req.i18n.language) },
      data: { to: promised },
    })
  await addDataAndFileToRequest(req)
  const note = String(req.data?.note ?? '')
    .trim()
    .slice(0, 2000)
  await askForReview(req, asked.event, { language, ...(note ? { note } : {}) })
  return {
    review:
      (await reviewsOf(req, [asked.event])).find((each) => each.language === language) ?? null,
  }
})

const end = forTranslators(async (req, asked) => {
  const language = requestedLanguage(req, asked)
  const [review] = (await reviewsOf(req, [asked.event])).filter(
    (each) => each.language === language,
  )
  // Whoever asked for a review may take that back; in other cases editors decide.
  if (review && !review.own) editorsOnly(req, asked)
  await endReview(req.payload, asked.event, language)
  return { review: null }
})

const documents = forStaff(async (req, { user }) => {
  const { key, ids } = requestedDocuments(req)
  return { documents: await countDocuments(req.payload, key, ids, user) } satisfies CountedDocuments
})

/**
 * The endpoints for the texts of an event, for users who may write them in their languages; and for
 * counts of some documents, for users who may read them.
 */
export const translationsEndpoints: Endpoint[] = [
  // This comes first: otherwise the word would be taken for the id of an event.
  { path: '/agenda-translations/documents', method: 'get', handler: documents },
  { path: '/agenda-translations/:event/counts', method: 'get', handler: counts },
  { path: '/agenda-translations/:event/review', method: 'post', handler: ask },
  { path: '/agenda-translations/:event/review', method: 'delete', handler: end },
  { path: '/agenda-translations/:event/files', method: 'get', handler: offers },
  { path: '/agenda-translations/:event/file', method: 'get', handler: handOutFile },
  { path: '/agenda-translations/:event/file', method: 'post', handler: takeBackFile },
  { path: '/agenda-translations/:event/suggestions', method: 'post', handler: suggestions },
  { path: '/agenda-translations/:event', method: 'get', handler: translations },
  { path: '/agenda-translations/:event', method: 'post', handler: save },
]
