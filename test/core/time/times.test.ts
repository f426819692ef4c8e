import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareSessions, sortKey } from '../../../src/core/order.js'
import { clockOf, minutesOf, parseClockOfNight } from '../../../src/core/time/clock.js'
import { addDays, datesBetween } from '../../../src/core/time/dates.js'
import { intervalOf, startingAt } from '../../../src/core/time/interval.js'
import {
  durationMinutes,
  endDate,
  goesOnOn,
  isOfNight,
  isOverDays,
  onDay,
  startDate,
  type Times,
} from '../../../src/core/time/times.js'
import { timeText, untilDay } from '../../../src/core/time/timeText.js'
import { toInstants } from '../../../src/core/time/zones.js'
import { agendaOf } from '../notation.js'

const timesOf = (line: string): Times => agendaOf('2026-06-12', line).sessions[0]!

describe('a time of an evening', () => {
  it.each([
    ['09:00-10:30 Talk', '12 09:00', '12 10:30', 90, '09:00–10:30'],
    ['23:00-00:00+ Gala', '12 23:00', '13 00:00', 60, '23:00–24:00'],
    ['22:00-01:00+ Gala', '12 22:00', '13 01:00', 180, '22:00–01:00'],
    ['00:30+-02:00+ DJ', '13 00:30', '13 02:00', 90, '00:30–02:00 (+1)'],
    ['00:30+ DJ', '13 00:30', '', undefined, '00:30 (+1)'],
    ['09:00-10:00+ Watch', '12 09:00', '13 10:00', 1500, '09:00–(+1) 10:00'],
    [
      '18:00-16:00 Hackathon (until 2026-06-14)',
      '12 18:00',
      '14 16:00',
      2760,
      '18:00–14 June, 16:00',
    ],
    ['18:00-00:00+ Fair (until 2026-06-14)', '12 18:00', '15 00:00', 3240, '18:00–14 June, 24:00'],
    ['18:00 Fair (until 2026-06-14)', '12 18:00', '', undefined, '18:00–14 June'],
  ])('%s is from %s to %s', (line, starts, ends, minutes, text) => {
    const times = timesOf(line)
    const at = (date: string | undefined, clock: string | undefined) =>
      clock ? `${date?.slice(8)} ${clock}` : ''
    expect([at(startDate(times), times.starts), at(endDate(times), times.ends)]).toEqual([
      starts,
      ends,
    ])
    expect(durationMinutes(times)).toBe(minutes)
    // Day before month, or after it, as the language has it.
    expect(timeText(times, 'en-GB')).toBe(text)
  })

  it('ends after midnight where it starts after it, whether that is said or not', () =>
    expect(
      intervalOf({ starts: '00:30', startsNextDay: true, ends: '02:00', endsNextDay: false }),
    ).toEqual({ from: 1470, to: 1560, endIsKnown: true }))

  it('is typed with more than 24 hours, or as midnight', () => {
    const read = (typed: string) => {
      const found = parseClockOfNight(typed)
      return found && `${found.clock}${found.nextDay ? '+' : ''}`
    }
    expect(
      ['24:00', '24h', '24', '24h30', '24.30', '2430', '٢٤:٠٠', 'Minuit', 'midnight'].map(read),
    ).toEqual([
      '00:00+',
      '00:00+',
      '00:00+',
      '00:30+',
      '00:30+',
      '00:30+',
      '00:00+',
      '00:00+',
      '00:00+',
    ])
    expect(['9:30', '0:30', '25:00', '24:60', '24 pm', 'noon'].map(read)).toEqual([
      '09:30',
      '00:30',
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('is of the night where it stands so early below an evening', () => {
    expect(isOfNight(30, 23 * 60)).toBe(true)
    expect(isOfNight(90, 1440 + 30)).toBe(true)
    expect(isOfNight(5 * 60, 23 * 60)).toBe(false)
    expect(isOfNight(30, 17 * 60)).toBe(false)
    expect(isOfNight(30, undefined)).toBe(false)
  })
})

describe('a line over several days', () => {
  const hackathon = timesOf('18:00-16:00 Hackathon (until 2026-06-14)')

  it('goes on on all days after its first, until its last', () =>
    expect(
      datesBetween('2026-06-11', '2026-06-15').filter((day) => goesOnOn(hackathon, day)),
    ).toEqual(['2026-06-13', '2026-06-14']))

  it('is none where the last day is the first, or none', () => {
    expect(isOverDays({ day: '2026-06-12', endDay: '2026-06-12' })).toBe(false)
    expect(isOverDays({ day: '2026-06-12', endDay: '2026-06-11' })).toBe(false)
    expect(isOverDays({ day: '2026-06-12', endDay: 'soon' })).toBe(false)
  })

  it('lasts as many days from another one', () =>
    expect(onDay(hackathon, '2026-06-30')).toMatchObject({
      day: '2026-06-30',
      endDay: '2026-07-02',
    }))

  it('says until when in the language', () =>
    expect(['en', 'fr', 'es', 'de'].map((each) => untilDay('2026-06-14', each))).toEqual([
      expect.stringMatching(/^until (June 14|14 June)$/),
      'jusqu’au 14 juin',
      'hasta el 14 de junio',
      '– 14. Juni',
    ]))
})

const clocks = fc.integer({ min: 0, max: 1439 }).map(clockOf)
const days = fc.integer({ min: 0, max: 20 }).map((days) => addDays('2026-03-20', days)!)

/** Any line that ends after it starts: of a day, a night, or several days. */
const anyTimes = fc
  .record({
    day: days,
    starts: clocks,
    startsNextDay: fc.boolean(),
    over: fc.integer({ min: 0, max: 4 }),
    ends: clocks,
    endsNextDay: fc.boolean(),
  })
  .map(({ over, startsNextDay, ...times }): Times => ({
    ...times,
    ...(startsNextDay && minutesOf(times.starts)! < 720 ? { startsNextDay } : {}),
    ...(over ? { endDay: addDays(times.day, over) } : {}),
  }))
  .filter((times) => durationMinutes(times)! > 0)

describe('of any line', () => {
  it('the interval starts before it ends, and says what the clocks and dates say', () =>
    fc.assert(
      fc.property(anyTimes, (times) => {
        const { from, to } = intervalOf(times)!
        expect(from).toBeLessThan(to)
        const at = (minutes: number) => [
          addDays(times.day!, Math.floor(minutes / 1440)),
          clockOf(minutes),
        ]
        expect(at(from)).toEqual([startDate(times), times.starts])
        expect(at(to)).toEqual([endDate(times), times.ends])
      }),
    ))

  it('the instants are in order, but where the clocks go back or show no such time', () =>
    fc.assert(
      fc.property(anyTimes, (times) => {
        const line = {
          ...times,
          timing: 'clock' as const,
          day: times.day!,
          timeZone: 'Europe/Paris',
        }
        const { startsAt, endsAt } = toInstants(line)
        if (startsAt && endsAt) {
          const minutes = (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000
          expect(Math.abs(minutes - durationMinutes(times)!)).toBeLessThanOrEqual(60)
        }
      }),
    ))

  it('another start keeps the length on the wall, and the way back is the same time', () =>
    fc.assert(
      fc.property(anyTimes, fc.integer({ min: 0, max: 2159 }), (times, start) => {
        const moved = startingAt(times, start)
        if (!moved) return
        expect(durationMinutes(moved)).toBe(durationMinutes(times))
        expect(intervalOf(moved)?.from).toBe(start)
        // What became a line of one day lasts no longer than until the end of its night.
        if (isOverDays(times) && !isOverDays(moved)) return
        expect(intervalOf(startingAt(moved, intervalOf(times)!.from)!)).toEqual(intervalOf(times))
      }),
    ))

  it('over several days is one of a single day where all of it fits in there', () => {
    const times = {
      day: '2026-03-20',
      starts: '00:01',
      startsNextDay: true,
      endDay: '2026-03-21',
      ends: '00:00',
      endsNextDay: true,
    }
    const moved = startingAt(times, 0)
    expect(moved).toEqual({ day: '2026-03-20', starts: '00:00', ends: '23:59', endsNextDay: false })
    expect(startingAt(moved!, 1441)).toBeUndefined()
  })

  it('days later it lasts as long on the wall', () =>
    fc.assert(
      fc.property(anyTimes, days, (times, day) => {
        expect(intervalOf(onDay(times, day))).toEqual(intervalOf(times))
      }),
    ))

  it('the order within a day is that of the starts, and a night comes before the next day', () =>
    fc.assert(
      fc.property(anyTimes, anyTimes, (a, b) => {
        const [one, other] = [a, b].map((times, id) => ({
          ...agendaOf('09:00 Line').sessions[0]!,
          id,
          ...times,
        }))
        const before = (times: Times) => [times.day!, intervalOf(times)!.from] as const
        const [[dayA, fromA], [dayB, fromB]] = [before(a), before(b)]
        if (dayA === dayB && fromA === fromB) return
        const first = dayA === dayB ? fromA < fromB : dayA < dayB
        expect(compareSessions(one!, other!) < 0).toBe(first)
        expect(sortKey(one!).length).toBe(sortKey(other!).length)
      }),
    ))
})
