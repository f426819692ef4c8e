import type { PageLooks } from './site.js'

/** The origin of a stylesheet on another site; nothing for one of the site itself. */
function originOf(address: string | undefined): string[] {
  return address && /^https?:\/\//.test(address) ? [new URL(address).origin] : []
}

/**
 * The Content-Security-Policy: scripts and styles of the site itself only; pictures may come from
 * elsewhere. It is the same for every answer, so that caches can keep it.
 */
const policyFor = ({ policy, stylesheet, framedBy = [] }: PageLooks): string =>
  policy ??
  [
    "default-src 'self'",
    "script-src 'self'",
    ["style-src 'self'", ...originOf(stylesheet)].join(' '),
    "img-src 'self' data: https:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    // The panel may show pages in a frame, for its preview, and so may the origins that the app
    // names.
    ["frame-ancestors 'self'", ...framedBy].join(' '),
  ].join('; ')

/** Security headers of all pages. */
export const securityHeaders = (looks: PageLooks = {}): Record<string, string> => ({
  'Content-Security-Policy': policyFor(looks),
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
})

/** For what browsers and caches on the way may keep, and must ask about each time. */
export const askedEachTime = 'public, no-cache'
/** For drafts, and for what is answered to one user alone. */
export const neverKept = 'private, no-cache, no-store, max-age=0, must-revalidate'
