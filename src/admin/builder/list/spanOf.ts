import { clockOf } from '../../../core/time/clock.js'
import { intervalOf } from '../../../core/time/interval.js'
import type { AgendaSession } from '../../../core/types.js'

/** From when to when something is on, of those that have a time; empty where none has. */
export function spanOf(lines: readonly AgendaSession[]): string {
  const times = lines.flatMap((line) =>
    line.timing === 'clock' && line.status !== 'cancelled' && !line.endDay
      ? (intervalOf(line) ?? [])
      : [],
  )
  if (!times.length) return ''
  const from = Math.min(...times.map((each) => each.from))
  const to = Math.max(...times.map((each) => each.to))
  return [...new Set([clockOf(from), clockOf(to)])].join('–')
}
