import type { Answer, Asked } from './answerAgenda.js'

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

export const refusal = (
  status: number,
  message: string,
  headers: Record<string, string> = {},
): Answer => {
  const body = Buffer.from(JSON.stringify({ errors: [{ message }] }))
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

/** Answers what no reader behind would survive: methods and addresses that are none. */
export function refuseAtOnce({ method = '', url = '', headers }: Asked): Answer | undefined {
  if (!methods.includes(method))
    return refusal(405, 'This method is not answered here.', { allow: methods.join(', ') })
  return isAddress(headers.host ?? 'localhost', url)
    ? undefined
    : refusal(400, 'This is not an address.')
}
