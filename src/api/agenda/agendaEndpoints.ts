import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { listOf } from '../../core/phrases.js'
import { partNames } from '../../core/compile/index.js'
import { type AgendaFormat, agendaFormats } from '../../formats/index.js'
import { replyWithCard } from './cardOf.js'
import { replyWith } from './replyWith.js'
import { isSchema, type SchemaName, schemaOf, schemas } from './schemas.js'
import { listAgendas } from '../../store/compiled/listAgendas.js'
import { etagOf } from '../../store/compiled/sendable.js'
import type { ServedAgenda } from '../../store/compiled/sendable.js'
import { answerRefusals } from '../answerRefusals.js'
import { redirectOldSlugs } from './redirectOldSlugs.js'
import { agendaOf } from './agendaOf.js'
import { listEndpoints } from './listEndpoints.js'
import { refuse } from '../../errors.js'
import { assertKnown, languageOf, oneOf, wholeNumber } from './parameters.js'
import { requestedPart, partFor } from './requestedPart.js'
import { asJson, respond } from './respond.js'

/** The parameters of an agenda and of its formats. */
const ofAgenda = ['locale', 'release', ...partNames]

async function send(req: PayloadRequest, served: ServedAgenda, format?: AgendaFormat) {
  const part = await partFor(req, served.agenda, requestedPart(req))
  const { sendable, ...reply } = replyWith(served, part, format)
  return respond(req, { body: sendable.bytes, ...reply })
}

const sendAgenda: PayloadHandler = async (req) => {
  assertKnown(req, ofAgenda)
  return send(req, await agendaOf(req))
}

const sendFormat: PayloadHandler = async (req) => {
  const path = String(req.routeParams?.format ?? '')
  const format = agendaFormats.get(path)
  assertKnown(req, ofAgenda)
  const served = await agendaOf(req)
  if (!format)
    throw refuse(req, 'agendaFormat', {
      vars: {
        format: path,
        formats: listOf([...agendaFormats.keys()], req.i18n.language),
      },
    })
  return send(req, served, format)
}

/**
 * Sends a picture of the title, for links to the agenda; 404 where the config has no sharp to draw
 * it with.
 */
const sendCard: PayloadHandler = async (req) => {
  assertKnown(req, ['locale'])
  const reply = await replyWithCard(req.payload, await agendaOf(req))
  if (!reply) throw refuse(req, 'notFound')
  return respond(req, { body: reply.sendable.bytes, ...reply })
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
  return respond(req, { body, etag: etagOf(body), mediaType: asJson })
}

const sendSchema =
  (name: SchemaName): PayloadHandler =>
  (req) => {
    assertKnown(req, [])
    const { bytes, etag } = schemaOf(req.payload, name)
    return respond(req, { body: bytes, etag, mediaType: schemas[name].mediaType })
  }

/**
 * The endpoints for front ends: `/api/agenda`, `/api/agenda/:slug`, the same in other formats, and
 * the schemas.
 */
export const agendaEndpoints: Endpoint[] = [
  { path: '/agenda', method: 'get', handler: answerRefusals(sendList) },
  ...Object.keys(schemas)
    .filter(isSchema)
    .map((name): Endpoint => ({
      path: `/agenda/${name}`,
      method: 'get',
      handler: answerRefusals(sendSchema(name)),
    })),
  { path: '/agenda/:slug', method: 'get', handler: answerRefusals(redirectOldSlugs(sendAgenda)) },
  ...listEndpoints,
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
