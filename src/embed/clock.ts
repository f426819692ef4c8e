import { wallClock } from '../core/time/ownTime.js'

/**
 * The instant (epoch milliseconds) at which the clocks of a zone show a time; where they show it
 * twice one of the two, where they skip it one nearby. NaN for what is no time.
 *
 * @param wall `2019-06-25T09:40`, with seconds or without; a date alone is its midnight
 */
export function instantAt(wall: string, zone: string): number {
  const [date = '', time = ''] = wall.split('T')
  const asUtc = Date.parse(`${date}T${time || '00:00'}Z`)
  if (Number.isNaN(asUtc)) return asUtc
  const shownAt = (instant: number) => Date.parse(`${wallClock(new Date(instant), zone)}Z`)
  const whole = Math.floor(asUtc / 60_000) * 60_000
  // The offset at a first guess may be that before a change of the clocks: the second one is right.
  const guess = whole - (shownAt(whole) - whole)
  return guess - (shownAt(guess) - whole) + (asUtc - whole)
}

/** Milliseconds from an instant until the next minute begins. */
export const untilNextMinute = (instant: number): number => 60_000 - (instant % 60_000)
