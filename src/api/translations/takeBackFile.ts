import { matchReturned } from '../../core/translation/matchReturned.js'
import { languageMeant } from '../../core/translation/languageTags.js'
import { parseReturnedSafely } from '../../formats/translation/parseReturnedSafely.js'
import { loadTexts } from '../../store/translation/loadTexts.js'
import { matchTranslations } from '../../store/translation/matchTranslations.js'
import { saveTranslations } from '../../store/translation/saveTranslations.js'
import { refuse } from '../../errors.js'
import { oneOf } from '../agenda/parameters.js'
import { forTranslators, requestedLanguage } from './request.js'
import { isOpen, textsFrom } from './handOutFile.js'
import { notesOf } from './notes.js'
import { sendFaults } from './refuseExchange.js'
import { toReport } from './toReport.js'
import { uploadedFile } from './uploadedFile.js'

/**
 * Takes back a file. What can be accepted is stored, unless the request only asks what would
 * happen; the answer has a line for each text.
 */
export const takeBackFile = forTranslators(async (req, asked) => {
  const { event, user } = asked
  const to = requestedLanguage(req, asked)
  const stored = (oneOf(req, 'dry', ['true', 'false']) ?? 'false') === 'false'
  const read = await parseReturnedSafely(await uploadedFile(req))
  if ('faults' in read) return sendFaults(req, read.faults)
  const found = await loadTexts(req.payload, event, user)
  if (!found) return undefined
  const { texts } = read.returned
  const meant = (tag: string) => languageMeant(tag, found.setting.languages)
  const from = meant(read.returned.from) ?? found.promised[0]
  const returned = { ...read.returned, to: meant(read.returned.to) ?? read.returned.to, texts: [] }
  const matched = matchReturned(
    { event: { id: event, title: '' }, from, to, texts: [] },
    { ...returned, from: meant(returned.from) ?? returned.from },
  )
  if ('faults' in matched) return sendFaults(req, matched.faults)
  const lines = stored
    ? await saveTranslations(req, event, { from, to, texts })
    : matchTranslations(found, event, { from, to, texts })
  if (!lines) throw refuse(req, 'eventGone')
  const [noteOf, known, inFile] = [
    notesOf(req, found),
    new Map(found.texts.map((text) => [text.address, text])),
    new Set(texts.map(({ id }) => id)),
  ]
  return toReport(req, {
    stored,
    from,
    to,
    lines,
    returned: texts,
    notInFile: textsFrom(found, event, from, to).filter(
      (text) => isOpen(text) && !inFile.has(text.id),
    ).length,
    noteOf: (id) => {
      const text = known.get(id)
      return text ? noteOf(text) : id
    },
  })
})
