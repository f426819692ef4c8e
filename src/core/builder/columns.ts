import { readDay } from './dayHeading.js'
import { readTime, splitTime } from './timeCell.js'
import { wordsOf } from './words.js'

type Part = 'day' | 'ends' | 'kind' | 'place' | 'starts' | 'time' | 'title'

/** What the heads of columns are called. */
const heads: Record<Part, string> = {
  day: 'day|date|jour|dia|fecha|اليوم|التاريخ',
  time: 'time|hour|hours|timing|schedule|heure|heures|horaire|hora|horario|الوقت|الساعة|التوقيت',
  starts: 'start|starts|from|begin|debut|de|inicio|desde|من|البداية',
  ends: 'end|ends|to|until|fin|a|hasta|إلى|النهاية',
  title: 'title|session|activity|programme|program|agenda|topic|subject|item|description|titre|seance|activite|intitule|theme|titulo|sesion|actividad|tema|العنوان|الجلسة|النشاط|البرنامج|الموضوع',
  kind: 'kind|type|format|tipo|formato|النوع',
  place: 'place|room|venue|location|where|salle|lieu|endroit|sala|lugar|المكان|القاعة',
}

/** Which column (from 0) holds what; those that are not named hold something else. */
export type Columns = Partial<Record<Part, number>>

const partOf = (cell: string): Part | undefined => {
  const word = wordsOf(cell)
  if (!word.length || word.length > 3) return undefined
  return (Object.keys(heads) as Part[]).find((part) => heads[part].split('|').some((head) => wordsOf(head)[0] === word[0]))
}

/** The columns that a row of heads names; undefined when it is no such row: it has times, or names fewer than two. */
export function readHeads(row: readonly string[]): Columns | undefined {
  if (row.some((cell) => readTime(cell)?.certain)) return undefined
  const named = row.flatMap((cell, index) => (partOf(cell) ? [[partOf(cell), index] as const] : []))
  return named.length < 2 ? undefined : (Object.fromEntries(named.toReversed()) as Columns)
}

const best = (counts: readonly number[], least: number): number | undefined => {
  const most = Math.max(...counts, 0)
  return most >= least && most > 0 ? counts.indexOf(most) : undefined
}

/** The columns of rows without heads, by what their cells look like: times, dates, and the first with text is the title. */
export function guessColumns(rows: readonly string[][], known: Columns = {}, days: readonly string[] = []): Columns {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const count = (test: (cell: string) => boolean) => Array.from({ length: width }, (_, column) => rows.filter((row) => test(row[column] ?? '')).length)
  const times = count((cell) => readTime(cell)?.certain === true)
  const taken = () => Object.values(found)
  const found: Columns = { ...known }
  // Where no column has times alone, one may have them at the head of its texts.
  found.time ??= found.starts ?? best(times, 1) ?? best(count((cell) => splitTime(cell) !== undefined), 1)
  if (found.time === undefined) delete found.time
  const beside = found.time === undefined ? 0 : found.time + 1
  // Two columns of times side by side: from and to.
  if (found.time !== undefined && found.ends === undefined && (times[beside] ?? 0) * 2 > (times[found.time] ?? 0) && !taken().includes(beside)) found.ends = beside
  if (found.day === undefined) {
    const day = best(count((cell) => typeof readDay(cell, days) === 'string').map((many, column) => (taken().includes(column) ? 0 : many)), 2)
    if (day !== undefined) found.day = day
  }
  if (found.title === undefined) {
    const texts = count((cell) => /\p{L}/u.test(cell)).map((many, column) => (taken().includes(column) ? 0 : many))
    const most = Math.max(0, ...texts)
    const title = texts.findIndex((many) => many > 0 && many * 2 >= most)
    if (title >= 0) found.title = title
  }
  return found
}
