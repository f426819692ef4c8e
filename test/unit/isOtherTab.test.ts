import { expect, it } from 'vitest'
import { isOtherTab } from '../../src/admin/isOtherTab.js'

it.each([
  ['/admin/collections/events/7/agenda', true],
  ['/cms/admin/collections/events/7/translate', true],
  ['/admin/collections/events/7/', false],
  ['/admin/collections/events/7', false],
  ['/admin/collections/events/77/agenda', false],
  // The form of a session in a drawer over the agenda of an event with the same number.
  ['/admin/collections/sessions/7/agenda', false],
  ['/', false],
  [undefined, false],
])('at %s the form of event 7 is behind another tab: %s', (pathname, expected) =>
  expect(isOtherTab({ pathname }, 'events', 7)).toBe(expected),
)
