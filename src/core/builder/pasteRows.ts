import type { Rulebook, SessionTime } from '../types.js'
import { durationMinutes } from '../time/clock.js'
import { defaultRulebook } from '../vocabulary.js'
import { type Columns, guessColumns, readHeads } from './columns.js'
import { readDay } from './dayHeading.js'
import { guessKind, withoutNumber } from './guessKind.js'
import { readTime, splitTime, type TimeCell } from './timeCell.js'

/** Why an editor should look at a line: the first of these that is so. */
export type PasteProblem = 'endsBeforeStart' | 'noTime' | 'noTitle' | 'unknownDay' | 'unreadableTime'

/** A line that a pasted row proposes; nothing is stored until an editor accepts it. */
export type ProposedLine = SessionTime & {
  /** The row it comes from (from 0). */
  row: number
  /** ISO date; absent where no heading or column says which. */
  day?: string
  title: string
  /** A word of the vocabulary, guessed from the title. */
  kind?: string
  /** As it was written. */
  place?: string
  /** What else the row says, in its order: speakers, notes, further lines of the title's cell. */
  rest: string[]
  problem?: PasteProblem
}

export type PasteOptions = {
  /** The event's dates in order, for headings without a year and "Day 2". */
  days?: readonly string[]
  /** The day of what stands before the first heading. */
  day?: string
  kinds?: Rulebook['kinds']
}

type Read = { time: SessionTime; problem?: PasteProblem; title: string; more: string[]; used: number[] }

const linesOf = (cell: string | undefined) => (cell ?? '').split('\n').map((line) => line.trim()).filter(Boolean)

const timeOf = ({ certain: _, ...time }: TimeCell): SessionTime => time

/** `09:00` and, in the next column, `10:00`. */
function withEnd(time: SessionTime, cell: string | undefined): SessionTime {
  const end = cell && time.timing === 'clock' && time.starts && !time.ends ? readTime(`${time.starts}-${cell}`) : undefined
  return end?.ends ? end : time
}

/** The time and the title of a row: each in its column, or both in one cell. */
function readRow(row: readonly string[], columns: Columns): Read {
  const titleColumn = columns.title !== undefined && row[columns.title] ? columns.title : row.findIndex((cell, index) => cell && index !== columns.time && index !== columns.ends)
  const [title = '', ...more] = linesOf(row[titleColumn])
  const written = columns.time === undefined ? '' : (row[columns.time] ?? '')
  const used = [columns.time, columns.ends, titleColumn].filter((column) => column !== undefined)
  const read = readTime(written)
  if (read) return { time: withEnd(timeOf(read), columns.ends === undefined ? '' : row[columns.ends]), title, more, used }
  return { ...readText(written, title, more), used }
}

/** A row whose time stands in a text, if at all: that of the column of times, before a remark, or that of the title. */
function readText(written: string, title: string, more: string[]): Omit<Read, 'used'> {
  const [first = '', ...further] = linesOf(written)
  const split = splitTime(title && written ? linesOf(written).join(' ') : first || title)
  const time = split ? timeOf(split.time) : { timing: 'toBeAnnounced' as const }
  if (title && written) return { time, title, more: [split?.rest ?? written, ...more], ...(split ? {} : { problem: 'unreadableTime' }) }
  return { time, title: split?.rest ?? (title || first), more: [...further, ...more], ...(split ? {} : { problem: 'noTime' }) }
}

function proposal(row: readonly string[], index: number, columns: Columns, day: string | null | undefined, kinds: Rulebook['kinds']): ProposedLine {
  const { time, problem, title: written, more, used } = readRow(row, columns)
  const numbered = withoutNumber(written, kinds)
  const cellOf = (column: number | undefined) => (column === undefined ? undefined : row[column] || undefined)
  const kind = guessKind(cellOf(columns.kind) ?? '', kinds) ?? numbered?.kind ?? guessKind(written, kinds)
  const title = numbered?.title ?? written
  const taken = [...used, columns.place, columns.kind, columns.day]
  const turned = (durationMinutes(time) ?? 1) <= 0
  const why = problem ?? (turned ? 'endsBeforeStart' : !title ? 'noTitle' : day === null ? 'unknownDay' : undefined)
  return {
    row: index,
    ...(day ? { day } : {}),
    ...time,
    title,
    ...(kind === undefined ? {} : { kind }),
    ...(cellOf(columns.place) === undefined ? {} : { place: cellOf(columns.place) }),
    rest: [...more, ...row.filter((cell, column) => cell && !taken.includes(column))],
    ...(why === undefined ? {} : { problem: why }),
  }
}

/** The text of a row that is one cell, or one text in all (cells that were merged). */
function alone(row: readonly string[]): string | undefined {
  const texts = new Set(row.filter(Boolean))
  return texts.size === 1 ? [...texts][0] : undefined
}

/**
 * The lines that a pasted table proposes. Rows are lists of cells (of a spreadsheet's tab-separated text, of an HTML
 * table), each a text; which column holds the times and which the title is found from their heads or their cells. A row
 * that only names a day (`Tuesday 16 April 2019`) is a heading for those below it. What cannot be read is kept as text and
 * marked with a problem, never dropped; a line without a time is to be announced.
 */
export function pasteRows(rows: readonly (readonly string[])[], { days = [], day: first, kinds = defaultRulebook.kinds }: PasteOptions = {}): ProposedLine[] {
  const cells = rows.map((row) => row.map((cell) => String(cell ?? '').replace(/\u00a0/g, ' ').replace(/\r\n?/g, '\n').trim()))
  const headingOf = (row: readonly string[]) => readDay(alone(row) ?? '', days)
  const lines = cells.filter((row) => row.some(Boolean) && headingOf(row) === undefined && !readHeads(row))
  const guessed = guessColumns(lines, cells.map(readHeads).find((heads) => heads !== undefined), days)
  let [columns, day]: [Columns, string | null | undefined] = [guessed, first]
  return cells.flatMap((row, index): ProposedLine[] => {
    const [heading, heads] = [headingOf(row), readHeads(row)]
    if (heads) columns = guessColumns(lines, heads, days)
    else if (heading !== undefined) day = heading
    else if (row.some(Boolean)) {
      const own = columns.day === undefined ? undefined : readDay(row[columns.day] ?? '', days)
      // A cell that spans several rows names the day once.
      if (own !== undefined) day = own
      return [proposal(row, index, columns, day, kinds)]
    }
    return []
  })
}
