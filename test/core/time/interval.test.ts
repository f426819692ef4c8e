import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockOf } from '../../../src/core/time/clock.js'
import { durationMinutes } from '../../../src/core/time/times.js'
import {
  intervalOf,
  openMinutes,
  overlap,
  startingAt,
  untilNext,
} from '../../../src/core/time/interval.js'

const clocks = fc.integer({ min: 0, max: 1439 }).map(clockOf)
const times = fc.record(
  { starts: clocks, ends: clocks, endsNextDay: fc.boolean() },
  { requiredKeys: ['starts'] },
)

describe('the interval of a time', () => {
  it('is from its start to its end, over midnight too', () => {
    expect(intervalOf({ starts: '09:00', ends: '10:30' })).toEqual({
      from: 540,
      to: 630,
      endIsKnown: true,
    })
    expect(intervalOf({ starts: '23:30', ends: '00:15', endsNextDay: true })).toEqual({
      from: 1410,
      to: 1455,
      endIsKnown: true,
    })
  })

  it.each([
    ['nobody knows', { starts: '09:00' }],
    ['is its start', { starts: '09:00', ends: '09:00' }],
    ['is before its start', { starts: '09:00', ends: '08:00' }],
  ])(
    'takes its first minute for sure where its end %s, and is drawn for half an hour',
    (_, time) => {
      expect(intervalOf(time)).toEqual({ from: 540, to: 541, endIsKnown: false })
      expect(intervalOf(time, openMinutes.drawn)).toEqual({ from: 540, to: 570, endIsKnown: false })
    },
  )

  it('is none where the start is none', () => {
    for (const starts of [undefined, '9:00', '24:00'])
      expect(intervalOf({ starts })).toBeUndefined()
  })

  it('lasts until the next start in a plan, where its end is open and there is one', () => {
    const open = { from: 540, to: 541, endIsKnown: false }
    expect(untilNext(open, [480, 540, 660, 600])).toBe(600)
    expect(untilNext(open, [480, 540])).toBe(541)
    expect(untilNext({ from: 540, to: 630, endIsKnown: true }, [600])).toBe(630)
  })

  it('overlaps what runs at the same time, and not what starts when it ends', () => {
    const morning = { from: 540, to: 600 }
    expect(overlap(morning, { from: 599, to: 700 })).toBe(true)
    expect(overlap(morning, { from: 600, to: 700 })).toBe(false)
    expect(overlap(morning, { from: 480, to: 540 })).toBe(false)
    expect(overlap(morning, { from: 550, to: 560 })).toBe(true)
  })
})

describe('the same time from another start', () => {
  it('keeps its length, and what was left unsaid', () => {
    expect(startingAt({ starts: '09:00', ends: '10:30' }, 600)).toEqual({
      starts: '10:00',
      ends: '11:30',
    })
    expect(startingAt({ starts: '09:00', title: 'Opening' } as { starts: string }, 600)).toEqual({
      starts: '10:00',
      title: 'Opening',
    })
    expect(startingAt({ starts: '09:00', ends: '10:30' }, 600, 15)?.ends).toBe('11:45')
  })

  it('may start at midnight', () =>
    expect(startingAt({ starts: '09:00', ends: '10:30' }, 0)).toEqual({
      ...{ starts: '00:00', ends: '01:30' },
    }))

  it('says so where its end comes to stand after midnight, or no more', () => {
    const late = startingAt({ starts: '22:00', ends: '23:30' }, 1380)
    expect(late).toEqual({ starts: '23:00', ends: '00:30', endsNextDay: true })
    expect(startingAt({ starts: '22:00', ends: '23:00' }, 1380)).toEqual({
      ...{ starts: '23:00', ends: '00:00', endsNextDay: true },
    })
    expect(startingAt(late!, 1320)).toEqual({ starts: '22:00', ends: '23:30', endsNextDay: false })
  })

  it('is none on another day, nor where it would end before its day or after the day after', () => {
    const long = { starts: '00:00', ends: '23:00', endsNextDay: true }
    expect(startingAt(long, 59)?.ends).toBe('23:59')
    expect(startingAt(long, 60)).toBeUndefined()
    for (const start of [-1, 1440 + 720, 540.5, Number.NaN])
      expect(startingAt({ starts: '09:00' }, start)).toBeUndefined()
    expect(startingAt({ starts: '02:00', ends: '01:00' }, 59)).toBeUndefined()
    expect(startingAt({ starts: '02:00', ends: '01:00' }, 60)?.ends).toBe('00:00')
  })

  it('is as long as before, and the same again from where it was', () => {
    fc.assert(
      fc.property(times, fc.integer({ min: 0, max: 1439 }), (time, start) => {
        const moved = startingAt(time, start)
        if (!moved) return
        expect(durationMinutes(moved)).toBe(durationMinutes(time))
        expect(intervalOf(moved)?.from).toBe(start)
        const back = startingAt(moved, intervalOf(time)!.from)
        expect({ ...back, endsNextDay: back?.endsNextDay === true }).toEqual({
          ...time,
          endsNextDay: time.endsNextDay === true,
        })
      }),
    )
  })
})
