import { addDays } from '../time/index.js'

/** Whole weeks, so that a Monday stays one. */
const aYear = 364

/**
 * What the next edition of an event would be called, and when it would begin: on the same day of
 * the week about a year later, not before `today`; a year in the title goes along.
 *
 * @example
 * nextEdition({ title: 'Forum 2025', startDate: '2025-06-02' }, '2025-11-01')
 * // { title: 'Forum 2026', firstDate: '2026-06-01' }
 */
export function nextEdition(
  { title, startDate }: { title: string; startDate?: string },
  today: string,
): { title: string; firstDate?: string } {
  let firstDate = startDate && addDays(startDate, aYear)
  while (firstDate && firstDate < today) firstDate = addDays(firstDate, aYear)
  if (!startDate || !firstDate) return { title }
  const [before, after] = [startDate, firstDate].map((date) => date.slice(0, 4))
  // Not within a longer number.
  const year = new RegExp(`(?<!\\d)${before}(?!\\d)`, 'g')
  return { title: title.replace(year, after ?? ''), firstDate }
}
