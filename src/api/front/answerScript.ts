import type { Payload } from 'payload'
import { apiPath } from '../../store/addresses.js'
import { headersFor, isUnchanged } from '../agenda/respond.js'
import { embedScript } from '../embed/embedScript.js'
import { scriptHeaders } from '../embed/headers.js'
import type { FrontAnswer, FrontRequest } from './answerAgenda.js'
import { encodingFor, lookUp } from './encoding.js'

/**
 * Answers `GET /api/agenda/agenda-view.js`, the component for other sites, out of memory and
 * compressed. Undefined for everything else.
 */
export function answerScript(
  payload: Payload,
  { method, url, headers: asked }: FrontRequest,
): FrontAnswer | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined
  if (url !== apiPath(payload.config, '/agenda/agenda-view.js')) return undefined
  const script = embedScript()
  if (!script) return undefined
  const asker = { payload, headers: lookUp(asked) }
  const { etag } = script
  const known = headersFor(asker, { etag, mediaType: 'text/javascript; charset=utf-8' })
  for (const [name, value] of Object.entries(scriptHeaders)) known.set(name, value)
  const headers: Record<string, string> = Object.fromEntries(known)
  if (isUnchanged(asker, etag)) return { status: 304, headers }
  const encoding = encodingFor(asker.headers.get('accept-encoding') ?? '')
  const body = encoding ? script.compressed[encoding] : script.body
  if (encoding) headers['content-encoding'] = encoding
  headers['content-length'] = String(body.length)
  return { status: 200, headers, ...(method === 'HEAD' ? {} : { body }) }
}
