import { type NextRequest, NextResponse } from 'next/server'

/**
 * React and Next report errors of development with eval and inline styles; what teams run never
 * needs them.
 */
const developing = process.env.NODE_ENV === 'development'

/**
 * Only scripts of this very answer run; pictures may lie elsewhere; only the panel may frame a
 * page.
 */
const policyWith = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${developing ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data: https:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')

/** Security headers of the public pages; the panel and the API have their own. */
export function proxy(request: NextRequest): NextResponse {
  const policy = policyWith(btoa(crypto.randomUUID()))
  const headers = new Headers(request.headers)
  // Next puts the nonce that it reads here on its own scripts.
  headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  response.headers.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=()')
  response.headers.set('Referrer-Policy', 'strict-origin-when-cross-origin')
  response.headers.set('X-Content-Type-Options', 'nosniff')
  return response
}

/** Every page but the panel, the API, Next's own files and files in general. */
export const config = { matcher: ['/((?!(?:admin|api|_next)(?:/|$)|.*\\.).*)'] }
