import { headersWithCors, type PayloadRequest } from 'payload'
import { type ExchangeText, handOut } from '../../core/translation/exchange.js'
import { fieldsIn } from '../../core/isPlain.js'
import { wordsIn } from '../../core/translation/index.js'
import type { Id } from '../../core/types.js'
import {
  renderTranslationTable,
  renderXliff,
  renderXliff1,
} from '../../formats/translation/index.js'
import { languagesOf } from '../../store/compiled/languages.js'
import { type FoundTexts, loadTexts } from '../../store/translation/loadTexts.js'
import { pivotOf, toExchange } from '../../store/translation/toTranslation.js'
import { oneOf } from '../agenda/parameters.js'
import { answersAlone } from '../agenda/respond.js'
import { forTranslators, requestedLanguage } from './request.js'
import { notesOf } from './notes.js'
import { refuseExchange } from './refuseExchange.js'

/**
 * How many texts a file from this language would hold: those that wait for a translation (`open`),
 * and all.
 */
export type FileOffer = { from: string; label: string; open: number; all: number }

const formats = {
  xliff: { ending: 'xlf', mediaType: 'application/xliff+xml; charset=utf-8', render: renderXliff },
  xliff1: {
    ending: 'xlf',
    mediaType: 'application/x-xliff+xml; charset=utf-8',
    render: renderXliff1,
  },
  csv: { ending: 'csv', mediaType: 'text/csv; charset=utf-8', render: renderTranslationTable },
}

export const isOpen = ({ state }: Pick<ExchangeText, 'state'>) => state !== 'current'

/** The texts of a file from one language: those that have words in it. */
export const textsFrom = (
  { texts, setting }: FoundTexts,
  event: Id,
  from: string,
  to: string,
): ExchangeText[] =>
  toExchange(texts, { event: { id: event, title: '' }, from, to, setting }).texts.filter(
    (text) => handOut(text).source.blocks.length,
  )

function offersOf(req: PayloadRequest, found: FoundTexts, event: Id, to: string): FileOffer[] {
  const labels = new Map(languagesOf(req.payload).map(({ code, label }) => [code, label]))
  return found.setting.languages.flatMap((from) => {
    const texts = from === to ? [] : textsFrom(found, event, from, to)
    return texts.length
      ? [
          {
            from,
            label: labels.get(from) ?? from,
            open: texts.filter(isOpen).length,
            all: texts.length,
          },
        ]
      : []
  })
}

/**
 * The source language of a file: one of the site's, or the event's own where the request names
 * none.
 */
function requestedSource(req: PayloadRequest, { setting }: FoundTexts, to: string): string {
  const others = setting.languages.filter((code) => code !== to)
  return oneOf(req, 'from', others) ?? others[0] ?? to
}

const download = (
  req: PayloadRequest,
  body: string,
  { mediaType, name }: { mediaType: string; name: string },
): Response => {
  answersAlone(req)
  const headers = headersWithCors({
    headers: new Headers({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }),
    req,
  })
  headers.set('Content-Type', mediaType)
  headers.set(
    'Content-Disposition',
    `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`,
  )
  return new Response(body, { headers })
}

/** Answers with a file for translators. */
export const handOutFile = forTranslators(async (req, asked) => {
  const to = requestedLanguage(req, asked)
  const found = await loadTexts(req.payload, asked.event, asked.user)
  if (!found) return undefined
  const from = requestedSource(req, found, to)
  const { ending, mediaType, render } =
    formats[oneOf(req, 'format', ['xliff', 'xliff1', 'csv']) ?? 'xliff']
  const beside = oneOf(
    req,
    'beside',
    found.setting.languages.filter((code) => code !== to && code !== from),
  )
  const which = oneOf(req, 'which', ['open', 'all']) ?? 'open'
  const own = found.documents.find(({ collection }) => collection === 'events')?.doc ?? {}
  const [noteOf, known] = [
    notesOf(req, found),
    new Map(found.texts.map((text) => [text.address, text])),
  ]
  const texts = textsFrom(found, asked.event, from, to)
    .filter((text) => which === 'all' || isOpen(text))
    .map((text) => {
      const whole = known.get(text.id)!
      const pivot = beside === undefined ? undefined : pivotOf(whole, beside, found.setting)
      return {
        ...text,
        note: noteOf(whole),
        ...(beside && pivot ? { pivot: { language: beside, ...pivot } } : {}),
      }
    })
  const title = wordsIn(fieldsIn(own.title)[from])
  const slug = typeof own.slug === 'string' && own.slug ? own.slug : `agenda-${asked.event}`
  const body = texts.length
    ? render({ event: { id: asked.event, title: title || slug }, from, to, texts })
    : undefined
  if (body === undefined)
    throw refuseExchange(
      req,
      'noOpenTexts',
      {},
      { from, to, offers: offersOf(req, found, asked.event, to) },
    )
  return download(req, body, { mediaType, name: `${slug}-${from}-${to}.${ending}` })
})

/** Answers with a list of the files that can be asked for. */
export const offers = forTranslators(async (req, asked) => {
  const to = requestedLanguage(req, asked)
  const found = await loadTexts(req.payload, asked.event, asked.user)
  return found && { to, offers: offersOf(req, found, asked.event, to) }
})
