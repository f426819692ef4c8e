import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockOf, parseClock, parseClockOfNight } from '../../../src/core/time/clock.js'
import { addDays, asDate, dateRange, dayNumber, shortDay } from '../../../src/core/time/dates.js'
import { intervalOf, startingAt, untilNext } from '../../../src/core/time/interval.js'
import { offsetOf } from '../../../src/core/time/offsets.js'
import { lengthOf, shortDate, zoneName } from '../../../src/core/time/spoken.js'
import { timeText, untilDay } from '../../../src/core/time/timeText.js'
import { datesOf, endDate, goesOnOn, onDay, startDate } from '../../../src/core/time/times.js'
import { zonesOf } from '../../../src/core/time/zoneFor.js'
import { isKnownZone, occursTwice, timeExists, toInstants } from '../../../src/core/time/zones.js'

describe('a typed time', () => {
  it.each([
    ['9 am', '09:00'],
    ['9 A.M.', '09:00'],
    ['9 a. m.', '09:00'],
    ['12 am', '00:00'],
    ['12 pm', '12:00'],
    ['٩ ص', '09:00'],
    ['٩ م', '21:00'],
    ['9：30', '09:30'],
    ['۹:۳۰', '09:30'],
    ['\u200f9:30', '09:30'],
    ['am 9', undefined],
    ['9 am sharp', undefined],
    ['9 pm 30', undefined],
    ['0 am', undefined],
    ['13 pm', undefined],
    ['م 9', undefined],
    [' '.repeat(16) + '9:30', '09:30'],
    [' '.repeat(17) + '9:30', undefined],
    [930, undefined],
    [null, undefined],
  ])('%j is %s', (typed, clock) => expect(parseClock(typed)).toBe(clock))

  it.each([
    ['midnight', '00:00'],
    ['Minuit', '00:00'],
    ['medianoche', '00:00'],
    ['منتصف الليل', '00:00'],
    ['24:59', '00:59'],
    ['at midnight', undefined],
    ['midnight snack', undefined],
    ['24:00 pm', undefined],
    [' '.repeat(16) + '24:30', undefined],
    [' '.repeat(15) + '24:30', '00:30'],
    [undefined, undefined],
    [24, undefined],
  ])('of the night, %j is %s on the next day', (typed, clock) =>
    expect(parseClockOfNight(typed)).toEqual(clock && { clock, nextDay: true }),
  )
  it('is read again as it is written', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        expect(parseClock(clockOf(minutes))).toBe(clockOf(minutes))
        expect(parseClock(clockOf(minutes).replace(':', 'h'))).toBe(clockOf(minutes))
        expect(parseClock(clockOf(minutes).replace(':', ''))).toBe(clockOf(minutes))
      }),
    ))
})

describe('dates at their limits', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['1900-02-29', undefined],
    ['2019-06-25x', undefined],
    ['x2019-06-25', undefined],
    [undefined, undefined],
    [20190625, undefined],
  ])('%s is day %s', (date, number) => expect(dayNumber(date)).toBe(number))
  it('are counted from each other, in both directions', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -100_000, max: 100_000 }),
        fc.integer({ min: -100_000, max: 100_000 }),
        (a, b) => {
          const date = addDays('1970-01-01', a)!
          expect(dayNumber(date)).toBe(a)
          expect(addDays(addDays(date, b) ?? '', -b)).toBe(date)
        },
      ),
    ))

  it('are ranges in words, with each language’s own marks', () => {
    const range = (from: string, to: string, language?: string) =>
      dateRange(from, to, language).replace(/\s/gu, ' ')
    expect(range('2019-06-24', '2019-06-26', 'fr')).toMatch(/^24.?[–-].?26 juin 2019$/)
    expect(range('2019-06-24', '2019-06-24', 'fr')).toBe('24 juin 2019')
    expect(range('2019-06-24', '', 'es')).toBe('24 de junio de 2019')
    expect(range('2019-06-24', '2019-06-24')).toBe('24 June 2019')
    expect(range('2019-06-24T09:00:00Z', '2019-06-24T10:00:00Z', 'en')).toBe('24 June 2019')
    expect([range('soon', '2019-06-24'), range('2019-06-24', 'later'), range('', '')]).toEqual([
      '',
      '',
      '',
    ])
    expect(asDate('2019-06-24').toISOString()).toBe('2019-06-24T00:00:00.000Z')
  })
  it('are said in short', () => {
    expect([shortDay('2019-06-25'), shortDay('2019-06-25', 'es'), shortDay('x', 'es')]).toEqual([
      '25 June',
      '25 de junio',
      'x',
    ])
    expect([shortDate('2019-06-25', 'fr'), shortDate('x', 'fr')]).toEqual(['mar. 25 juin', 'x'])
    expect(shortDate('2019-10-01', 'fr')).toBe('mar. 1er oct.')
    expect(shortDate('2019-10-01', 'frr')).not.toContain('1er')
  })
})

