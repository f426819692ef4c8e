import type { Page } from '../../publicPages/index.js'
import { type Sendable, toSendable } from '../../store/compiled/sendable.js'
import { isUnchanged } from '../agenda/respond.js'

const made = new WeakMap<Page, Sendable>()

/** The bytes of a page, which are made once as long as the page is kept. */
function sendableOf(page: Page): Sendable {
  const sendable = made.get(page) ?? toSendable(page.body)
  made.set(page, sendable)
  return sendable
}

type Asker = { method: string; headers: Pick<Headers, 'get'> }
type Sent = { status: number; headers: Record<string, string>; body?: Sendable }

/**
 * The answer with a page: 304 without a body where the reader has it already, and no body for
 * `HEAD`. Drafts get no entity tag.
 */
export function sentOf(page: Page, { method, headers: asked }: Asker): Sent {
  const sendable = sendableOf(page)
  const isKept = !page.headers['Cache-Control']?.includes('no-store')
  const headers = {
    ...page.headers,
    ...(isKept && page.status === 200 ? { ETag: sendable.etag, Vary: 'Accept-Encoding' } : {}),
  }
  if (headers.ETag && isUnchanged({ headers: asked }, headers.ETag)) return { status: 304, headers }
  return { status: page.status, headers, ...(method === 'HEAD' ? {} : { body: sendable }) }
}

/** A page as an answer of the web's; Next compresses it. */
export function toResponse(page: Page, asker: Asker): Response {
  const { status, headers, body } = sentOf(page, asker)
  return new Response(body?.bytes.length ? new Uint8Array(body.bytes) : null, { status, headers })
}
