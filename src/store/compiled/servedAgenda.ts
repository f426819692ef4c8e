import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { CompiledAgenda } from '../../core/compile/index.js'

const asGzip = promisify(gzip)
const asBrotli = promisify(brotliCompress)

export type Encoding = 'br' | 'gzip'

/**
 * An agenda ready to be sent: the value, its JSON as bytes, their entity tag, and the bytes
 * compressed when first asked for.
 */
export type ServedAgenda = {
  agenda: CompiledAgenda
  json: Buffer
  etag: string
  compressed: (encoding: Encoding) => Promise<Buffer>
  /** The last good copy, of which the database could not be asked whether it is the latest. */
  stale?: boolean
}

const compress: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  gzip: (bytes) => asGzip(bytes),
  br: (bytes) => asBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
}

/**
 * The entity tag of a body: the same bytes have the same tag on every process. Weak, since it is
 * compressed on the way.
 */
export const etagOf = (body: Uint8Array | string): string =>
  `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`

export function toServed(agenda: CompiledAgenda, body: string): ServedAgenda {
  const json = Buffer.from(body)
  const made = new Map<Encoding, Promise<Buffer>>()
  const compressed = (encoding: Encoding) => {
    const bytes = made.get(encoding) ?? compress[encoding](json)
    made.set(encoding, bytes)
    return bytes
  }
  return { agenda, json, etag: etagOf(json), compressed }
}
