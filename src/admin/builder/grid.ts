import { elementOf } from '../elementOf.js'

/** The columns of the table, in order. */
export const columns = ['time', 'title', 'kind', 'people', 'place', 'status'] as const
export type Column = (typeof columns)[number]

/** The cell where the keyboard is: the id of a line and a column. */
export type Cell = { row: string; column: Column }

export type Way =
  'down' | 'end' | 'first' | 'home' | 'last' | 'left' | 'pageDown' | 'pageUp' | 'right' | 'up'

/** How many lines Page Up and Page Down move: about a screen. */
const page = 10

const within = (value: number, length: number) => Math.min(Math.max(value, 0), length - 1)

/**
 * The cell next to one, stopping at the edges; from the last column on to the next line, as in a
 * table of a text editor.
 */
export function neighbour(
  rows: readonly string[],
  { row, column }: Cell,
  way: Way,
  { wrap = false } = {},
): Cell {
  const [y, x] = [Math.max(rows.indexOf(row), 0), columns.indexOf(column)]
  const at = (line: number, place: number): Cell => ({
    row: rows[within(line, rows.length)] ?? row,
    column: columns[within(place, columns.length)] ?? column,
  })
  switch (way) {
    case 'up':
      return at(y - 1, x)
    case 'down':
      return at(y + 1, x)
    case 'pageUp':
      return at(y - page, x)
    case 'pageDown':
      return at(y + page, x)
    case 'first':
      return at(0, x)
    case 'last':
      return at(rows.length - 1, x)
    case 'home':
      return at(y, 0)
    case 'end':
      return at(y, columns.length - 1)
    case 'left':
      return wrap && x === 0 && y > 0 ? at(y - 1, columns.length - 1) : at(y, x - 1)
    case 'right':
      return wrap && x === columns.length - 1 && y < rows.length - 1 ? at(y + 1, 0) : at(y, x + 1)
  }
}

const ways = new Map<string, Way>([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['Home', 'home'],
  ['End', 'end'],
  ['PageUp', 'pageUp'],
  ['PageDown', 'pageDown'],
])
const farWays = new Map<string, Way>([
  ['Home', 'first'],
  ['End', 'last'],
])

/**
 * Where a key leads (`far`: held with Control); left and right change places where the script runs
 * from right to left.
 */
export function wayOf(key: string, rightToLeft: boolean, far = false): Way | undefined {
  if (far) return farWays.get(key)
  if (key === 'ArrowLeft') return rightToLeft ? 'right' : 'left'
  if (key === 'ArrowRight') return rightToLeft ? 'left' : 'right'
  return ways.get(key)
}

/** The cell that has the focus, also before the keyboard has been anywhere. */
export function cellOf(target: EventTarget | null): Cell | undefined {
  const [, row, column] =
    /^(.+):(.+)$/.exec(
      elementOf(target)?.closest<HTMLElement>('[data-cell]')?.dataset.cell ?? '',
    ) ?? []
  const known = columns.find((each) => each === column)
  return row !== undefined && known ? { row, column: known } : undefined
}
