import type { TextLine } from './lines.js'

/**
 * Where text begins after a gap of at least two blanks, in a line: `9.00   Tea      Room 2` has 7
 * and 16.
 */
const startsIn = (text: string): number[] => {
  const starts: number[] = []
  for (const match of text.matchAll(/\S(\s{2,})(?=\S)/g)) starts.push(match.index + match[0].length)
  return starts
}

const isWide = (text: string, at: number) => /\s{3}$/.test(text.slice(0, at))

/**
 * The columns that lines were set in with blanks: where text begins after a gap in several lines.
 * Sentences with two blanks after their points have gaps as well, but hardly ever in one place.
 */
export function findColumns(lines: TextLine[]): number[] {
  const starts = lines.map(({ text }) =>
    startsIn(text).filter(
      (at, index) => index > 0 || isWide(text, at) || /\d/.test(text.slice(0, at)),
    ),
  )
  const support = new Map<number, number>()
  for (const at of starts.flat()) support.set(at, (support.get(at) ?? 0) + 1)
  const columns = [...support]
    .filter(([, count]) => count >= 2)
    .toSorted(([one, many], [other, more]) => more - many || one - other)
  const kept: number[] = []
  // Of neighbours the one with more lines; a column of few lines beside one of many is chance, and
  // one that never stands beside another is that other one, pushed aside by a long text before it.
  for (const [at, count] of columns) {
    const near = (other: number) => Math.abs(other - at) <= 3
    const beside = starts.filter(
      (each) => each.includes(at) && kept.some((other) => each.includes(other)),
    ).length
    if (
      !kept.some(near) &&
      (!kept.length || (count * 3 >= (columns[0]?.[1] ?? 0) && beside * 2 >= count))
    )
      kept.push(at)
  }
  return kept.toSorted((one, other) => one - other)
}

/** The texts of a line by column; undefined where it was not set in columns. */
export function splitAt(text: string, columns: number[]): (string | undefined)[] | undefined {
  const [first] = columns
  if (first === undefined) return undefined
  const starts = startsIn(text).filter(
    (at) => columns.some((column) => Math.abs(column - at) <= 1) || isWide(text, at),
  )
  // One blank is enough where the text before it fills its column: `8.30 - 9.15am Breakfast`.
  const filled =
    text[first - 1] === ' ' &&
    /\S/.test(text[first] ?? '') &&
    /\S/.test(text[first - 2] ?? '') &&
    /\d/.test(text.slice(0, first)) &&
    /\p{Ll}/u.test(text)
  const at = [
    ...new Set([
      ...starts,
      ...(filled && !starts.some((start) => start <= first + 1 || columns.length === 1)
        ? [first]
        : []),
    ]),
  ].toSorted((one, other) => one - other)
  if (!at.length) return undefined
  const cells: (string | undefined)[] = []
  let from = 0
  let column = 0
  for (const [index, to] of [...at, text.length].entries()) {
    const piece = text.slice(from, to).trim()
    if (index > 0) {
      // A text that is too long for its column pushes the next ones aside.
      const nearest = columns.findIndex((each) => Math.abs(each - from) <= 1) + 1
      column = Math.max(column + 1, nearest)
    }
    cells[column] = piece
    from = to
  }
  return cells
}
