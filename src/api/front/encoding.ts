import type { IncomingHttpHeaders } from 'node:http'
import type { Encoding } from '../../store/compiled/sendable.js'

/** Shorter answers (in bytes) are not compressed: that would cost more than it saves. */
export const worthCompressing = 1024

/**
 * The best encoding that a reader accepts, by its header `Accept-Encoding` (RFC 9110, section
 * 12.5.3); undefined where it accepts none that we have.
 *
 * @example encodingFor('gzip, br;q=0') // 'gzip'
 */
export function encodingFor(accepted = ''): Encoding | undefined {
  const offers = accepted.split(',').map((each) => each.trim().split(';'))
  const takes = (name: string) =>
    offers.some(
      ([encoding, quality]) => encoding === name && !/^\s*q=0(\.0*)?\s*$/.test(quality ?? ''),
    )
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : undefined
}

/** Node's headers with the method `get` of the web's `Headers`. */
export const lookUp = (headers: IncomingHttpHeaders) => ({
  get: (name: string) => [headers[name.toLowerCase()]].flat()[0] ?? null,
})
