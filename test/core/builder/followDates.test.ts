import { describe, expect, it } from 'vitest'
import { firstBusyDay, followDates } from '../../../src/core/builder/followDates.js'
import { checkAgenda } from '../../../src/core/checkAgenda.js'
import type { Agenda } from '../../../src/core/types.js'
import { agendaOf, withEvent } from '../notation.js'
import { agendaAfter, planned } from './shown.js'

/** Three days in June of which the first is the arrival; July is announced. */
const left = withEvent(
  agendaOf(
    '2019-06-24',
    '18:00-19:00 Walk',
    '2019-06-25',
    '09:00-10:00 One',
    '2019-06-26',
    'afternoon Two',
  ),
  {
    startDate: '2019-07-02',
    endDate: '2019-07-03',
    days: [
      { id: 'a', date: '2019-06-24', label: 'Arrival' },
      { id: 'b', date: '2019-06-25' },
      { id: 'c', date: '2019-06-26' },
      { id: 'd', date: '2019-07-02' },
      { id: 'e', date: '2019-07-03' },
    ],
  },
)

const daysOf = ({ sessions }: Agenda) => sessions.map(({ id, day }) => `${id} ${day}`)

describe('followDates', () => {
  it('moves all that is on a day by as many days as the chosen one is away from the first announced date', () => {
    const plan = followDates(left, '2019-06-25')
    expect(planned(plan)).toHaveLength(3)
    expect(daysOf(agendaAfter(plan))).toEqual(['1 2019-07-01', '2 2019-07-02', '3 2019-07-03'])
    expect(checkAgenda(agendaAfter(plan)).map(({ rule }) => rule)).toEqual([])
  })

  it('takes the rows of its days along, with what they are called, in place of those that the dates made', () => {
    expect(agendaAfter(followDates(left, '2019-06-25')).event).toMatchObject({
      startDate: '2019-07-02',
      endDate: '2019-07-03',
      days: [
        { id: 'a', date: '2019-07-01', label: 'Arrival' },
        { id: 'b', date: '2019-07-02' },
        { id: 'c', date: '2019-07-03' },
      ],
    })
  })

  it('keeps announced days without sessions, and drops what was empty before', () => {
    const empty = withEvent(agendaOf('2019-06-25', '09:00-10:00 One'), {
      startDate: '2019-07-02',
      endDate: '2019-07-03',
      days: ['2019-06-25', '2019-06-26', '2019-07-02', '2019-07-03'].map((date) => ({ date })),
    })
    expect(agendaAfter(followDates(empty, '2019-06-25')).event.days).toEqual([
      { date: '2019-07-02' },
      { date: '2019-07-03' },
    ])
  })

  it('says why where there is nothing to follow, or a time does not exist there', () => {
    expect(planned(followDates(withEvent(left, { startDate: 'soon' }), '2019-06-25'))).toEqual([
      'noDates',
    ])
    expect(planned(followDates(left, 'then'))).toEqual(['noDates'])
    const night = withEvent(agendaOf('2024-03-01', '02:30-04:00 Night'), {
      timeZone: 'Europe/Paris',
      startDate: '2024-03-31',
      endDate: '2024-03-31',
    })
    expect(planned(followDates(night, '2024-03-01'))).toEqual(['clocksSkip 1'])
  })
})

it('the first day is the first with sessions that has no name of its own, else the first', () => {
  expect(firstBusyDay(left)).toBe('2019-06-25')
  expect(firstBusyDay(agendaOf('2019-06-26', '09:00 A', '2019-06-25', '09:00 B'))).toBe(
    '2019-06-25',
  )
  expect(
    firstBusyDay(
      withEvent(agendaOf('09:00 A'), { days: [{ date: '2019-06-25', label: 'Day 1' }] }),
    ),
  ).toBe('2019-06-25')
  expect(firstBusyDay(agendaOf())).toBeUndefined()
})
