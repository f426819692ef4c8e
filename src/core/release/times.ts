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
  // What releases of before hold knows of no nights and no last days.
  if (!starts) return [timing.label, until].filter(Boolean).join(commaOf(language))
  const times = { day, starts, ends: ends ?? undefined, startsNextDay, endsNextDay }
  const said = timeText({ ...times, endDay: endDay ?? undefined }, language)
  // Which of two times is meant, in the order in which they stand.
  const offsets = [...new Set([startsOffset, endsOffset].flatMap((each) => each ?? []))]
  return offsets.length ? `${said} (${offsets.join(' → ')})` : said
}

/** The same with the day before it. */
export const dayAndTime = (
  session: CompiledSession,
  day: Pick<CompiledDay, 'name'>,
  language: string,
): string => `${day.name}, ${timeShown(session, language)}`
