import { parseClock } from '../time/clock.js'
import type { SessionTime, Timing } from '../types.js'
import { parseSpan } from './parseSpan.js'
import { fold } from './words.js'

/** What programmes write in place of a time, in English, French, Spanish and Arabic. */
const inWords: Record<Exclude<Timing, 'clock'>, string> = {
  morning: 'morning|am|in the morning|matin|matinée|le matin|mañana|por la mañana|صباحا|الصباح|صباح',
  afternoon: 'afternoon|pm|in the afternoon|après-midi|après midi|l’après-midi|tarde|por la tarde|بعد الظهر|بعد الظهيرة',
  evening: 'evening|night|in the evening|soir|soirée|le soir|noche|por la noche|مساء|المساء|ليلا',
  allDay: 'all day|whole day|full day|toute la journée|journée|journée entière|todo el día|طوال اليوم|كامل اليوم|اليوم كله',
  toBeAnnounced: 'tbc|tba|tbd|to be confirmed|to be announced|to be determined|à confirmer|à préciser|à annoncer|à définir|por confirmar|por anunciar|por definir|يحدد لاحقا|يعلن لاحقا|للتأكيد|?',
}

const key = (text: string) => fold(text).replace(/[’']/g, ' ').replace(/[\s.()\-–—:]+/g, ' ').trim()

const timings = new Map(
  Object.entries(inWords).flatMap(([timing, words]) => words.split('|').map((word) => [key(word), timing as Timing] as const)),
)

/** Something that only a time is written like: with a mark, three digits or more, or am and pm; a bare `9` may count lines. */
const telling = /\p{Nd}\s*[:.h٫]|\p{Nd}{3}|\p{Nd}\s*([ap]\.?\s?m\b|[صم](\s|$))/iu

export type TimeCell = SessionTime & { /** In a cell of its own it can be nothing but a time. */ certain: boolean }

/** What a cell says of the time of a line: a span, a start, or words for it (`Afternoon`, `tbc`); undefined when it is none. */
export function readTime(cell: string): TimeCell | undefined {
  const timing = timings.get(key(cell))
  if (timing) return { timing, certain: true }
  const text = cell.replace(/\s*\n\s*/g, ' ').trim()
  const certain = telling.test(text)
  const span = parseSpan(text)
  if (span) return { timing: 'clock', ...span, certain: true }
  const starts = parseClock(text.replace(/^(at|from|à|dès|a las|desde|من)\s+/i, '').replace(/\s*[-–—]$/, ''))
  return starts === undefined ? undefined : { timing: 'clock', starts, certain }
}
