import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isWebhookSecret,
  isWebhookUrl,
  longestAttempt,
  pauseAfter,
  secretPrefix,
} from '../../../src/core/webhooks/index.js'

describe('the address of a webhook', () => {
  const ofLength = (length: number) => 'https://example.org/'.padEnd(length, 'a')
  it.each([
    ['2,000 characters', ofLength(2_000), true],
    ['one more', ofLength(2_001), false],
    ['a port', 'https://example.org:8443/hook', true],
    ['a host in Arabic', 'https://مثال.إختبار/hook', true],
    ['a fragment', 'https://example.org/#a', true],
    ['capitals', 'HTTPS://EXAMPLE.ORG', true],
    ['no host', 'https://', false],
    ['a password alone', 'https://:word@example.org', false],
    ['no scheme', 'example.org/hook', false],
    ['a socket', 'wss://example.org', false],
    ['a file', 'file:///etc/passwd', false],
    ['words', 'data:text/plain,hook', false],
  ])('may have %s: %s', (_, url, can) => expect(isWebhookUrl(url)).toBe(can))

  it.each([
    ['http://localhost:3000', true],
    ['https://example.org', true],
    ['http://user:word@localhost', false],
    ['ftp://localhost', false],
    ['file:///etc/passwd', false],
    ['ws://localhost', false],
  ])('where the app allows what is insecure: %s, %s', (url, can) =>
    expect(isWebhookUrl(url, true)).toBe(can),
  )

  it.each([[null], [7], [{}], [['https://example.org']], [new URL('https://example.org')]])(
    'is a text: not %s',
    (given) => expect(isWebhookUrl(given, true)).toBe(false),
  )
})

describe('the secret of a webhook', () => {
  const secretOf = (bytes: Uint8Array) => `${secretPrefix}${Buffer.from(bytes).toString('base64')}`

  it('begins so that everybody sees what it is', () => expect(secretPrefix).toBe('whsec_'))
  it('is of 24 to 64 bytes, whatever they are', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(isWebhookSecret(secretOf(bytes))).toBe(bytes.length >= 24 && bytes.length <= 64)
      }),
    ))
  const base64 = Buffer.alloc(24, 255).toString('base64')
  it.each([
    ['as it is', `whsec_${base64}`, true],
    ['without its prefix', base64, false],
    ['with another prefix', `whsek_${base64}`, false],
    ['in the alphabet of addresses', `whsec_${base64.replaceAll('/', '_')}`, false],
    ['with a space before', `whsec_ ${base64}`, false],
    ['with a space after', `whsec_${base64} `, false],
    ['with a sign too many', `whsec_${base64}A`, false],
    ['with two signs too many', `whsec_${base64}AA`, false],
    ['filled up without need', `whsec_${base64}====`, false],
    ['with a filling within', `whsec_AA==${base64}`, false],
    ['with four signs that are none behind it', `whsec_${base64}!!!!`, false],
    ['with four signs that are none before it', `whsec_!!!!${base64}`, false],
    ['of 25 bytes', `whsec_${Buffer.alloc(25).toString('base64')}`, true],
    [
      'of 25 bytes without its filling',
      `whsec_${Buffer.alloc(25).toString('base64').slice(0, -2)}`,
      false,
    ],
  ])('is read %s: %s, %s', (_, given, is) => expect(isWebhookSecret(given)).toBe(is))
})

describe('a message that was not accepted', () => {
  it('is sent again later and later, seven times', () => {
    const pauses = [1, 2, 3, 4, 5, 6, 7].map((tried) => pauseAfter(tried))
    expect(pauses).toEqual([
      60_000, 300_000, 1_800_000, 7_200_000, 21_600_000, 43_200_000, 86_400_000,
    ])
    expect(pauses).toEqual(pauses.toSorted((a, b) => Number(a) - Number(b)))
  })
  it('is given up then', () =>
    expect([pauseAfter(8), pauseAfter(0), pauseAfter(99)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]))
  it('waits ten seconds for an answer', () => expect(longestAttempt).toBe(10_000))
})
