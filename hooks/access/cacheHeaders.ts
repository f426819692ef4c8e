import type { AuthStrategy, PayloadRequest } from 'payload'

/**
 * Whether a request carries a login at all, valid or not: the answer to it is then its sender's
 * alone.
 */
const hasLogin = (headers: Headers, cookie: string) =>
  headers.has('authorization') || (headers.get('cookie') ?? '').includes(`${cookie}=`)

/** Files keep their name as long as they are the same; documents may change at any moment. */
const keptFor = (pathname: string | undefined) =>
  /\/file\/[^/]+$/.test(pathname ?? '') ? 'public, max-age=3600' : 'public, no-cache'

/**
 * Logs nobody in. It sees every request first, and so says of every answer of the API whether
 * others may keep it, by which headers it differs, and that browsers shall not guess its type. They
 * are set on the request, since Payload drops what a strategy returns when a later one has an
 * answer.
 */
export const cacheHeaders: AuthStrategy = {
  name: 'marks-answers',
  authenticate: (args) => {
    const { headers, payload, req } = args as typeof args & { req?: PayloadRequest }
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
