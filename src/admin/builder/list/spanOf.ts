import { intervalOf } from '../../../core/time/interval.js'
import { endText } from '../../../core/time/timeText.js'
import type { AgendaSession } from '../../../core/types.js'

/**
 * From when to when something is on, of those that have a time: to the last end that is known, or
 * the last start after it. Empty where none has a time.
 */
export function spanOf(lines: readonly AgendaSession[]): string {
  const timed = lines.flatMap((line) => {
    const interval =
      line.timing === 'clock' && line.status !== 'cancelled' && !line.endDay
        ? intervalOf(line)
        : undefined
    if (!interval) return []
    const { from, to, endIsKnown } = interval
    return [
      { line, from, until: endIsKnown ? to : from, end: endIsKnown ? endText(line) : line.starts },
    ]
  })
  const [first] = timed.toSorted((a, b) => a.from - b.from)
  const last = timed.toSorted((a, b) => a.until - b.until).at(-1)
  return [...new Set([first?.line.starts, last?.end])].filter(Boolean).join('–')
}
