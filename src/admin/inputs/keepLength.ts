import { addMinutes, clockOf, durationMinutes, minutesOf } from '../../core/time/clock.js'

export const isClock = (value: unknown): value is string => minutesOf(value) !== undefined

export type Span = { starts?: string; ends?: string; endsNextDay?: boolean }

/** The end that keeps the length when the start moves; undefined where there was no length to keep. */
export function movedEnd(
  before: Span,
  starts: string,
): { ends: string; endsNextDay: boolean } | undefined {
  const length = durationMinutes(before)
  const moved = length !== undefined && length > 0 ? addMinutes(starts, length) : undefined
  return !moved || moved.days > 1 ? undefined : { ends: moved.clock, endsNextDay: moved.days === 1 }
}

/** Quarter hours to choose from: of the whole day, or after a start. */
export function quarterHours(after?: string): string[] {
  const from = minutesOf(after)
  const first = from === undefined ? 6 * 60 : from + 15
  const count = from === undefined ? 68 : Math.min(40, Math.floor((24 * 60 - first - 1) / 15) + 1)
  return Array.from({ length: Math.max(0, count) }, (_, n) => clockOf(first + n * 15))
}
