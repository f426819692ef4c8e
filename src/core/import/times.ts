import { addMinutes, minutesOf } from '../time/clock.js'
import { clockText, type WrittenClock } from '../time/writtenTimes.js'
import type { SessionTime } from '../types.js'
import type { ItemTime } from './items.js'
import type { Reason, Sureness } from './proposal.js'

export type ReadTime = { value: SessionTime; sure: Sureness; why: Reason; others: SessionTime[] }

const minutes = (clock: string) => minutesOf(clock) ?? 0

/** Times of a day in their order. `twelve`: the document says am and pm, so that a time without has one of them too. */
export function timeReader(twelve: boolean) {
  let last: string | undefined
  const startDay = () => {
    last = undefined
  }
  const inHalf = (clock: WrittenClock): { text: string; guessed: boolean } => {
    const written = clockText(clock)
    if (clock.half || clock.hour > 12 || clock.hour === 0 || clock.hour === 24)
      return { text: written, guessed: false }
    const later = clock.hour === 12 ? written : clockText({ ...clock, half: 'pm' })
    if (later === written) return { text: written, guessed: false }
    if (twelve) {
      const first = last === undefined ? clock.hour < 7 : minutes(written) < minutes(last)
      return { text: first ? later : written, guessed: first }
    }
    // Nobody begins at one at night after the morning's sessions.
    const turned =
      last !== undefined &&
      minutes(written) < minutes(last) &&
      clock.hour < 8 &&
      minutes(later) >= minutes(last) &&
      minutes(last) - minutes(written) > 60
    return { text: turned ? later : written, guessed: turned }
  }

  /** `own`: times of this line do not move the day on (it runs beside others, or within one). */
  const read = (time: ItemTime, own: boolean): ReadTime => {
    const ends = time.written?.ends ?? time.ends?.starts
    if (!time.written?.starts)
      return { value: { timing: time.timing }, sure: 'sure', why: { code: 'written' }, others: [] }
    const start = inHalf(time.written.starts)
    const starts = start.text
    if (!own || last === undefined) last = starts
    const guessed = start.guessed
    const why: Reason = guessed ? { code: 'otherHalfOfDay' } : { code: 'written' }
    const sure: Sureness = guessed && !twelve ? 'unsure' : guessed ? 'likely' : 'sure'
    const others: SessionTime[] =
      guessed && !twelve
        ? [
            {
              timing: 'clock',
              starts: clockText(time.written.starts),
              ...(ends ? { ends: clockText(ends) } : {}),
            },
          ]
        : []
    if (!ends) {
      const until =
        time.written.duration === undefined ? undefined : addMinutes(starts, time.written.duration)
      return {
        value: {
          timing: 'clock',
          starts,
          ...(until ? { ends: until.clock, ...(until.days ? { endsNextDay: true } : {}) } : {}),
        },
        sure,
        why,
        others,
      }
    }
    let end = clockText(ends)
    if (minutes(end) <= minutes(starts) && !ends.half && ends.hour < 12 && ends.hour > 0) {
      const later = clockText({ ...ends, half: 'pm' })
      if (
        minutes(later) > minutes(starts) &&
        minutes(later) - minutes(starts) <= 480 &&
        (guessed || twelve || ends.hour < 8)
      )
        end = later
    }
    const overnight =
      minutes(end) <= minutes(starts) &&
      (minutes(starts) >= 720 || ends.hour === 24) &&
      minutes(end) < 720
    if (minutes(end) <= minutes(starts) && !overnight)
      return {
        value: { timing: 'clock', starts, ends: end },
        sure: 'unsure',
        why: { code: 'endsBeforeStart' },
        others: [{ timing: 'clock', starts }],
      }
    return {
      value: { timing: 'clock', starts, ends: end, ...(overnight ? { endsNextDay: true } : {}) },
      sure,
      why,
      others,
    }
  }
  return { startDay, read }
}
