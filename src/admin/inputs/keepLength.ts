import { clockOf, minutesOf } from '../../core/time/clock.js'
import { intervalOf, startingAt } from '../../core/time/interval.js'
import { minutesOfDay, type Times } from '../../core/time/times.js'

export const isClock = (value: unknown): value is string => minutesOf(value) !== undefined

type Moved = { ends: string; endsNextDay: boolean; endDay?: string }

/**
 * The end that keeps the length when the start moves; undefined where there was no length to keep.
 */
export function movedEnd(before: Times, starts: string): Moved | undefined {
  const clock = minutesOf(starts)
  const start = clock === undefined ? 0 : clock + (before.startsNextDay ? minutesOfDay : 0)
  const moved =
    clock !== undefined && intervalOf(before)?.endIsKnown ? startingAt(before, start) : undefined
  return moved?.ends === undefined
    ? undefined
    : { ends: moved.ends, endsNextDay: moved.endsNextDay === true, endDay: moved.endDay }
}

/** Quarter hours to choose from: of the whole day, or after a start. */
export function quarterHours(after?: string): string[] {
  const from = minutesOf(after)
  const first = from === undefined ? 6 * 60 : from + 15
  const count = from === undefined ? 68 : Math.min(40, Math.floor((24 * 60 - first - 1) / 15) + 1)
  return Array.from({ length: Math.max(0, count) }, (_, n) => clockOf(first + n * 15))
}
