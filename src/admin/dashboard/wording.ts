import type { Countdown } from '../../core/time/index.js'
import { typedTagOf } from '../../core/phrases.js'
import { spokenDate } from '../inputs/wording.js'

/** Texts by their key under `agenda`. */
export type Say = (key: string, vars?: Record<string, unknown>) => string

/** How far away an event is, in the editor's words: "in 12 days", "today: day 2 of 3". */
export function spokenCountdown(countdown: Countdown, language: string, say: Say): string {
  const relative = (days: number) =>
    new Intl.RelativeTimeFormat(typedTagOf(language), { numeric: 'auto' }).format(days, 'day')
  switch (countdown.phase) {
    case 'ahead':
      return relative(countdown.days)
    case 'over':
      return relative(-countdown.days)
    case 'now':
      return countdown.of > 1
        ? say('dashboard:today', { day: countdown.day, of: countdown.of })
        : say('dashboard:todayOnly')
    case 'undated':
      return say('dashboard:noDate')
  }
}

/** The dates of an event, one where it lasts a day. */
export function spokenDates(
  { startDate, endDate }: { startDate?: string; endDate?: string },
  language: string,
): string {
  if (!startDate) return ''
  if (!endDate || endDate === startDate) return spokenDate(startDate, language, 'column')
  return `${spokenDate(startDate, language, startDate.slice(0, 4) === endDate.slice(0, 4) ? 'short' : 'column')} – ${spokenDate(endDate, language, 'column')}`
}
