import { clockOf } from '../../../core/time/clock.js'
import { intervalOf } from '../../../core/time/interval.js'
import { minutesOfDay } from '../../../core/time/times.js'
import type { AgendaSession } from '../../../core/types.js'

/**
 * From when to when something is on, of those that have a time: to the last end that is known, or
 * the last start after it. Empty where none has a time.
 */
export function spanOf(lines: readonly AgendaSession[]): string {
  const times = lines.flatMap((line) =>
    line.timing === 'clock' && line.status !== 'cancelled' && !line.endDay
      ? (intervalOf(line) ?? [])
      : [],
  )
  if (!times.length) return ''
  const from = Math.min(...times.map((each) => each.from))
  const to = Math.max(...times.map((each) => (each.endIsKnown ? each.to : each.from)))
  const end = to === minutesOfDay ? '24:00' : clockOf(to)
  return [...new Set([clockOf(from), end])].join('–')
}
