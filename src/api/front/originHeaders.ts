import { headersWithCors, type Payload } from 'payload'
import { differsByOrigin, openToOrigins, originIn } from '../anyOrigin.js'
import type { FrontRequest } from './frontRequest.js'
import { lookUp } from './encoding.js'

/** Headers by which a page of another origin may read an answer that is made here. */
export function originHeaders(
  payload: Payload,
  { headers: asked }: Pick<FrontRequest, 'headers'>,
): Record<string, string> {
  const headers = lookUp(asked)
  const answered = headersWithCors({
    headers: new Headers(differsByOrigin(payload) ? { Vary: 'Origin' } : {}),
    req: { payload: openToOrigins(payload, headers), headers: originIn(headers) },
  })
  return Object.fromEntries(answered)
}
