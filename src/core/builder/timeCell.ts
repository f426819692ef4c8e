import { parseClockOfNight } from '../time/clock.js'
import { timingInWords } from '../time/writtenTimes.js'
import type { SessionTime } from '../types.js'
import { parseSpan, readSecond, withoutMark } from './parseSpan.js'

/**
 * Signs that a text is a time and nothing else: a mark, three digits or more, am or pm. A bare `9`
 * may be the number of a line.
 */
const telling = /\p{Nd}\s*[:.h٫]|\p{Nd}{3}|\p{Nd}\s*([ap]\.?\s?m\b|[صم](\s|$))/iu

export type TimeCell = SessionTime & {
  /** In a cell of its own it can be nothing but a time. */ certain: boolean
}

/**
 * What a cell says of the time of a line: a span, a start, or words for it (`Afternoon`, `tbc`);
 * undefined when it is none.
 */
export function readTime(cell: string): TimeCell | undefined {
  const timing = timingInWords(cell)
  if (timing) return { timing, certain: true }
  const text = cell.replace(/\s*\n\s*/g, ' ').trim()
  const certain = telling.test(text)
  const span = parseSpan(text)
  if (span) return { timing: 'clock', ...span, certain: true }
  const { text: unmarked, mark } = withoutMark(text)
  const { text: plain, second } = readSecond(unmarked)
  const starts = parseClockOfNight(
    plain.replace(/^(at|from|à|dès|a las|desde|من)\s+/i, '').replace(/\s*[-–—]$/, ''),
  )
  if (starts === undefined) return undefined
  const night = starts.nextDay || mark !== undefined ? { startsNextDay: true } : {}
  const change = second ? { startsAfterChange: true } : {}
  return { timing: 'clock', starts: starts.clock, ...night, ...change, certain }
}
