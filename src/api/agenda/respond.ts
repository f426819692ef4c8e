import { headersWithCors, type PayloadRequest } from 'payload'
import type { Encoding } from '../../store/compiled/servedAgenda.js'

export type Reply = {
  body: Buffer | string
  etag: string
  /** With its charset. */
  mediaType: string
  /** Offered as the name when saved. */
  fileName?: string
  /** The body compressed, where it is kept so. */
  compressed?: (encoding: Encoding) => Promise<Buffer>
  /** Served although the database could not be asked whether it is the latest. */
  stale?: boolean
}

/** Bytes below which compressing costs more than it saves. */
const worthCompressing = 1024

const matches = (req: PayloadRequest, etag: string): boolean => {
  const wanted = req.headers.get('if-none-match')
  return wanted !== null && (wanted.trim() === '*' || wanted.split(',').some((each) => each.trim().replace(/^W\//, '') === etag))
}

/** The best encoding that the reader takes, by its own words (RFC 9110, section 12.5.3). */
function encodingFor(req: PayloadRequest): Encoding | undefined {
  const accepted = (req.headers.get('accept-encoding') ?? '').split(',').map((each) => each.trim().split(';'))
  const takes = (name: string) => accepted.some(([encoding, quality]) => encoding === name && !/^\s*q=0(\.0*)?\s*$/.test(quality ?? ''))
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : undefined
}

/** Payload adds what was set on the request to what is answered here: of these, one must do. */
export function answersAlone(req: PayloadRequest): void {
  for (const name of ['Cache-Control', 'Vary', 'X-Content-Type-Options']) req.responseHeaders?.delete(name)
}

function headersFor(req: PayloadRequest, { etag, mediaType, fileName, stale }: Reply): Headers {
  answersAlone(req)
  const headers = headersWithCors({ headers: new Headers(), req })
  headers.set('Content-Type', mediaType)
  headers.set('ETag', etag)
  // Kept by browsers and caches on the way, and asked about each time: a publication shows at once.
  headers.set('Cache-Control', 'public, no-cache')
  headers.set('Vary', 'Accept-Encoding, Origin')
  headers.set('X-Content-Type-Options', 'nosniff')
  if (fileName) headers.set('Content-Disposition', `inline; filename*=UTF-8''${encodeURIComponent(fileName)}`)
  if (stale) headers.set('Warning', '110 - "Response is Stale"')
  return headers
}

/** Answers with a body and its entity tag, or 304 where the reader has it already. */
export async function respond(req: PayloadRequest, reply: Reply): Promise<Response> {
  const headers = headersFor(req, reply)
  if (matches(req, reply.etag)) return new Response(null, { status: 304, headers })
  const encoding = reply.body.length >= worthCompressing && reply.compressed ? encodingFor(req) : undefined
  const body = encoding && reply.compressed ? await reply.compressed(encoding) : Buffer.from(reply.body)
  if (encoding) headers.set('Content-Encoding', encoding)
  headers.set('Content-Length', String(body.length))
  return new Response(new Uint8Array(body), { headers })
}
