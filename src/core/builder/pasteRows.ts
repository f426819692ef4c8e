import type { Rulebook, SessionTime } from '../types.js'
import { durationMinutes } from '../time/clock.js'
import { defaultRulebook } from '../vocabulary.js'
import { type Columns, guessColumns, readHeads } from './columns.js'
import { readDay } from './dayHeading.js'
import { guessKind, readTitle } from './guessKind.js'
import { readRow, type TimeProblem } from './pastedRow.js'

/** Why an editor should look at a line; the time first, then the title, then the day. */
export type PasteProblem = TimeProblem | 'endsBeforeStart' | 'noTitle' | 'unknownDay'

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

/** A longer text in the column of kinds says more than a kind, so it is kept. */
const longestKind = 25

function proposal(row: readonly string[], index: number, columns: Columns, day: string | null | undefined, kinds: Rulebook['kinds']): ProposedLine {
  const { time, problem, title: written, more, used } = readRow(row, columns)
  const read = readTitle(written, kinds)
  const cellOf = (column: number | undefined) => (column === undefined ? undefined : row[column] || undefined)
  const kindCell = cellOf(columns.kind) ?? ''
  const kind = guessKind(kindCell, kinds) ?? read.kind
  // The number is left out where numbering will show it.
  const title = kind === read.kind ? read.title : written
  const said = [
    ...(kindCell.length <= longestKind && guessKind(kindCell, kinds) ? [columns.kind] : []),
    ...(readDay(cellOf(columns.day) ?? '') === undefined ? [] : [columns.day]),
  ]
  const taken = [...used, ...said, columns.place]
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
