import { describe, expect, it } from 'vitest'
import {
  faultCodes,
  isWebhookSecret,
  isWebhookUrl,
  pauseAfter,
} from '../../../src/core/webhooks/index.js'
import { translationsHere } from '../../../src/i18n/index.js'

describe('what is given of a webhook', () => {
  it.each([
    ['https://example.org/hook?token=1', true],
    ['https://[2001:db8::1]:8443/', true],
    ['http://example.org', false],
    ['https://user:word@example.org', false],
    ['https://user@example.org', false],
    ['ftp://example.org', false],
    ['javascript:alert(1)', false],
    ['/hook', false],
    ['', false],
    [undefined, false],
    [`https://example.org/${'a'.repeat(2_000)}`, false],
  ])('is an address that can be called: %s %s', (url, can) => {
    expect(isWebhookUrl(url)).toBe(can)
  })

  it('may be http where the app allows private addresses', () => {
    expect(isWebhookUrl('http://localhost:3000', true)).toBe(true)
  })

  it.each([
    [24, true],
    [64, true],
    [23, false],
    [65, false],
  ])('is a secret with %i bytes: %s', (bytes, is) => {
    expect(isWebhookSecret(`whsec_${Buffer.alloc(bytes, 1).toString('base64')}`)).toBe(is)
  })

  it.each(['', 'whsec_', 'whsec_äöü', Buffer.alloc(32).toString('base64'), 7])(
    'is no secret: %s',
    (given) => {
      expect(isWebhookSecret(given)).toBe(false)
    },
  )
})

it('tries again after growing pauses, for two days', () => {
  const minutes = [1, 2, 3, 4, 5, 6, 7, 8].map((tried) => (pauseAfter(tried) ?? NaN) / 60_000)
  expect(minutes).toEqual([1, 5, 30, 120, 360, 720, 1440, NaN])
})

it('has a sentence for each fault in every language', () => {
  for (const { agenda } of Object.values(translationsHere()))
    expect(Object.keys(agenda.webhooks.faults).sort()).toEqual([...faultCodes].sort())
})
