import type { IncomingHttpHeaders } from 'node:http'
import type { Payload } from 'payload'
import { type Part, partNames } from '../../core/compile/index.js'
import { type AgendaFormat, agendaFormats } from '../../formats/index.js'
import { apiPath } from '../../store/addresses.js'
import { languagesOf } from '../../store/compiled/languages.js'
import { readAgenda } from '../../store/compiled/readAgenda.js'
import { type AgendaReply, replyWith } from '../agenda/replyWith.js'
import { knownPart } from '../agenda/requestedPart.js'
import { headersFor, isUnchanged } from '../agenda/respond.js'
import { encodingFor, lookUp, worthCompressing } from './encoding.js'

/** What is known of a request before its body is read. */
export type FrontRequest = { method?: string; url?: string; headers: IncomingHttpHeaders }
/** An answer that is complete; without a body for `HEAD` and for 304. */
export type FrontAnswer = { status: number; headers: Record<string, string>; body?: Buffer }

/** Parameters of what is answered here. */
const known: string[] = ['locale', ...partNames]

/** What a plain request names. */
type Wanted = { slug: string; language: string; format?: AgendaFormat; part: Part }

/** The parameters of a plain request; undefined where one is unknown, empty or there twice. */
function parametersOf(query: string): { locale?: string; part: Part } | undefined {
  const given = [...new URLSearchParams(query)]
  const plain =
    new Set(given.map(([name]) => name)).size === given.length &&
    given.every(([name, value]) => value !== '' && known.includes(name))
  if (!plain) return undefined
  const { locale, ...part } = Object.fromEntries(given)
  return { locale, part }
}

/** What a plain request names; undefined for every request for Payload. */
function named(payload: Payload, { method, url = '' }: FrontRequest): Wanted | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined
  const [path = '', query = ''] = url.split('?')
  const start = apiPath(payload.config, '/agenda/')
  const [slug = '', ending, ...more] = path.slice(start.length).split('/')
  const format = ending === undefined ? undefined : agendaFormats.get(ending)
  if (
    !path.startsWith(start) ||
    !/^[\w-]+$/.test(slug) ||
    more.length ||
    (ending !== undefined && !format)
  )
    return undefined
  const { localization } = payload.config
  const asked = parametersOf(query)
  const language = asked?.locale ?? (localization ? localization.defaultLocale : undefined)
  return asked && language && languagesOf(payload).some(({ code }) => code === language)
    ? { slug, language, format, part: asked.part }
    : undefined
}

async function send(
  payload: Payload,
  { sendable, ...reply }: AgendaReply,
  { method, headers: asked }: FrontRequest,
): Promise<FrontAnswer> {
  const asker = { payload, headers: lookUp(asked) }
  const headers: Record<string, string> = {}
  headersFor(asker, reply).forEach((value, name) => (headers[name] = value))
  if (isUnchanged(asker, sendable.etag)) return { status: 304, headers }
  const encoding =
    sendable.bytes.length < worthCompressing
      ? undefined
      : encodingFor(asker.headers.get('accept-encoding') ?? '')
  const body = encoding ? await sendable.compressed(encoding) : sendable.bytes
  if (encoding) headers['content-encoding'] = encoding
  headers['content-length'] = String(body.length)
  return { status: 200, headers, ...(method === 'HEAD' ? {} : { body }) }
}

async function find(payload: Payload, { slug, language, format, part }: Wanted) {
  const served = await readAgenda(payload, slug, language)
  const shown = served && knownPart(served.agenda, part)
  return shown && replyWith(served, shown, format)
}

/**
 * Answers a plain `GET /api/agenda/:slug`, of a format of it or of a part, with what is published.
 * It comes out of memory, and is compressed once, not for each reader. Undefined for everything
 * else, which Payload answers: other requests, refusals, and whatever fails here.
 */
export async function answerAgenda(
  payload: Payload,
  asked: FrontRequest,
): Promise<FrontAnswer | undefined> {
  const wanted = named(payload, asked)
  const reply = wanted && (await find(payload, wanted).catch(() => undefined))
  return reply && send(payload, reply, asked)
}
