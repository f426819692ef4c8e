import { describe, expect, it } from 'vitest'
import { busyDates, isWithin, officialDates } from '../../../src/core/rules/officialDates.js'
import { partyOf } from '../../../src/core/rules/roleOnce.js'
import { agendaOf, withEvent, withFirst } from '../notation.js'

describe('the announced dates of an event', () => {
  const dates = (startDate?: string, endDate?: string) =>
    officialDates(withEvent(agendaOf(), { startDate, endDate }).event)
  it.each<[string | undefined, string | undefined, object | undefined]>([
    ['2019-06-24', '2019-06-26', { from: '2019-06-24', until: '2019-06-26' }],
    ['2019-06-24', undefined, { from: '2019-06-24', until: '2019-06-24' }],
    ['2019-06-24', 'soon', { from: '2019-06-24', until: '2019-06-24' }],
    ['2019-06-24', '2019-06-23', undefined],
    [undefined, '2019-06-26', undefined],
    ['24/06/2019', '2019-06-26', undefined],
  ])('from %s until %s are %j', (from, until, found) => expect(dates(from, until)).toEqual(found))
  it('include both ends', () => {
    const span = { from: '2019-06-24', until: '2019-06-26' }
    expect(
      ['2019-06-23', '2019-06-24', '2019-06-25', '2019-06-26', '2019-06-27'].map((date) =>
        isWithin(date, span),
      ),
    ).toEqual([false, true, true, true, false])
  })
})

describe('the dates on which something takes place', () => {
  it('are each there once, the earliest first, all of a line over several days', () =>
    expect(
      busyDates(
        agendaOf(
          '2019-06-26',
          '09:00 One',
          '2019-06-24',
          'afternoon Two',
          '22:00-01:00+ Night',
          '10:00-09:00 Fair (until 2019-06-25)',
        ),
      ),
    ).toEqual(['2019-06-24', '2019-06-25', '2019-06-26']))
  it('are none of what is cancelled, or has no day', () => {
    expect(busyDates(agendaOf('09:00 One (cancelled)'))).toEqual([])
    expect(busyDates(withFirst(agendaOf('09:00 One'), { day: undefined }))).toEqual([])
    expect(busyDates({ sessions: [] })).toEqual([])
  })
})

describe('the party that a row names', () => {
  it.each<[Parameters<typeof partyOf>[0], string | undefined]>([
    [{ person: 7 }, 'person 7'],
    [{ person: 7, organisation: 8, label: 'x' }, 'person 7'],
    [{ organisation: 8 }, 'organisation 8'],
    [{ organisation: 8, label: '' }, 'organisation 8'],
    [{ organisation: 8, label: 'Delegate' }, undefined],
    [{ label: 'Delegate' }, undefined],
    [{}, undefined],
  ])('%j is %s', (row, party) => expect(partyOf(row)).toBe(party))
})
