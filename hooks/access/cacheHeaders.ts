import type { AuthStrategy } from 'payload'

/**
 * Whether a request carries a login at all, valid or not: then the answer is for its sender alone.
 */
const hasLogin = (headers: Headers, cookie: string) =>
  headers.has('authorization') || (headers.get('cookie') ?? '').includes(`${cookie}=`)

/**
 * How long an answer may be kept: the file at an address never changes; documents may change at any
 * moment.
 */
const keptFor = (pathname: string | undefined) =>
  /\/file\/[^/]+$/.test(pathname ?? '') ? 'public, max-age=3600' : 'public, no-cache'

/**
 * A strategy that logs nobody in. Payload asks it first for every request, so it tells of every
 * answer of the API whether others may keep it and by which headers it differs, and that browsers
 * must not guess its type. The headers are set on the request, since Payload drops what a strategy
 * returns when a later one has an answer.
 */
export const cacheHeaders: AuthStrategy = {
  name: 'marks-answers',
  authenticate: ({ headers, payload, req }) => {
    if (req) {
      req.responseHeaders = new Headers({
        'cache-control': hasLogin(headers, `${payload.config.cookiePrefix}-token`)
          ? 'private, no-store'
          : keptFor(req.pathname),
        vary: 'Authorization, Cookie, Origin, Accept-Language',
        'x-content-type-options': 'nosniff',
      })
    }
    return { user: null }
  },
}
