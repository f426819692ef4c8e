import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { listOf } from '../../core/phrases.js'
import { CompiledAgendaSchema, partNames } from '../../core/compile/index.js'
import { agendaFormats } from '../../formats/index.js'
import { cardOf } from './cardOf.js'
import { renderOnce } from './renderOnce.js'
import { listAgendas } from '../../store/compiled/listAgendas.js'
import { publicEvent } from '../../store/compiled/publicEvent.js'
import { readAgenda } from '../../store/compiled/readAgenda.js'
import { etagOf } from '../../store/compiled/sendable.js'
import type { ServedAgenda } from '../../store/compiled/servedAgenda.js'
import { requestedRelease } from '../releases/requestedRelease.js'
import { answerRefusals } from '../answerRefusals.js'
import { redirectOldSlugs } from './redirectOldSlugs.js'
import { assertOut } from './heldBack.js'
import { refuse } from '../../errors.js'
import { assertKnown, languageOf, oneOf, wholeNumber } from './parameters.js'
import { requestedPart, partFor } from './requestedPart.js'
import { asJson, respond } from './respond.js'

const json = 'application/json; charset=utf-8'

/**
 * The agenda that a request names, the latest or that of a release; 404 when the public may see
 * none there, or none in this language.
 */
async function agendaOf(req: PayloadRequest): Promise<ServedAgenda> {
  const slug = String(req.routeParams?.slug ?? '')
  const language = languageOf(req)
  const served =
    (await requestedRelease(req, language)) ?? (await readAgenda(req.payload, slug, language))
  if (served) return served
  const event = await publicEvent(req.payload, slug)
  if (event) assertOut(req, event, language)
  throw refuse(req, 'agendaNotFound', { vars: { slug } })
}

/** What an agenda and its formats can be asked with. */
const ofAgenda = ['locale', 'release', ...partNames]

const sendAgenda: PayloadHandler = async (req) => {
  assertKnown(req, ofAgenda)
  const served = await agendaOf(req)
  const part = await partFor(req, served.agenda, requestedPart(req))
  if (part === served.agenda) return respond(req, { body: served.json, ...asJson(served) })
  const body = JSON.stringify(part)
  return respond(req, { body, ...asJson({ etag: etagOf(body), stale: served.stale }) })
}

const sendFormat: PayloadHandler = async (req) => {
  const path = String(req.routeParams?.format ?? '')
  const format = agendaFormats.get(path)
  assertKnown(req, ofAgenda)
  const { agenda, stale } = await agendaOf(req)
  if (!format)
    throw refuse(req, 'agendaFormat', {
      vars: {
        format: path,
        formats: listOf([...agendaFormats.keys()], req.i18n.language),
      },
    })
  const part = await partFor(req, agenda, requestedPart(req))
  const body = renderOnce(part, format)
  return respond(req, {
    body,
    etag: etagOf(body),
    mediaType: format.mediaType,
    fileName: format.fileName(part),
    stale,
  })
}

/** A picture of the title, for links to the agenda; there is none where the config has no sharp. */
const sendCard: PayloadHandler = async (req) => {
  assertKnown(req, ['locale'])
  const { agenda, stale } = await agendaOf(req)
  const body = await cardOf(req.payload, agenda)
  if (!body) throw refuse(req, 'notFound')
  return respond(req, {
    body,
    etag: etagOf(body),
    mediaType: 'image/png',
    fileName: `${agenda.event.slug}-${agenda.language}.png`,
    stale,
  })
}

const sendList: PayloadHandler = async (req) => {
  assertKnown(req, ['locale', 'when', 'language', 'limit', 'page'])
  const page = await listAgendas(req.payload, {
    language: languageOf(req),
    when: oneOf(req, 'when', ['upcoming', 'past']),
    inLanguage: req.searchParams.get('language') || undefined,
    limit: wholeNumber(req, 'limit', { from: 1, to: 100, otherwise: 20 }),
    page: wholeNumber(req, 'page', { from: 1, to: 1_000_000, otherwise: 1 }),
  })
  const body = JSON.stringify(page)
  return respond(req, { body, etag: etagOf(body), mediaType: json })
}

const schemaBody = JSON.stringify(CompiledAgendaSchema, null, 2)

const sendSchema: PayloadHandler = (req) => {
  assertKnown(req, [])
  return respond(req, {
    body: schemaBody,
    etag: etagOf(schemaBody),
    mediaType: 'application/schema+json; charset=utf-8',
  })
}

/**
 * What front-end teams read: `/api/agenda`, `/api/agenda/:slug`, the same in other formats, and the
 * JSON Schema of it.
 */
export const agendaEndpoints: Endpoint[] = [
  { path: '/agenda', method: 'get', handler: answerRefusals(sendList) },
  { path: '/agenda/schema.json', method: 'get', handler: answerRefusals(sendSchema) },
  { path: '/agenda/:slug', method: 'get', handler: answerRefusals(redirectOldSlugs(sendAgenda)) },
  {
    path: '/agenda/:slug/card.png',
    method: 'get',
    handler: answerRefusals(redirectOldSlugs(sendCard)),
  },
  {
    path: '/agenda/:slug/:format',
    method: 'get',
    handler: answerRefusals(redirectOldSlugs(sendFormat)),
  },
]