describe('lengths and zones in words', () => {
  it.each([
    [90, 'fr', '1 h 30 min'],
    [60, 'fr', '1 h'],
    [45, 'fr', '45 min'],
    [0, 'fr', ''],
    [135, 'es', '2 h 15 min'],
  ])('%i minutes in %s: %s', (minutes, language, said) =>
    expect(lengthOf(minutes, language).replace(/\s/gu, ' ')).toBe(said),
  )
  it('are those that hold then, with the offset, or all year without it', () => {
    expect(zoneName('Europe/Paris', '2019-01-15', 'fr')).toBe(
      'heure normale d’Europe centrale (UTC+1)',
    )
    expect(zoneName('Europe/Paris', '2019-07-15', 'fr')).toBe(
      'heure d’été d’Europe centrale (UTC+2)',
    )
    expect(zoneName('Europe/Paris', undefined, 'fr')).toBe('heure d’Europe centrale')
    expect(zoneName('Europe/Paris', '2019-10-27T00:30:00Z', 'en')).toContain('+2')
    expect(zoneName('Europe/Paris', '2019-10-27T01:30:00Z', 'en')).toContain('+1')
    expect(zoneName('Europe/Paris', 'soon', 'fr')).toMatch(/Europe centrale \(UTC\+[12]\)$/)
  })
  it.each([
    ['Africa/Casablanca', 'en', 'GMT+1'],
    ['Africa/Casablanca', 'fr', 'UTC+1'],
    ['Africa/Casablanca', 'es', 'GMT+1'],
    ['Africa/Casablanca', 'ar', 'غرينتش+1'],
    ['Etc/GMT-3', 'en', 'GMT+3'],
  ])('say an offset once where %s has no name in %s: %s', (zone, language, said) =>
    expect(zoneName(zone, '2026-07-01', language)).toBe(said),
  )
  it('say the name where there is one, though it is that of no offset', () => {
    expect(zoneName('UTC', '2026-07-01', 'fr')).toBe('temps universel coordonné (UTC+0)')
  })
  it.each([
    ['2019-06-25T09:00:00Z', 'UTC'],
    ['2019-06-25T09:00:00+00:00', 'UTC'],
    ['2019-06-25T09:00:00-00:30', 'UTC−0:30'],
    ['2019-06-25T09:00:00-03:30', 'UTC−3:30'],
    ['2019-06-25T09:00:00+05:45', 'UTC+5:45'],
    ['2019-06-25T09:00:00+01:00[Africa/Tunis]', undefined],
    ['Zulu', undefined],
    ['2019-06-25', undefined],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('the offset of %s is %s', (instant, offset) => expect(offsetOf(instant)).toBe(offset))
  it('a country has zones where its code is one', () => {
    expect(zonesOf('TN')).toEqual(['Africa/Tunis'])
    expect(['tn', 'TUN', 'XTN', 'T', ''].map(zonesOf)).toEqual([[], [], [], [], []])
  })
})

describe('a time in short', () => {
  const day = '2026-06-12'
  it.each<[object, string]>([
    [{}, ''],
    [{ ends: '10:00' }, ''],
    [{ starts: '09:00' }, '09:00'],
    [{ starts: '09:00', ends: '' }, '09:00'],
    [{ starts: '22:00', ends: '22:00', endsNextDay: true }, '22:00–(+1) 22:00'],
    [{ starts: '22:00', ends: '21:59', endsNextDay: true }, '22:00–21:59'],
    [{ starts: '00:30', startsNextDay: true, ends: '01:00' }, '00:30–01:00 (+1)'],
    [
      { starts: '02:30', ends: '02:45', startsAfterChange: true, endsAfterChange: true },
      '02:30 (2)–02:45 (2)',
    ],
    [{ starts: '18:00', endDay: '2026-06-14' }, '18:00–14 June'],
    [
      { starts: '18:00', ends: '02:00', endsNextDay: true, endDay: '2026-06-14' },
      '18:00–15 June, 02:00',
    ],
    [
      { starts: '18:00', ends: '00:00', endsNextDay: true, endDay: '2026-06-14' },
      '18:00–14 June, 24:00',
    ],
    [{ starts: '18:00', ends: '09:00', endDay: '2026-06-11' }, '18:00–09:00'],
  ])('%j: %s', (times, text) => expect(timeText({ day, ...times })).toBe(text))
  it('says until which day in languages of countries too', () => {
    expect(
      ['fr-CA', 'ar-LB', 'es-MX'].map((each) => untilDay('2026-06-14', each).split(' ')[0]),
    ).toEqual(['jusqu’au', 'حتى', 'hasta'])
    expect(untilDay('later', 'en')).toBe('until later')
  })
})

describe('a line without all of its time', () => {
  it('has the dates that are known', () => {
    expect([startDate({}), endDate({}), startDate({ startsNextDay: true })]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect([startDate({ day: 'x' }), startDate({ day: 'x', startsNextDay: true })]).toEqual([
      'x',
      undefined,
    ])
    expect(endDate({ day: '2026-06-12', endDay: 'x', endsNextDay: true })).toBe('2026-06-13')
    expect([
      datesOf({}),
      datesOf({ day: 'x' }),
      datesOf({ day: '2026-06-12', endDay: '2026-06-11' }),
    ]).toEqual([[], [], ['2026-06-12']])
    expect(goesOnOn({}, '2026-06-12')).toBe(false)
    expect(goesOnOn({ day: '2026-06-12', endDay: '2026-06-14' }, 'x')).toBe(false)
    expect(goesOnOn({ day: '2026-06-12' }, '2026-06-13')).toBe(false)
  })
  it('keeps on its own day the marks of the hour that comes twice, and loses them on another', () => {
    const line = {
      day: '2024-10-27',
      starts: '02:30',
      startsAfterChange: true,
      endsAfterChange: true,
    }
    expect(onDay(line, '2024-10-27')).toEqual(line)
    expect(onDay(line, '2024-10-28')).toEqual({ day: '2024-10-28', starts: '02:30' })
    expect(onDay(line, undefined)).toEqual({ day: undefined, starts: '02:30' })
    expect(onDay({ day: '2024-10-27', endDay: '2024-10-29' }, 'x')).toEqual({
      day: 'x',
      endDay: '2024-10-29',
    })
  })
  it('lasts until the next start that is later than its own', () => {
    const open = { from: 60, to: 61, endIsKnown: false }
    expect([
      untilNext(open, [60, 90, 75]),
      untilNext(open, [60, 30]),
      untilNext({ ...open, endIsKnown: true }, [90]),
    ]).toEqual([75, 61, 61])
  })
})

describe('another start', () => {
  it.each<[object, number, number, object | undefined]>([
    [
      { starts: '09:00', ends: '10:00' },
      1380,
      0,
      { starts: '23:00', ends: '00:00', endsNextDay: true },
    ],
    [
      { starts: '09:00', ends: '10:00' },
      1440,
      0,
      { starts: '00:00', startsNextDay: true, ends: '01:00', endsNextDay: true },
    ],
    [{ starts: '09:00', ends: '10:00' }, 600, -90, { starts: '10:00', ends: '09:30' }],
    [{ starts: '09:00', ends: '10:00' }, 0, -90, undefined],
    [{ starts: '09:00', ends: '10:00' }, 1439, 1440, undefined],
    [
      { starts: '09:00', ends: '10:00' },
      2159,
      0,
      { starts: '11:59', startsNextDay: true, ends: '12:59', endsNextDay: true },
    ],
    [{ starts: '09:00', ends: '10:00' }, 2160, 0, undefined],
    [{ starts: '09:00', ends: '10:00' }, -1, 0, undefined],
    [{ starts: '09:00', ends: '10:00' }, 9.5, 0, undefined],
    [{ starts: '09:00' }, 600, 30, { starts: '10:00' }],
    [
      { day: '2026-06-12', starts: '18:00', ends: '16:00', endDay: '2026-06-14' },
      600,
      0,
      { day: '2026-06-12', starts: '10:00', ends: '08:00', endDay: '2026-06-14' },
    ],
    [
      { day: '2026-06-12', starts: '18:00', ends: '16:00', endDay: '2026-06-14' },
      1400,
      0,
      { day: '2026-06-12', starts: '23:20', ends: '21:20', endDay: '2026-06-14' },
    ],
    [
      { day: '2026-06-12', starts: '10:00', ends: '20:00', endDay: '2026-06-14' },
      900,
      0,
      { day: '2026-06-12', starts: '15:00', ends: '01:00', endDay: '2026-06-15' },
    ],
    [
      { day: '2026-06-12', starts: '10:00', ends: '20:00', endDay: '2026-06-14' },
      840,
      0,
      {
        day: '2026-06-12',
        starts: '14:00',
        ends: '00:00',
        endsNextDay: true,
        endDay: '2026-06-14',
      },
    ],
  ])('of %j at %i, longer by %i', (times, start, longer, after) => {
    const moved = startingAt(times, start, longer)
    expect(moved && { ...moved, endsNextDay: undefined }).toEqual(
      after && { ...after, endsNextDay: undefined },
    )
    const next = (of: object | undefined) =>
      of !== undefined && 'endsNextDay' in of && of.endsNextDay === true
    expect(next(moved)).toBe(next(after))
    if (moved && after) expect(intervalOf(moved)?.from).toBe(start)
  })
})

describe('clocks of a zone', () => {
  it.each([
    ['Africa/Tunis', true],
    ['UTC', true],
    ['America/Argentina/Buenos_Aires', true],
    ['Etc/GMT+3', true],
    ['+01:00', false],
    ['Africa/Tunis ', false],
    [' Africa/Tunis', false],
    ['Africa/', false],
    ['Mars/Base', false],
    [`UTC${'x'.repeat(62)}`, false],
    ['', false],
    [7, false],
  ])('%s is known: %s', (zone, known) => expect(isKnownZone(zone)).toBe(known))
  it('show a time twice only in the hour before they are put back', () => {
    const twice = (date?: string, clock?: string, zone = 'Europe/Paris') =>
      occursTwice(date, clock, zone)
    expect([twice('2024-10-27', '02:00'), twice('2024-10-27', '02:59')]).toEqual([true, true])
    expect([
      twice('2024-10-27', '01:59'),
      twice('2024-10-27', '03:00'),
      twice('2024-03-31', '02:30'),
    ]).toEqual([false, false, false])
    expect([
      twice(undefined, '02:30'),
      twice('2024-10-27', undefined),
      twice('x', '02:30'),
      twice('2024-10-27', 'x'),
    ]).toEqual([false, false, false, false])
    expect([
      twice('2024-10-27', '02:30', 'Africa/Tunis'),
      twice('2024-10-27', '02:30', 'Mars/Base'),
    ]).toEqual([false, false])
    expect([timeExists('x', '02:30', 'UTC'), timeExists('2024-01-01', '24:00', 'UTC')]).toEqual([
      false,
      false,
    ])
  })
  it('say when a line is that starts or ends in that hour', () => {
    const at = (more: object) => {
      const { startsAt, endsAt } = toInstants({
        ...{ timing: 'clock', day: '2024-10-27', timeZone: 'Europe/Paris', starts: '02:15' },
        ...more,
      })
      return [startsAt?.slice(11, 16), endsAt?.slice(11, 16)]
    }
    expect(at({ ends: '02:45' })).toEqual(['00:15', '00:45'])
    expect(at({ ends: '02:45', endsAfterChange: true })).toEqual(['00:15', '01:45'])
    expect(at({ ends: '02:45', startsAfterChange: true })).toEqual(['01:15', '01:45'])
    expect(at({ ends: '02:15', startsAfterChange: true })).toEqual(['01:15', '01:15'])
    expect(at({ ends: '03:15', startsAfterChange: true })).toEqual(['01:15', '02:15'])
    expect(at({ startsAfterChange: true })).toEqual(['01:15', undefined])
    expect(at({ starts: undefined, ends: '02:45' })).toEqual([undefined, '00:45'])
    expect(at({ timing: 'morning', ends: '02:45' })).toEqual([undefined, undefined])
    expect(at({ day: '27/10/2024', ends: '02:45' })).toEqual([undefined, undefined])
  })
})
