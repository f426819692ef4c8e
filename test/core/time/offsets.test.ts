import { expect, it } from 'vitest'
import { offsetOf, offsetsOf } from '../../../src/core/time/offsets.js'

it.each([
  ['2019-10-26T09:00:00+02:00', 'UTC+2'],
  ['2019-10-27T09:00:00+01:00', 'UTC+1'],
  ['2019-10-27T09:00:00-03:00', 'UTC−3'],
  ['2019-10-27T09:00:00+05:30', 'UTC+5:30'],
  ['2019-10-27T09:00:00-00:44', 'UTC−0:44'],
  ['2019-10-27T09:00:00+00:00', 'UTC'],
  ['2019-10-27T09:00:00.000Z', 'UTC'],
  ['2019-10-27', undefined],
  [null, undefined],
])('at %s the clocks are at %s', (instant, offset) => expect(offsetOf(instant)).toBe(offset))

it('offsets of sessions come once each, in order', () =>
  expect(
    offsetsOf([
      { startsAt: '2019-10-26T22:00:00+02:00', endsAt: '2019-10-27T04:00:00+01:00' },
      { startsAt: '2019-10-27T09:00:00+01:00', endsAt: null },
      { startsAt: null, endsAt: null },
    ]),
  ).toEqual(['UTC+2', 'UTC+1']))
