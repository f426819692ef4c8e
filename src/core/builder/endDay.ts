import { isDate } from '../time/dates.js'
import { writtenDays } from '../time/writtenDays.js'

const mark = String.raw`[-\u2013\u2014\u2192]|until|till|to|jusqu['\u2019]au|au|hasta(?:\s+el)?|al?|\u062d\u062a\u0649|\u0625\u0644\u0649`
const before = new RegExp(String.raw`(?:^|\s|(?<=\p{Nd}))(?:${mark})\s*$`, 'iu')

const two = (value: number) => String(value).padStart(2, '0')

/**
 * A time as it is typed without the last day that was typed with it, and that day: `18:00–14 June,
 * 16:00`, `all day until 14/6`, `18h – 14 juin 16h`. A day without a year is the next one after the
 * first day.
 */
export function readEndDay(
  typed: string,
  day: string | undefined,
): { text: string; endDay?: string } {
  const [found, second] = isDate(day) ? writtenDays(typed) : []
  if (!found || second || found.days.length !== 1 || found.month === undefined)
    return { text: typed }
  const [first, rest] = [typed.slice(0, found.from), typed.slice(found.to)]
  if (!before.test(first)) return { text: typed }
  const year = Number(day!.slice(0, 4))
  const inYear = (number: number) => `${number}-${two(found.month ?? 0)}-${two(found.days[0] ?? 0)}`
  const endDay =
    found.year !== undefined
      ? inYear(found.year)
      : inYear(year) >= day!
        ? inYear(year)
        : inYear(year + 1)
  const [from, to] = [
    first.replace(before, '').trim(),
    rest.replace(/^[\s,\u060c\u2013-]+/, '').trim(),
  ]
  const joined = from && to ? `${from} \u2013 ${to}` : from || to
  return isDate(endDay) ? { text: joined, endDay } : { text: typed }
}
