import { addMinutes, minutesOf } from '../time/clock.js'
import { isOfNight, minutesOfDay } from '../time/times.js'
import { clockText, type WrittenClock } from '../time/writtenTimes.js'
import type { SessionTime } from '../types.js'
import type { ItemTime } from './items.js'
import type { Reason, Sureness } from './proposal.js'

export type ReadTime = { value: SessionTime; sure: Sureness; why: Reason; others: SessionTime[] }

const minutes = (clock: string) => minutesOf(clock) ?? 0

type Start = { text: string; guessed: boolean }

/**
 * Decides in which half of the day a start is that does not say so: after `last`, the start before
 * it on this day, in minutes (after midnight these count on).
 */
function inHalf(clock: WrittenClock, last: number | undefined, twelve: boolean): Start {
  const written = clockText(clock)
  const asWritten = { text: written, guessed: false }
  if (clock.half || clock.hour >= 12 || clock.hour === 0) return asWritten
  const later = clockText({ ...clock, half: 'pm' })
  // Both halves are before an evening: so it is in the night after that evening.
  if (last !== undefined && minutes(later) < last && isOfNight(minutes(written), last))
    return asWritten
  if (twelve) {
    const first = last === undefined ? clock.hour < 7 : minutes(written) < last
    return { text: first ? later : written, guessed: first }
  }
  // After the morning's sessions a start at one is in the afternoon, not at night.
  const turned =
    last !== undefined &&
    minutes(written) < last &&
    clock.hour < 8 &&
    minutes(later) >= last &&
    last - minutes(written) > 60
  return { text: turned ? later : written, guessed: turned }
}

/** The end of a line. `guessed`: the half of the day of its start was a guess, and not written. */
function endOf(ends: WrittenClock, starts: string, guessed: boolean, twelve: boolean): string {
  const end = clockText(ends)
  if (ends.half || ends.hour >= 12 || ends.hour === 0) return end
  const later = clockText({ ...ends, half: 'pm' })
  return minutes(later) > minutes(starts) &&
    minutes(later) - minutes(starts) <= 480 &&
    (guessed || twelve || ends.hour < 8)
    ? later
    : end
}

/**
 * Reads the times of a day in their order. `twelve`: the document says am and pm, so that a time
 * without either is still in one of the two halves.
 */
export function timeReader(twelve: boolean) {
  let last: number | undefined
  const startDay = () => {
    last = undefined
  }

  /** `own`: this line runs beside others, or within one; the next line need not start after it. */
  const read = (time: ItemTime, own: boolean): ReadTime => {
    const written = time.written?.starts
    const ends = time.written?.ends ?? time.ends?.starts
    if (!written)
      return { value: { timing: time.timing }, sure: 'sure', why: { code: 'written' }, others: [] }
    const { text: starts, guessed } = inHalf(written, last, twelve)
    const counted = written.hour === 24
    const night = counted || isOfNight(minutes(starts), last)
    const from = minutes(starts) + (night ? minutesOfDay : 0)
    if (!own || last === undefined) last = from
    const why: Reason = guessed
      ? { code: 'otherHalfOfDay' }
      : { code: night && !counted ? 'afterMidnight' : 'written' }
    const sure: Sureness =
      guessed && !twelve ? 'unsure' : guessed || (night && !counted) ? 'likely' : 'sure'
    const others: SessionTime[] =
      guessed && !twelve
        ? [
            {
              timing: 'clock',
              starts: clockText(written),
              ...(ends ? { ends: clockText(ends) } : {}),
            },
          ]
        : []
    const value = (end?: string, nextDay = false): SessionTime => ({
      timing: 'clock',
      starts,
      ...(night ? { startsNextDay: true } : {}),
      ...(end === undefined ? {} : { ends: end }),
      ...(end !== undefined && (nextDay || night) ? { endsNextDay: true } : {}),
    })
    if (!ends) {
      const duration = time.written?.duration
      const until = duration === undefined ? undefined : addMinutes(starts, duration)
      return { value: value(until?.clock, Boolean(until?.days)), sure, why, others }
    }
    const end = endOf(ends, starts, guessed, twelve)
    const overnight =
      minutes(end) <= minutes(starts) &&
      (minutes(starts) >= 720 || ends.hour === 24) &&
      minutes(end) < 720
    if (minutes(end) <= minutes(starts) && (!overnight || night))
      return {
        value: { timing: 'clock', starts, ends: end },
        sure: 'unsure',
        why: { code: 'endsBeforeStart' },
        others: [{ timing: 'clock', starts }],
      }
    return { value: value(end, overnight), sure, why, others }
  }
  return { startDay, read }
}
