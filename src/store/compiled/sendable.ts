import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const asGzip = promisify(gzip)
const asBrotli = promisify(brotliCompress)

export type Encoding = 'br' | 'gzip'

/** A body as bytes, with their entity tag, and the bytes compressed when first asked for. */
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
 * The entity tag of a body: the same bytes have the same tag on every process. Weak, since it is
 * compressed on the way.
 */
export const etagOf = (body: Uint8Array | string): string =>
  `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`

export function toSendable(body: string): Sendable {
  const bytes = Buffer.from(body)
  const made = new Map<Encoding, Promise<Buffer>>()
  const compressed = (encoding: Encoding) => {
    const known = made.get(encoding) ?? compress[encoding](bytes)
    made.set(encoding, known)
    return known
  }
  return { bytes, etag: etagOf(bytes), compressed }
}
