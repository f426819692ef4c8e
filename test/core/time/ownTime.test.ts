import { describe, expect, it } from 'vitest'
import { ownTime, wallClock } from '../../../src/core/time/ownTime.js'

const inTokyo = { language: 'en', zone: 'Asia/Tokyo' }
const inSfax = { language: 'en', zone: 'Africa/Tunis' }
const inNewYork = { language: 'fr', zone: 'America/New_York' }

describe('what the clocks of a zone show', () => {
  it('is a date and a time without a zone', () => {
    expect(wallClock(new Date('2019-06-25T08:40:30Z'), 'Africa/Tunis')).toBe('2019-06-25T09:40')
    expect(wallClock(new Date('2019-06-25T23:05:00Z'), 'Africa/Tunis')).toBe('2019-06-26T00:05')
  })
})

describe("a time at the venue on the reader's clock", () => {
  it('is not told where both clocks show the same, with an end or without', () => {
    expect(
      ownTime('2019-06-25T09:40:00+01:00', '2019-06-25T11:00:00+01:00', inSfax),
    ).toBeUndefined()
    expect(ownTime('2019-06-25T09:40:00+01:00', undefined, inSfax)).toBeUndefined()
    // Another zone with the same offset on that day.
    const inLagos = { language: 'en', zone: 'Africa/Lagos' }
    expect(
      ownTime('2019-06-25T09:40:00+01:00', '2019-06-25T11:00:00+01:00', inLagos),
    ).toBeUndefined()
  })

  it('is told where only the end shows another time, since the clocks change in between', () => {
    // Paris is put forward that night, Tunis is not.
    const inParis = { language: 'en', zone: 'Europe/Paris' }
    expect(ownTime('2019-03-31T00:30:00+01:00', '2019-03-31T03:30:00+01:00', inParis)).toBe(
      '00:30 – 04:30',
    )
  })

  it('has a start alone where the end is not known', () => {
    expect(ownTime('2019-06-25T09:40:00+01:00', undefined, inTokyo)).toBe('17:40')
  })

  it('is of 24 hours with two digits in every language', () => {
    expect(ownTime('2019-06-25T01:05:00+01:00', '2019-06-25T02:00:00+01:00', inTokyo)).toBe(
      '09:05 – 10:00',
    )
    const inUtc = { language: 'en-US', zone: 'UTC' }
    expect(ownTime('2019-06-25T14:00:00+01:00', '2019-06-25T15:30:00+01:00', inUtc)).toBe(
      '13:00 – 14:30',
    )
  })

  it('names the weekday where it is on another date there', () => {
    expect(ownTime('2019-06-25T23:00:00+01:00', '2019-06-26T00:30:00+01:00', inTokyo)).toBe(
      'Wed 07:00 – 08:30',
    )
    expect(ownTime('2019-06-25T01:00:00+01:00', undefined, inNewYork)).toBe('lun. 20:00')
  })

  it('names both weekdays of what lasts longer than a day, and not of what lasts a day', () => {
    expect(ownTime('2019-06-25T09:00:00+01:00', '2019-06-27T10:00:00+01:00', inTokyo)).toBe(
      'Tue 17:00 – Thu 18:00',
    )
    expect(ownTime('2019-06-25T09:00:00+01:00', '2019-06-26T09:00:00+01:00', inTokyo)).toBe(
      '17:00 – 17:00',
    )
  })
})
