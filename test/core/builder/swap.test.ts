import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysUntil, moveEvent } from '../../../src/core/builder/moveEvent.js'
import { swap } from '../../../src/core/builder/swap.js'
import { inOrder } from '../../../src/core/order.js'
import { lineOf } from '../../../src/core/timedLine.js'
import { overlap } from '../../../src/core/time/interval.js'
import type { Agenda } from '../../../src/core/types.js'
import { anyAgenda } from '../anyAgenda.js'
import { agendaOf, withEvent, withFirst } from '../notation.js'
import { agendaAfter, planned } from './shown.js'

const row = agendaOf('09:00-10:00 One', '10:00-10:30 Two', '10:40-11:00 Three', '11:00-11:20 Four')

describe('swap', () => {
  it.each<[string, Agenda, number, number, string[]]>([
    ['exchanges neighbours', row, 1, 2, ['1 09:30-10:30', '2 09:00-09:30']],
    ['whichever is named first', row, 2, 1, ['1 09:30-10:30', '2 09:00-09:30']],
    [
      'moves what is between by the difference and keeps the gaps',
      row,
      1,
      3,
      ['1 10:00-11:00', '2 09:20-09:50', '3 09:00-09:20'],
    ],
    [
      'moves what is between though nothing is free there',
      agendaOf('09:00-10:00 One', '10:00-10:30 Two', '10:30-10:50 Three'),
      1,
      3,
      ['1 09:50-10:50', '2 09:20-09:50', '3 09:00-09:20'],
    ],
    [
      'moves nothing but the two when they are of one length',
      row,
      3,
      4,
      ['3 11:00-11:20', '4 10:40-11:00'],
    ],
    [
      'leaves what runs beside one of them',
      agendaOf('Hall 09:00-10:00 A', 'Garden 09:00-10:00 B', 'Hall 10:00-11:00 C'),
      1,
      3,
      ['1 10:00-11:00', '3 09:00-10:00'],
    ],
    [
      'exchanges the starts where an end is not known',
      agendaOf('09:00-09:30 One', '10:00 Two', '11:00 Three'),
      1,
      3,
      ['1 11:00-11:30', '3 09:00'],
    ],
    [
      'lets a line start in the night after',
      agendaOf('20:00-21:00 One', '22:00-01:00+ Two'),
      1,
      2,
      ['1 00:00+-01:00+', '2 20:00-23:00'],
    ],
    [
      'but not on the next day',
      agendaOf('10:00-11:00 One', '11:00-13:00+ Two'),
      1,
      2,
      ['leavesTheDay 1'],
    ],
    [
      'takes an end after midnight along',
      agendaOf('20:00-23:00 One', '23:00-01:00+ Two'),
      1,
      2,
      ['1 22:00-01:00+', '2 20:00-22:00'],
    ],
    [
      'but not so that they run together',
      agendaOf('09:00 One', '10:00-11:30 Two'),
      1,
      2,
      ['runTogether 2'],
    ],
    ['needs two lines', row, 1, 1, ['sameSession 1']],
    ['needs both', row, 1, 9, ['unknownSession 9']],
    [
      'needs one day',
      agendaOf('09:00-10:00 One', '2019-06-26', '09:00-10:00 Two'),
      1,
      2,
      ['differentDays 2'],
    ],
    [
      'needs lines one after the other',
      agendaOf('09:00-10:00 One', '09:30-10:00 Two'),
      1,
      2,
      ['runTogether 2'],
    ],
    ['needs times', agendaOf('09:00-10:00 One', 'morning Two'), 1, 2, ['noClockTime 2']],
    [
      'needs lines that take place',
      agendaOf('09:00-10:00 One', '10:00-11:00 Two (cancelled)'),
      1,
      2,
      ['staysPut 2'],
    ],
  ])('%s', (_, agenda, a, b, changes) => expect(planned(swap(agenda, a, b))).toEqual(changes))

  it('twice is the identity where nothing runs beside the two', () => {
    let tried = 0
    const id = fc.integer({ min: 1, max: 8 })
    fc.assert(
      fc.property(anyAgenda, id, id, (any, a, b) => {
        const before = withEvent({ ...any, sessions: inOrder(any.sessions) }, { timeZone: 'UTC' })
        const [one, two] = [a, b].map((each) =>
          before.sessions.find((session) => session.id === each),
        )
        const [first, second] = [one && lineOf(one), two && lineOf(two)]
        fc.pre(first !== undefined && second !== undefined)
        const beside = before.sessions
          .filter(
            (session) =>
              session !== one &&
              session !== two &&
              session.day === one?.day &&
              session.status !== 'cancelled',
          )
          .some((session) => {
            const line = lineOf(session)
            return (
              line &&
              first &&
              second &&
              (!line.endIsKnown || overlap(line, first) || overlap(line, second))
            )
          })
        const there = swap(before, a, b)
        fc.pre(!beside && !('reason' in there))
        const back = swap(agendaAfter(there), b, a)
        tried += 1
        expect(agendaAfter(back)).toEqual(before)
      }),
      { numRuns: 300 },
    )
    expect(tried).toBeGreaterThan(20)
  })
})

