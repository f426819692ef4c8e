import { dateFromSerial, format as draw, getFormatDateInfo, isDateFormat } from 'numfmt'

const two = (value: number | undefined) => String(value ?? 0).padStart(2, '0')

/**
 * Days between the first days of the two calendars that workbooks count in (ECMA-376 part 1,
 * 18.17.4.1).
 */
const from1904 = 1462

/** Hours and minutes of the part of a day; seconds only where there are some. */
function clockOf(seconds: number): string {
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`
  return seconds % 60 ? `${clock}:${two(seconds % 60)}` : clock
}

/**
 * A number as a person sees it. Days are written as `2027-11-12` and hours as `09:30`, whatever the
 * format: the one that a person sees depends on the language of their machine, which the file does
 * not tell.
 *
 *     shownNumber(0.7083333333333334, 'h:mm AM/PM', false) // 17:00
 */
export function shownNumber(value: number, format: string, is1904: boolean): string {
  const elapsed = /\[h+\]|\[m+\]|\[s+\]/i.test(format)
  if (!isDateFormat(format) || elapsed || value < 0) return safely(value, format)
  const { year, month, day, hours, minutes, seconds } = getFormatDateInfo(format)
  // A second is the least that is meant: fractions of a day are not exact.
  const all = Math.round(value * 86_400)
  const days = Math.floor(all / 86_400)
  const ofDay = all - days * 86_400
  const withTime = hours || minutes || seconds
  const clock = clockOf(ofDay)
  if (days === 0 && (withTime || ofDay > 0)) return clock
  if (!(year || month || day || /d/i.test(format))) return clock
  const date = dateFromSerial(days + (is1904 ? from1904 : 0))
  const [years, months, ofMonth] = date ?? []
  if (years === undefined) return safely(value, format)
  const written = `${String(years).padStart(4, '0')}-${two(months)}-${two(ofMonth)}`
  return withTime ? `${written} ${clock}` : written
}

function safely(value: number, format: string): string {
  try {
    return draw(format, value, { throws: false }).trim() || String(value)
  } catch {
    return String(value)
  }
}

/** `2027-11-12T09:30:00` as it stands in cells of type `d`. */
export const shownDate = (value: string): string =>
  value.replace(/T00:00(:00(\.0+)?)?Z?$/, '').replace(/T(\d\d:\d\d)(:00(\.0+)?)?Z?$/, ' $1')
