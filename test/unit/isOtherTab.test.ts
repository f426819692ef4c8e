import type { PayloadRequest } from 'payload'
import { expect, it } from 'vitest'
import { isOtherTab } from '../../src/admin/isOtherTab.js'

it.each([
  ['/admin/collections/events/7/agenda', true],
  ['/cms/admin/collections/events/7/translate', true],
  ['/admin/collections/events/7/', false],
  ['/admin/collections/events/7', false],
  ['/admin/collections/events/77/agenda', false],
  ['/', false],
  [undefined, false],
])('at %s the form of document 7 is behind another tab: %s', (pathname, expected) =>
  expect(isOtherTab({ pathname } as PayloadRequest, 7)).toBe(expected),
)
