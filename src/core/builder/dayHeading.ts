import { readDayHeading } from '../import/dayHeading.js'
import { resolveDay } from '../import/dates.js'
import { weekdayOfDate } from '../time/writtenDays.js'

/**
 * The date that a heading names (`Tuesday 16 April 2019`, `mardi 16 avril`, `2019-04-16`, `Day 2`), null when it is a day
 * but not clear which, undefined when it is no heading of a day. `days`: the event's dates, in order.
 */
export function readDay(cell: string, days: readonly string[] = []): string | null | undefined {
  const heading = readDayHeading({ text: cell.replace(/\s+/g, ' ').trim(), parts: [] })
  if (!heading) return undefined
  const { written, weekday, ordinal } = heading
  if (written?.year) return resolveDay(heading, { days: [...days], mentions: [], year: written.year, yearSaid: true }, undefined).date ?? null
  const [only, ...others] = days.filter((day, index) =>
    written
      ? Number(day.slice(5, 7)) === written.month && Number(day.slice(8)) === written.days[0]
      : weekday === undefined ? index + 1 === ordinal : weekdayOfDate(day) === weekday,
  )
  return only !== undefined && !others.length ? only : null
}
