import type { PageLooks } from './site.js'

/** Sites that may frame pages, as `frame-ancestors` takes them. */
const framedBy = "'self'"

/** The origin of a stylesheet elsewhere; nothing of one of the site itself. */
function originOf(address: string | undefined): string[] {
  return address && /^https?:\/\//.test(address) ? [new URL(address).origin] : []
}

/**
 * Only scripts and styles of the site itself; pictures may lie elsewhere. Nothing of it is of one
 * answer alone, so that caches can keep it.
 */
const policyFor = ({ policy, stylesheet }: PageLooks): string =>
  policy ??
  [
    "default-src 'self'",
    "script-src 'self'",
    ["style-src 'self'", ...originOf(stylesheet)].join(' '),
    "img-src 'self' data: https:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framedBy}`,
  ].join('; ')

/** Security headers of all pages. */
export const securityHeaders = (looks: PageLooks = {}): Record<string, string> => ({
  'Content-Security-Policy': policyFor(looks),
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
})

/** Kept by browsers and caches on the way, and asked about each time. */
export const askedEachTime = 'public, no-cache'
/** Drafts, and what is answered to somebody alone. */
export const neverKept = 'private, no-cache, no-store, max-age=0, must-revalidate'
