import type { IncomingHttpHeaders } from 'node:http'
import type { Payload } from 'payload'
import { languagesOf } from '../../store/compiled/languages.js'
import { readAgenda } from '../../store/compiled/readAgenda.js'
import type { ServedAgenda } from '../../store/compiled/servedAgenda.js'
import { asJson, headersFor, isUnchanged } from '../agenda/respond.js'
import { encodingFor, lookUp, worthCompressing } from './encoding.js'

/** What is known of a request before its body is read. */
export type FrontRequest = { method?: string; url?: string; headers: IncomingHttpHeaders }
/** An answer that is complete; without a body for `HEAD` and for 304. */
export type FrontAnswer = { status: number; headers: Record<string, string>; body?: Buffer }

/** The agenda and the language of a plain request; undefined for every request for Payload. */
function named(
  payload: Payload,
  { method, url = '' }: FrontRequest,
): { slug: string; language: string } | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined
  const [path = '', query = ''] = url.split('?')
  const start = `${payload.config.routes.api}/agenda/`
  const slug = path.slice(start.length)
  if (!path.startsWith(start) || !/^[\w-]+$/.test(slug)) return undefined
  const { localization } = payload.config
  const asked = /^(?:locale=([\w-]+))?$/.exec(query)
  const language = asked?.[1] ?? (localization ? localization.defaultLocale : undefined)
  return asked && language && languagesOf(payload).some(({ code }) => code === language)
    ? { slug, language }
    : undefined
}

async function send(
  payload: Payload,
  served: ServedAgenda,
  { method, headers: asked }: FrontRequest,
): Promise<FrontAnswer> {
  const asker = { payload, headers: lookUp(asked) }
  const headers: Record<string, string> = {}
  headersFor(asker, asJson(served)).forEach((value, name) => (headers[name] = value))
  if (isUnchanged(asker, served.etag)) return { status: 304, headers }
  const encoding =
    served.json.length < worthCompressing
      ? undefined
      : encodingFor(asker.headers.get('accept-encoding') ?? '')
  const body = encoding ? await served.compressed(encoding) : served.json
  if (encoding) headers['content-encoding'] = encoding
  headers['content-length'] = String(body.length)
  return { status: 200, headers, ...(method === 'HEAD' ? {} : { body }) }
}

/**
 * Answers a plain `GET /api/agenda/:slug` with the published agenda as JSON. It comes out of
 * memory, and is compressed once, not for each reader. Undefined for everything else, which Payload
 * answers: other requests, refusals, and whatever fails here.
 */
export async function answerAgenda(
  payload: Payload,
  asked: FrontRequest,
): Promise<FrontAnswer | undefined> {
  const wanted = named(payload, asked)
  const served =
    wanted && (await readAgenda(payload, wanted.slug, wanted.language).catch(() => undefined))
  return served && send(payload, served, asked)
}
