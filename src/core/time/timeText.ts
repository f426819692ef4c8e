import { commaOf } from '../phrases.js'
import { shortDay } from './dates.js'
import { datesLater, endDate, endsAfterMidnight, isOverDays, type Times } from './times.js'

/**
 * The mark of a time on the date after its day, as in timetables and flight plans. Where times are
 * typed, it is read too.
 */
export const nextDayMark = '(+1)'

/** The mark of the second of two equal times, after the clocks were put back. */
export const secondTimeMark = '(2)'

/**
 * An end as people say it: midnight is `24:00`, the end of the evening and not the beginning of a
 * day.
 */
export const endText = (times: Times): string | undefined =>
  times.ends === '00:00' && endsAfterMidnight(times) ? '24:00' : times.ends

/**
 * A time on the clock in short, in any language: `09:00–10:30`, `23:00–24:00`, `22:00–01:00`,
 * `00:30–02:00 (+1)` for the night that belongs to the evening before, `18:00–14 June, 16:00` over
 * several days, `02:30 (2)–03:30` after the clocks were put back. Empty where there is no start.
 */
export function timeText(times: Times, language = 'en'): string {
  const { ends } = times
  if (!times.starts) return ''
  const marked = (clock: string, second?: boolean) =>
    second ? `${clock} ${secondTimeMark}` : clock
  const starts = marked(times.starts, times.startsAfterChange)
  const last = endText(times)
  const end = last && marked(last, times.endsAfterChange)
  const mark = times.startsNextDay ? ` ${nextDayMark}` : ''
  if (isOverDays(times)) {
    const lastDay = last === '24:00' || !ends ? times.endDay : endDate(times)
    const until = [shortDay(lastDay ?? '', language), end].filter(Boolean).join(commaOf(language))
    return `${starts}${mark}–${until}`
  }
  if (!ends || !end) return `${starts}${mark}`
  const isLonger = !mark && datesLater(times).ends === 1 && ends >= times.starts
  return `${starts}–${isLonger ? `${nextDayMark} ` : ''}${end}${mark}`
}

/** How languages say until which day something goes on; languages that are not here get a dash. */
const until: Record<string, (day: string) => string> = {
  en: (day) => `until ${day}`,
  fr: (day) => `jusqu’au ${day}`,
  es: (day) => `hasta el ${day}`,
  ar: (day) => `حتى ${day}`,
}

/** “until 14 June”, as a language says it. */
export function untilDay(date: string, language: string): string {
  const say = until[language] ?? until[language.split('-')[0] ?? '']
  const day = shortDay(date, language)
  return say ? say(day) : `– ${day}`
}
