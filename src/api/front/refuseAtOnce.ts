import { inEnglish, type RefusalCode, refusals, textOf } from '../../refusals.js'
import type { FrontAnswer, FrontRequest } from './frontRequest.js'

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/**
 * The answer to a request that is refused before Payload sees it. It is in English, since the
 * language of who asks is not known yet. It is made without Payload's errors: the server in front
 * of Next does not load Payload.
 */
export const refusal = (
  code: RefusalCode,
  {
    headers = {},
    status = refusals[code].status,
    message = inEnglish(textOf(code)),
    inGraphQL = false,
  }: {
    headers?: Record<string, string>
    message?: string
    status?: number
    /** Programs that speak GraphQL look for the code where GraphQL has it. */
    inGraphQL?: boolean
  } = {},
): FrontAnswer => {
  const named = { code, name: 'Refusal' }
  const told = {
    message,
    ...named,
    ...(inGraphQL ? { extensions: { ...named, statusCode: status } } : {}),
  }
  const body = Buffer.from(JSON.stringify({ errors: [told] }))
  return {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(body.length),
      'cache-control': 'no-store',
      ...headers,
    },
    body,
  }
}

const isAddress = (host: string, url: string): boolean => {
  try {
    decodeURIComponent(url.split('?', 1)[0]!)
    return url.startsWith('/') && new URL(url, `http://${host}`).pathname !== ''
  } catch {
    return false
  }
}

/**
 * Refuses requests with a method that does not exist (405) or an address that is none (400), on
 * which the servers behind would fail. Undefined for all others.
 */
export function refuseAtOnce({
  method = '',
  url = '',
  headers,
}: FrontRequest): FrontAnswer | undefined {
  if (!methods.includes(method))
    return refusal('methodNotAllowed', { headers: { allow: methods.join(', ') } })
  return isAddress(headers.host ?? 'localhost', url) ? undefined : refusal('badAddress')
}
