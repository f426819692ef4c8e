import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  isKnownZone,
  timeExists,
  toInstants,
  withOffset,
} from '../../../src/core/time/index.js'

const instants = (
  timeZone: string,
  day: string,
  starts: string,
  ends: string,
  endsNextDay = false,
) => toInstants({ timing: 'clock', timeZone, day, starts, ends, endsNextDay })

describe('toInstants', () => {
  it('of a morning in Tunis', () =>
    expect(instants('Africa/Tunis', '2019-06-25', '09:00', '09:30')).toEqual({
      startsAt: '2019-06-25T08:00:00.000Z',
      endsAt: '2019-06-25T08:30:00.000Z',
    }))
  it('of a night', () =>
    expect(instants('Africa/Tunis', '2019-06-25', '22:00', '00:30', true)).toEqual({
      startsAt: '2019-06-25T21:00:00.000Z',
      endsAt: '2019-06-25T23:30:00.000Z',
    }))
  it('of an hour that occurs twice is the first', () =>
    expect(instants('Europe/Paris', '2024-10-27', '02:30', '03:30')).toEqual({
      startsAt: '2024-10-27T00:30:00.000Z',
      endsAt: '2024-10-27T02:30:00.000Z',
    }))
  it('of a skipped hour there is none', () =>
    expect(instants('Europe/Paris', '2024-03-31', '02:30', '03:30')).toEqual({
      endsAt: '2024-03-31T01:30:00.000Z',
    }))
  it('of a midnight that is skipped there is none', () =>
    expect(timeExists('2024-04-26', '00:30', 'Africa/Cairo')).toBe(false))
  it('of a date that is skipped there is none', () =>
    expect(timeExists('2011-12-30', '12:00', 'Pacific/Apia')).toBe(false))
  it('follow the clocks of Ramadan in Morocco', () => {
    expect(instants('Africa/Casablanca', '2024-03-09', '09:00', '10:00').startsAt).toBe(
      '2024-03-09T08:00:00.000Z',
    )
    expect(instants('Africa/Casablanca', '2024-03-11', '09:00', '10:00').startsAt).toBe(
      '2024-03-11T09:00:00.000Z',
    )
  })
  it('are unknown when the time is vague, malformed or nowhere', () => {
    expect(
      toInstants({
        timing: 'afternoon',
        day: '2019-06-25',
        starts: '14:00',
        timeZone: 'Africa/Tunis',
      }),
    ).toEqual({})
    expect(
      toInstants({ timing: 'clock', day: '25/06', starts: '14:00', timeZone: 'Africa/Tunis' }),
    ).toEqual({})
    expect(
      toInstants({ timing: 'clock', day: '2019-06-25', starts: '14:00', timeZone: 'Mars/Base' }),
    ).toEqual({})
    expect(
      toInstants({ timing: 'clock', day: '2019-06-25', starts: '14:00', timeZone: 'UTC' }),
    ).toEqual({ startsAt: '2019-06-25T14:00:00.000Z' })
  })
})

describe('toInstants, where a part is missing', () => {
  const tunis = { timing: 'clock', day: '2019-06-25', timeZone: 'Africa/Tunis' } as const
  it('has a start without an end', () =>
    expect(toInstants({ ...tunis, starts: '09:00' })).toEqual({
      startsAt: '2019-06-25T08:00:00.000Z',
    }))
  it('has an end without a start', () =>
    expect(toInstants({ ...tunis, ends: '10:00' })).toEqual({
      endsAt: '2019-06-25T09:00:00.000Z',
    }))
  it('has no end on a day that no calendar has', () =>
    expect(
      toInstants({
        ...{ ...tunis, day: '9999-12-31', timeZone: 'UTC' },
        ...{ starts: '22:00', ends: '01:00', endsNextDay: true },
      }),
    ).toEqual({ startsAt: '9999-12-31T22:00:00.000Z' }))
})

