import { dayNumber } from './dates.js'
import {
  fillers,
  isDayNumber,
  isYear,
  joins,
  monthOf,
  type Token,
  tokensOf,
  weekdayOf,
} from './dayTokens.js'
import { overlap } from './interval.js'
import { inFigures, type WrittenDays } from './writtenFigures.js'

export type { WrittenDays } from './writtenFigures.js'

/**
 * Whether a token joins two days of one month: `5 and 6 May`, as part of a word (والثلاثاء), or a
 * slash without spaces in `5/6 May`.
 */
function joinsDays(tokens: Token[], at: number): boolean {
  const { word, from, to } = tokens[at]!
  if (word === '/') return tokens[at - 1]?.to === from && tokens[at + 1]?.from === to
  return joins.has(word) || (word.startsWith('و') && weekdayOf(tokens[at]!) !== undefined)
}

/**
 * Words that may stand before the first of several days. After any other word a number counts
 * something else.
 */
const leadsDays = /^(?:on|from|days?|dates?|jours?|dias?|in|en|في|ايام|يومي)$/u

/**
 * Whether a number is that of a room: in `Hall 2, 18 March` a comma alone does not make a day of
 * it.
 */
function isOfRoom(tokens: Token[], number: number, mark: number): boolean {
  const before = tokens[number - 1]
  return (
    /^[,،]$/.test(tokens[mark]!.word) &&
    mark === number + 1 &&
    before !== undefined &&
    /\p{L}/u.test(before.word) &&
    weekdayOf(before) === undefined &&
    !fillers.has(before.word) &&
    !joins.has(before.word) &&
    !leadsDays.test(before.word)
  )
}

/**
 * The days before a month, read backwards from the nearest one: `14 – 15 September`, `8 et 9
 * avril`, `3, 4 and 5 May`.
 */
function daysBefore(tokens: Token[], month: number): { days: number[]; first: number } | undefined {
  let at = month - 1
  while (at >= 0 && fillers.has(tokens[at]!.word)) at -= 1
  const days: number[] = []
  let first = at
  while (at >= 0 && isDayNumber(tokens[at]!)) {
    days.unshift(tokens[at]!.number!)
    first = at
    let next = at - 1
    let [joined, named] = [false, false]
    while (
      next >= 0 &&
      (joins.has(tokens[next]!.word) ||
        weekdayOf(tokens[next]!) !== undefined ||
        fillers.has(tokens[next]!.word))
    ) {
      joined ||= joinsDays(tokens, next)
      named ||= weekdayOf(tokens[next]!) !== undefined
      next -= 1
    }
    // `Day 1 – Thursday 18 March` is one day, `Monday 5 – Friday 9 May` are two.
    if (
      !joined ||
      (named && !weekdayBefore(tokens, next)) ||
      next < 0 ||
      !isDayNumber(tokens[next]!) ||
      tokens[next]!.number! >= tokens[at]!.number! ||
      (days.length === 1 && isOfRoom(tokens, next, at - 1))
    )
      break
    at = next
  }
  return days.length ? { days, first } : undefined
}

/** Words before the last of several days that are listed: `5, 6 and 7`. */
const beforeLast = new Set(['&', 'and', 'et', 'y', 'e', 'و'])

/**
 * Days that are listed after a month, as `5, 6 and 7`. Commas separate days only where a word joins
 * the last one.
 */
function listedAfter(tokens: Token[], at: number): { days: number[]; last: number } | undefined {
  const days = [tokens[at]!.number!]
  for (let mark = at + 1; ; mark += 2) {
    const [between, next] = [tokens[mark], tokens[mark + 1]]
    if (!between || !next || !isDayNumber(next) || next.number! <= days.at(-1)!) return undefined
    days.push(next.number!)
    if (beforeLast.has(between.word)) return { days, last: mark + 1 }
    if (!/^[,،]$/.test(between.word)) return undefined
  }
}

/** The days after a month: `September 24`, `June 3–4`, `May 5, 6 and 7`. */
function daysAfter(tokens: Token[], month: number): { days: number[]; last: number } | undefined {
  const first = tokens[month + 1]
  const at = first && (first.word === '.' || first.word === ',') ? month + 2 : month + 1
  if (!tokens[at] || !isDayNumber(tokens[at])) return undefined
  const listed = listedAfter(tokens, at)
  if (listed && listed.days.length > 2) return listed
  const [mark, second] = [tokens[at + 1], tokens[at + 2]]
  const range =
    mark &&
    second &&
    joins.has(mark.word) &&
    !/^[,،]$/.test(mark.word) &&
    isDayNumber(second) &&
    second.number! > tokens[at].number! &&
    second.to - second.from <= 2
  return range
    ? { days: [tokens[at].number!, second.number!], last: at + 2 }
    : { days: [tokens[at].number!], last: at }
}

