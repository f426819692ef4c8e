import { headersWithCors, type Payload, type PayloadRequest } from 'payload'
import { differsByOrigin, exposedHeaders, openToOrigins, originIn } from '../anyOrigin.js'

export type Reply = {
  body: Uint8Array | string
  etag: string
  /** It includes the charset. */
  mediaType: string
  /** The name that browsers offer when it is saved. */
  fileName?: string
  /** It is served although the database could not be asked whether it is the latest. */
  stale?: boolean
}

/** The media type of an answer in JSON. */
export const asJson = 'application/json; charset=utf-8'

/** The parts of a request on which the headers of an answer depend. */
export type Asker = { payload: Payload; headers: Pick<Headers, 'get'> }

const opaque = (etag: string) => etag.trim().replace(/^W\//, '')

/**
 * Whether the reader already has this, by its entity tag (RFC 9110, section 13.1.2: compared
 * without the W/).
 */
export function isUnchanged({ headers }: Pick<Asker, 'headers'>, etag: string): boolean {
  const wanted = headers.get('if-none-match')
  return (
    wanted !== null &&
    (wanted.trim() === '*' || wanted.split(',').some((each) => opaque(each) === opaque(etag)))
  )
}

/**
 * The headers by which pages of other origins may read an answer that is the same for everybody.
 */
export function openHeaders({ payload, headers: asked }: Asker): Headers {
  const headers = headersWithCors({
    headers: new Headers(),
    req: { payload: openToOrigins(payload, asked), headers: originIn(asked) },
  })
  if (headers.has('Access-Control-Allow-Origin'))
    headers.set('Access-Control-Expose-Headers', exposedHeaders)
  headers.set('Vary', differsByOrigin(payload) ? 'Accept-Encoding, Origin' : 'Accept-Encoding')
  return headers
}

export function headersFor(
  asker: Asker,
  { etag, mediaType, fileName, stale }: Omit<Reply, 'body'>,
): Headers {
  const headers = openHeaders(asker)
  headers.set('Content-Type', mediaType)
  headers.set('ETag', etag)
  // Browsers and caches on the way may keep it, but must ask about it each time: a publication
  // shows at once.
  headers.set('Cache-Control', 'public, no-cache')
  headers.set('X-Content-Type-Options', 'nosniff')
  if (fileName)
    headers.set('Content-Disposition', `inline; filename*=UTF-8''${encodeURIComponent(fileName)}`)
  if (stale) headers.set('Warning', '110 - "Response is Stale"')
  return headers
}

/**
 * Removes headers that were set on the request and that the answer sets itself: Payload would add
 * both to the answer.
 */
export function answersAlone(req: PayloadRequest): void {
  for (const name of ['Cache-Control', 'Vary', 'X-Content-Type-Options'])
    req.responseHeaders?.delete(name)
}

/**
 * Answers with a body and its entity tag, or 304 where the reader has it already. The body is never
 * compressed here: Next drops the Content-Encoding of what a route answers and compresses it
 * itself.
 */
export function respond(req: PayloadRequest, reply: Reply): Response {
  answersAlone(req)
  const headers = headersFor(req, reply)
  if (isUnchanged(req, reply.etag)) return new Response(null, { status: 304, headers })
  const body = typeof reply.body === 'string' ? reply.body : new Uint8Array(reply.body)
  return new Response(body, { headers })
}