describe('timeExists', () => {
  it.each([
    ['2019-06-25', '09:00', 'Africa/Tunis', true],
    ['2019-06-31', '09:00', 'Africa/Tunis', false],
    ['2019-06-25', '9:00', 'Africa/Tunis', false],
    ['2019-06-25', '09:00', 'Mars/Base', false],
    // On a day on which the clocks change, nothing is taken from what is remembered.
    ['2024-03-31', '9:00', 'Europe/Paris', false],
    ['2024-03-31', '03:00', 'Europe/Paris', true],
  ])('on %s, at %s in %s: %s', (date, clock, zone, exists) =>
    expect(timeExists(date, clock, zone)).toBe(exists),
  )
})

describe('withOffset', () => {
  it.each([
    ['Africa/Tunis', '2019-06-25T10:30:00.000Z', '2019-06-25T11:30:00+01:00'],
    ['UTC', '2019-06-25T10:30:00.000Z', '2019-06-25T10:30:00+00:00'],
    ['America/St_Johns', '2019-06-25T10:30:00.000Z', '2019-06-25T08:00:00-02:30'],
    ['Asia/Kathmandu', '2019-06-25T10:30:00.000Z', '2019-06-25T16:15:00+05:45'],
    ['Europe/Paris', '2024-03-31T00:59:59.000Z', '2024-03-31T01:59:59+01:00'],
    ['Europe/Paris', '2024-03-31T01:00:00.000Z', '2024-03-31T03:00:00+02:00'],
  ])('in %s says %s as %s', (zone, instant, said) => expect(withOffset(instant, zone)).toBe(said))
})

describe('isKnownZone', () => {
  it.each(['Africa/Tunis', 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+1'])(
    'knows %s',
    (zone) => expect(isKnownZone(zone)).toBe(true),
  )
  it.each(['', '+01:00', 'Mars/Base', 'Africa/', 'x'.repeat(100), undefined, 5])(
    'does not know %s',
    (zone) => expect(isKnownZone(zone)).toBe(false),
  )
})

/** What Temporal itself says, without our shortcut for days on which no clock changes. */
function slowly(zone: string, day: string, clock: string): string | undefined {
  const wall = Temporal.PlainDateTime.from(`${day}T${clock}`)
  const found = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })
  return found.toPlainDateTime().equals(wall)
    ? new Date(found.epochMilliseconds).toISOString()
    : undefined
}

describe('every zone', () => {
  const zones = Intl.supportedValuesOf('timeZone')
  const clocks = ['00:00', '00:30', '02:30', '12:00', '23:45']

  it('gives back the time on the wall, in the year round', { timeout: 60_000 }, () => {
    expect(zones.length).toBeGreaterThan(400)
    zones.forEach((zone, index) => {
      // Another set of days for each zone, and the days on which its own clocks change.
      const days = Array.from(
        { length: 4 },
        (_, quarter) => addDays('2024-01-01', (quarter * 91 + index * 7) % 366) ?? '',
      )
      let change = Temporal.ZonedDateTime.from(`2024-01-01T00:00[${zone}]`).getTimeZoneTransition(
        'next',
      )
      while (change && change.year === 2024) {
        const day = change.toPlainDate().toString()
        days.push(addDays(day, -1) ?? '', day, addDays(day, 1) ?? '')
        change = change.getTimeZoneTransition('next')
      }
      for (const day of days) {
        for (const clock of clocks) {
          const { startsAt } = toInstants({ timing: 'clock', day, starts: clock, timeZone: zone })
          expect([zone, day, clock, startsAt]).toEqual([zone, day, clock, slowly(zone, day, clock)])
          if (!startsAt) continue
          const wall = Temporal.Instant.from(startsAt).toZonedDateTimeISO(zone).toPlainDateTime()
          expect(wall.toString({ smallestUnit: 'minute' })).toBe(`${day}T${clock}`)
        }
      }
    })
  })
})
