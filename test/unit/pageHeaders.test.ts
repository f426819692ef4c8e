import { expect, it } from 'vitest'
import nextConfig from '../../next.config.mjs'

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