function yearAfter(tokens: Token[], last: number): { year: number; at: number } | undefined {
  for (let at = last + 1; at <= last + 3 && at < tokens.length; at += 1) {
    if (isYear(tokens[at]!)) return { year: tokens[at]!.number!, at }
    if (!fillers.has(tokens[at]!.word)) return undefined
  }
  return undefined
}

function weekdayBefore(
  tokens: Token[],
  first: number,
): { weekday: number; at: number } | undefined {
  for (let at = first - 1; at >= Math.max(0, first - 3); at -= 1) {
    const weekday = weekdayOf(tokens[at]!)
    if (weekday !== undefined) return { weekday, at }
    if (!fillers.has(tokens[at]!.word)) return undefined
  }
  return undefined
}

/** All days that a text names, with a month in words or in figures, in the order of the text. */
export function writtenDays(text: string): WrittenDays[] {
  const tokens = tokensOf(text)
  const inNumbers = inFigures(text).map((each) => {
    const index = tokens.findIndex(({ from }) => from >= each.from)
    const before = weekdayBefore(tokens, index)
    return before ? { ...each, weekday: before.weekday, from: tokens[before.at]!.from } : each
  })
  const found: WrittenDays[] = []
  const taken = new Set<number>()
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const month = monthOf(tokens[at]!)
    if (month === undefined || taken.has(at)) continue
    const again =
      tokens[at - 1]?.word === '/' && monthOf(tokens[at - 2]!) !== undefined ? at - 2 : at
    const before = daysBefore(tokens, again)
    const after = before ? undefined : daysAfter(tokens, at)
    const days = before ?? after
    if (!days) continue
    const [first, last] = [before?.first ?? again, after?.last ?? at]
    const year = yearAfter(tokens, last)
    const weekday = weekdayBefore(tokens, first)
    for (let each = weekday?.at ?? first; each <= (year?.at ?? last); each += 1) taken.add(each)
    found.push({
      days: days.days,
      month,
      ...(year ? { year: year.year } : {}),
      ...(weekday ? { weekday: weekday.weekday } : {}),
      from: tokens[weekday?.at ?? first]!.from,
      to: tokens[year?.at ?? last]!.to,
    })
  }
  // In `5/6 May` there are two days of May, and not one of June.
  const others = inNumbers.filter((one) => !found.some((each) => overlap(one, each)))
  return acrossMonths(
    [...found, ...others].sort((a, b) => a.from - b.from),
    text,
  )
}

/** Joins days of two months that are one range: `30 June – 2 July 2027`. */
function acrossMonths(found: WrittenDays[], text: string): WrittenDays[] {
  return found.reduce<WrittenDays[]>((all, each) => {
    const last = all.at(-1)
    const between = last ? text.slice(last.to, each.from).trim() : ''
    if (
      last &&
      !last.until &&
      last.month !== undefined &&
      each.month !== undefined &&
      each.month !== last.month &&
      /^(?:[-–—]|to|au|al|a|to the|إلى)$/iu.test(between)
    ) {
      // A year that is written once is that of the side where it stands: `30 December – 2 January
      // 2028`.
      const overNewYear = each.month < last.month ? 1 : 0
      const [year, yearOfEnd] = [last.year, each.year]
      return [
        ...all.slice(0, -1),
        {
          ...last,
          days: [last.days[0]!, each.days.at(-1)!],
          until: { month: each.month, year: yearOfEnd ?? (year && year + overNewYear) },
          year: year ?? (yearOfEnd && yearOfEnd - overNewYear),
          to: each.to,
        },
      ]
    }
    return [...all, each]
  }, [])
}

/** The weekday with which a text begins (`Saturday`, `Jeudi`, `الاثنين`), and where it ends. */
export function weekdayFirst(text: string): { weekday: number; to: number } | undefined {
  const [first, second] = tokensOf(text)
  const found =
    first?.word === 'يوم' || first?.word === 'le' || first?.word === 'el' ? second : first
  const weekday = found && weekdayOf(found)
  return weekday === undefined ? undefined : { weekday, to: found!.to }
}

/** The weekday of a date, from Sunday (0). */
export const weekdayOfDate = (date: string): number => ((((dayNumber(date) ?? 0) + 4) % 7) + 7) % 7
