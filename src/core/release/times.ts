import type { CompiledDay, CompiledSession } from '../compile/index.js'
import { commaOf } from '../phrases.js'
import { timeText } from '../time/timeText.js'

/**
 * “11:30–12:00”, “11:30”, “Afternoon”, “18:00–14 June, 16:00”: the time of a line as the agenda
 * prints it.
 */
export function timeShown(session: CompiledSession, language: string): string {
  const { day, starts, ends, startsNextDay, endsNextDay, endDay, until, timing } = session
  const { startsOffset, endsOffset } = session
  // Releases of before there were nights and last days lack those fields.
  if (!starts) return [timing.label, until].filter(Boolean).join(commaOf(language))
  const times = { day, starts, ends: ends ?? undefined, startsNextDay, endsNextDay }
  const said = timeText({ ...times, endDay: endDay ?? undefined }, language)
  // For times that the clocks show twice: which of the two is meant, of the start and of the end.
  const offsets = [...new Set([startsOffset, endsOffset].flatMap((each) => each ?? []))]
  return offsets.length ? `${said} (${offsets.join(' → ')})` : said
}

/** The time of a line with its day before it. */
export const dayAndTime = (
  session: CompiledSession,
  day: Pick<CompiledDay, 'name'>,
  language: string,
): string => `${day.name}, ${timeShown(session, language)}`
