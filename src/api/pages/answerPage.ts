import { renderPage, type Site } from '../../publicPages/index.js'
import { encodingFor, lookUp, worthCompressing } from '../front/encoding.js'
import type { FrontAnswer, FrontRequest } from '../front/frontRequest.js'
import { sentOf } from './sendPage.js'

/** Whether drafts are asked for. They depend on who asks, so Payload answers. */
const isPreview = (path: string, query: string) =>
  new URLSearchParams(query).has('preview') || path.includes('/preview/')

/**
 * Answers a `GET` or `HEAD` of a page out of memory; it is compressed once, not for each reader.
 * Undefined for drafts, for other addresses, and where anything fails: these are passed on to Next.
 */
export async function answerPage(
  site: Site,
  { method = '', url = '', headers: asked }: FrontRequest,
): Promise<FrontAnswer | undefined> {
  const [path = '', query = ''] = url.split(/\?(.*)/s, 2)
  if (!['GET', 'HEAD'].includes(method) || isPreview(path, query)) return undefined
  const page = await renderPage(site, {
    path,
    query,
    reads: asked['accept-language'],
  }).catch(() => undefined)
  if (!page || page.status === 404) return undefined
  const { status, headers, body } = sentOf(page, { method, headers: lookUp(asked) })
  const encoding =
    body && body.bytes.length >= worthCompressing
      ? encodingFor(String(asked['accept-encoding'] ?? ''))
      : undefined
  const bytes = encoding ? await body?.compressed(encoding) : body?.bytes
  return {
    status,
    headers: {
      ...headers,
      ...(encoding ? { 'Content-Encoding': encoding } : {}),
      ...(bytes ? { 'Content-Length': String(bytes.length) } : {}),
    },
    body: bytes,
  }
}
