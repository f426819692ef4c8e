import { describe, expect, it } from 'vitest'
import { offsetOf, offsetsOf, toldOffsets } from '../../../src/core/time/offsets.js'

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

describe('the offsets of an agenda', () => {
  const line = (day: string, from: string, to = from, more: object = {}) => ({
    day,
    startsAt: `${day}T09:00:00${from}`,
    endsAt: `${day}T10:00:00${to}`,
    ...more,
  })
  const [before, twice] = [
    line('2019-10-26', '+02:00'),
    line('2019-10-27', '+02:00', '+02:00', { startsOffset: 'UTC+2' }),
  ]
  const change = line('2019-10-27', '+02:00', '+01:00')
  const after = line('2019-10-28', '+01:00')
  const days = (...all: (typeof before)[][]) =>
    all.map((sessions) => ({ date: sessions[0]?.day ?? '', sessions }))

  it('are told nowhere while one holds for all of it', () => {
    const told = toldOffsets(days([before]))
    expect([told.all, told.ofDay(before.day), told.atLine(before)]).toEqual([
      ['UTC+2'],
      undefined,
      [],
    ])
  })

  it('are told of each day but that of the change, on which they stand at each time', () => {
    const told = toldOffsets(days([before], [change], [after]))
    expect(told.all).toEqual(['UTC+2', 'UTC+1'])
    expect([before, change, after].map(({ day }) => told.ofDay(day))).toEqual([
      'UTC+2',
      undefined,
      'UTC+1',
    ])
    expect([before, change, after].map(told.atLine)).toEqual([[], ['UTC+2', 'UTC+1'], []])
  })

  it('are told where the clocks show a time twice, whatever the other days have', () => {
    const told = toldOffsets(days([twice]))
    expect([told.ofDay(twice.day), told.atLine(twice)]).toEqual([undefined, ['UTC+2']])
  })

  it('are told of no day that the agenda does not have', () => {
    const told = toldOffsets(days([before], [after]))
    expect([told.ofDay('2019-11-01'), told.atLine(line('2019-11-01', '+01:00'))]).toEqual([
      undefined,
      [],
    ])
  })
})
