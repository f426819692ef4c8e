import { expect, it } from 'vitest'
import nextConfig from '../../next.config.mjs'
import { securityHeaders } from '../../src/publicPages/headers.js'

it('screens of the panel cannot be framed by other sites, nor their type be guessed', async () => {
  const rules = await nextConfig.headers!()
  const sent = rules
    .filter(({ source }) => new RegExp(`^${source.replace('/:path*', '(?:/.*)?')}$`).test('/admin'))
    .flatMap(({ headers }) => headers)
  expect(Object.fromEntries(sent.map(({ key, value }) => [key, value]))).toMatchObject({
    'Content-Security-Policy': "frame-ancestors 'self'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
  })
})

it.each([
  [undefined, "frame-ancestors 'self'"],
  [['https://a.example', '*'], "frame-ancestors 'self' https://a.example *"],
])('public pages are framed by the panel and by whom the app names (%s)', (framedBy, says) => {
  const policy = securityHeaders({ framedBy })['Content-Security-Policy']
  expect(policy?.split('; ')).toContain(says)
})