describe('moveEvent', () => {
  const event = withEvent(
    agendaOf('2019-06-24', 'afternoon Travel', '2019-06-25', '09:00-10:00 One'),
    { startDate: '2019-06-25', endDate: '2019-06-25' },
  )
  const dates = ({ event: { startDate, endDate, days }, sessions }: Agenda) => [
    startDate,
    endDate,
    ...days.map(({ date }) => date),
    ...sessions.map(({ day }) => day),
  ]

  it('moves dates, days and sessions alike; the clock stays', () => {
    const plan = moveEvent(event, '2019-07-01')
    expect(dates(agendaAfter(plan))).toEqual([
      '2019-07-01',
      '2019-07-01',
      '2019-06-30',
      '2019-07-01',
      '2019-06-30',
      '2019-07-01',
    ])
    expect(plan).toMatchObject({
      changes: [{ id: 1 }, { id: 2, after: { day: '2019-07-01', starts: '09:00', ends: '10:00' } }],
    })
  })
  it('goes by the earliest day without official dates', () =>
    expect(
      dates(agendaAfter(moveEvent(agendaOf('2019-06-24', '09:00 One'), '2020-02-29'))),
    ).toEqual([undefined, undefined, '2020-02-29', '2020-02-29']))
  it('counts from the earliest of its days that is a date', () => {
    const days = ['1 July', '2019-06-25', '2019-06-24'].map((date) => ({ date }))
    const loose = withEvent(agendaOf('2019-06-24', '09:00 One'), { days })
    expect(daysUntil(loose.event, '2019-06-26')).toBe(2)
    expect(dates(agendaAfter(moveEvent(loose, '2019-06-26')))).toEqual([
      ...[undefined, undefined, '1 July', '2019-06-27', '2019-06-26', '2019-06-26'],
    ])
    expect(daysUntil({ ...loose.event, startDate: 'soon' }, '2019-06-26')).toBe(2)
    expect(daysUntil({ ...loose.event, startDate: '2019-06-20' }, '2019-06-26')).toBe(6)
    expect(daysUntil({ ...loose.event, startDate: '2019-06-28' }, '2019-06-26')).toBe(-2)
    expect(daysUntil(loose.event, 'soon')).toBeUndefined()
  })
  it('gives an event no official dates that had none', () => {
    const { event: after } = agendaAfter(
      moveEvent(agendaOf('2019-06-24', '09:00 One'), '2019-07-01'),
    )
    expect(Object.keys(after)).not.toContain('startDate')
    expect(Object.keys(after)).not.toContain('endDate')
  })
  it.each([
    ['its end', { endDate: '9999-12-30' }, {}],
    ['a day', { days: [{ date: '9999-12-30' }] }, {}],
    ['a line', {}, { day: '9999-12-30' }],
  ])('does not go where %s would leave the calendar', (_, own, line) => {
    const far = withFirst(withEvent(event, own), line)
    expect(planned(moveEvent(far, '2019-06-26'))).not.toEqual(['noDates'])
    expect(planned(moveEvent(far, '2019-06-27'))).toEqual(['noDates'])
  })
  it('there and back is where it was', () =>
    expect(
      agendaAfter(moveEvent(agendaAfter(moveEvent(event, '2024-03-01')), '2019-06-25')),
    ).toEqual(event))
  it.each<[string, Agenda, string, string[]]>([
    ['needs a date', event, '1 July', ['noDates']],
    ['needs dates to move', agendaOf(), '2019-07-01', ['noDates']],
    [
      'keeps within the calendar',
      agendaOf('2019-06-24', '09:00 One', '2019-06-25', '09:00 Two'),
      '9999-12-31',
      ['noDates'],
    ],
    [
      'says when the clocks skip a time',
      withEvent(agendaOf('2024-03-30', '02:30-03:30 One'), { timeZone: 'Europe/Paris' }),
      '2024-03-31',
      ['clocksSkip 1'],
    ],
    [
      'does not mind a session without a day',
      { ...event, sessions: event.sessions.map(({ day: _, ...session }) => session) },
      '2019-07-01',
      [],
    ],
  ])('%s', (_, agenda, date, changes) => expect(planned(moveEvent(agenda, date))).toEqual(changes))
})
