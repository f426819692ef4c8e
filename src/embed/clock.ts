import { wallClock } from '../core/time/ownTime.js'

/**
 * The instant (in epoch milliseconds) at which the clocks of a zone show a time. If they show it
 * twice it is one of the two, if they skip it one nearby. NaN for a text that is no time.
 * @param wall `2019-06-25T09:40`, with seconds or without; a date alone is its midnight
 */
export function instantAt(wall: string, zone: string): number {
  const [date = '', time = ''] = wall.split('T')
  const asUtc = Date.parse(`${date}T${time || '00:00'}Z`)
  if (Number.isNaN(asUtc)) return asUtc
  const shownAt = (instant: number) => Date.parse(`${wallClock(new Date(instant), zone)}Z`)
  const whole = Math.floor(asUtc / 60_000) * 60_000
  // Around a change of the clocks, a first guess may use the offset from before it; a second one is
  // right.
  const guess = whole - (shownAt(whole) - whole)
  return guess - (shownAt(guess) - whole) + (asUtc - whole)
}

/** The milliseconds from an instant to the beginning of the next minute. */
export const untilNextMinute = (instant: number): number => 60_000 - (instant % 60_000)
