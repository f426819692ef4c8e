import type { SessionTime } from '../types.js'
import type { Columns } from './columns.js'
import { readTime, splitTime, type TimeCell } from './timeCell.js'

export type TimeProblem = 'noTime' | 'unreadableTime'

/** The time and the title of a row, what else their cells say, and which columns (from 0) are thereby read. */
type Read = { time: SessionTime; problem?: TimeProblem; title: string; more: string[]; used: number[] }

const linesOf = (cell: string | undefined) => (cell ?? '').split('\n').map((line) => line.trim()).filter(Boolean)

const timeOf = ({ certain: _, ...time }: TimeCell): SessionTime => time

/** `09:00` and, in the next column, `10:00`. */
function withEnd(time: SessionTime, cell: string | undefined): SessionTime {
  if (!cell || !time.starts || time.ends) return time
  const ends = readTime(cell)?.starts
  // Not after the start: a night, perhaps.
  const span = ends !== undefined && ends <= time.starts ? readTime(`${time.starts}-${ends}`) : undefined
  return span ? timeOf(span) : ends === undefined ? time : { ...time, ends }
}

/** The time and the title of a row: each in its column, or both in one cell. */
export function readRow(row: readonly string[], columns: Columns): Read {
  const ends = readTime(row[columns.ends ?? -1] ?? '') ? columns.ends : undefined
  const titleColumn = columns.title !== undefined && row[columns.title] ? columns.title : row.findIndex((cell, index) => cell && index !== columns.time && index !== ends)
  const [title = '', ...more] = linesOf(row[titleColumn])
  const written = columns.time === undefined ? '' : (row[columns.time] ?? '')
  const used = [columns.time, titleColumn].filter((column) => column !== undefined)
  const read = readTime(written)
  if (!read) return { ...readText(written, title, more), used }
  const [start, whole] = [timeOf(read), withEnd(timeOf(read), ends === undefined ? '' : row[ends])]
  return { time: whole, title, more, used: whole.ends === start.ends || ends === undefined ? used : [...used, ends] }
}

/** A row whose time stands in a text, if at all: that of the column of times, before a remark, or that of the title. */
function readText(written: string, title: string, more: string[]): Omit<Read, 'used'> {
  const [first = '', ...further] = linesOf(written)
  const split = splitTime(title && written ? linesOf(written).join(' ') : first || title)
  const time = split ? timeOf(split.time) : { timing: 'toBeAnnounced' as const }
  if (title && written) return { time, title, more: [split?.rest ?? written, ...more], ...(split ? {} : { problem: 'unreadableTime' }) }
  return { time, title: split?.rest ?? (title || first), more: [...further, ...more], ...(split ? {} : { problem: 'noTime' }) }
}
