import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { CompiledAgenda } from '../../core/compile/index.js'

const asGzip = promisify(gzip)
const asBrotli = promisify(brotliCompress)

export type Encoding = 'br' | 'gzip'

/** A body as bytes with its entity tag. It is compressed when it is first asked for. */
export type Sendable = {
  bytes: Buffer
  etag: string
  compressed: (encoding: Encoding) => Promise<Buffer>
}

const compress: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  gzip: (bytes) => asGzip(bytes),
  br: (bytes) => asBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
}

/**
 * The entity tag of a body: the same bytes have the same tag in every process. It is a weak one,
 * since the body may be compressed on the way.
 */
export const etagOf = (body: Uint8Array | string): string =>
  `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`

export function toSendable(body: Uint8Array | string): Sendable {
  const bytes = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body)
  const made = new Map<Encoding, Promise<Buffer>>()
  const compressed = (encoding: Encoding) => {
    const known = made.get(encoding) ?? compress[encoding](bytes)
    made.set(encoding, known)
    return known
  }
  return { bytes, etag: etagOf(bytes), compressed }
}

/**
 * An agenda ready to be sent: the value, and its JSON as bytes with an entity tag, compressed when
 * first asked for.
 */
export type ServedAgenda = Omit<Sendable, 'bytes'> & {
  agenda: CompiledAgenda
  json: Buffer
  /** This is the last good copy: the database could not be asked whether it is still the latest. */
  stale?: boolean
}

export function toServed(agenda: CompiledAgenda, body: string): ServedAgenda {
  const { bytes, ...rest } = toSendable(body)
  return { agenda, json: bytes, ...rest }
}
