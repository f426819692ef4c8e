import { writtenTime, timingInWords } from '../time/written.js'
import { type DayHeading, readDayHeading } from './dayHeading.js'
import type { Cell, Table } from './document.js'
import { kindInWords } from './kindOf.js'
import type { Knowing } from './knowing.js'
import { isPlace } from './names.js'
import { readParties } from './parties.js'
import { phraseAt, phrasesOf, wordsIn } from './phrases.js'
import { type Piece, piecesOf } from './pieces.js'
import { roleAlone, roleHead } from './roles.js'
import { join, type Stretch } from './stretch.js'
import { numberFirst } from './numberFirst.js'
import { type ColumnRole, heads } from './words/heads.js'

/** A cell as it is read: its lines of text, and where in the table it stands. */
export type CellText = { cell: Cell; row: number; pieces: Piece[] }

/** What a table's columns hold. `parallel`: each a line of its own, in the room, track or on the day of the column's head. */
export type Layout = {
  rows: CellText[][]
  width: number
  roles: Map<number, ColumnRole | 'parallel'>
  headRows: Set<number>
  /** The day that one of its heads names: `Hora | Viernes 7 | Sala`. */
  day?: DayHeading
  columns: Map<number, { place?: Stretch; track?: Stretch; day?: DayHeading; role?: { is: string; said: Stretch } }>
  isAgenda: boolean
}

export const textOfCell = ({ pieces }: CellText): Stretch => join(pieces.map(({ text }) => text), ' ')

export const cellsOf = (table: Table, at: number[]): CellText[][] =>
  table.rows.map((row, rowIndex) => row.cells.map((cell, cellIndex) => ({ cell, row: rowIndex, pieces: piecesOf(cell.blocks, [...at, rowIndex, cellIndex]) })))

const phrases = phrasesOf(heads)

/** What the head of a column says that it holds. */
export function headOf(text: string): ColumnRole | undefined {
  const words = wordsIn(text)
  if (!words.length || words.length > 5 || /\p{Nd}/u.test(text)) return undefined
  const found = phraseAt(words, 0, phrases)
  if (!found) return undefined
  const rest = words.slice(found.words)
  // `Time of day`, `Speakers and moderators`, `الجلسة / النشاط`
  return rest.length <= 1 || /[/&,]|\s(?:and|et|y|و|of|de|du)/iu.test(text) ? found.is : undefined
}

/** `Salle Genêt`, in a row of heads where no column is for titles or people: a room, not what the column holds. */
const namesRoom = (cell: CellText, row: readonly CellText[]): boolean =>
  wordsIn(textOfCell(cell).text).length > 1 && !row.some((each) => ['title', 'people'].includes(headOf(textOfCell(each).text) ?? ''))

const hasTime = (text: string) => {
  const time = writtenTime(text)
  return Boolean(time?.telling || (time?.ends && time.length >= text.trim().length)) || (timingInWords(text) !== undefined && timingInWords(text) !== 'toBeAnnounced')
}

const isNumeral = (cell: CellText): boolean => /^\W{0,3}(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,2})*|[IVX]{1,5}|\p{L})[.)]?$/u.test(textOfCell(cell).text)

const foreign = /^(?:name|names|nom|nom et prénom|prénom|nombre|apellidos|e-?mail|mail|courriel|correo|phone|téléphone|teléfono|tel|country|pays|país|الاسم|البريد|الهاتف|البلد|signature|firma)/iu

/** The share of a column's cells that pass a test, of those that hold something; rows over all columns do not count. */
function shareOf(rows: CellText[][], column: number, skip: Set<number>, test: (cell: CellText) => boolean): { share: number; many: number; filled: number } {
  const cells = rows.flatMap((row, index) => (skip.has(index) || row.length < 2 ? [] : row.filter(({ cell, pieces }) => cell.column === column && pieces.length)))
  const many = cells.filter(test).length
  return { share: cells.length ? many / cells.length : 0, many, filled: cells.length }
}

function headRowsOf(rows: CellText[][], knowing: Knowing): Set<number> {
  const found = new Set<number>()
  rows.forEach((row, index) => {
    const filled = row.filter(({ pieces }) => pieces.length)
    if (filled.length < 2 || filled.some((cell) => hasTime(textOfCell(cell).text) && !headOf(textOfCell(cell).text))) return
    const named = filled.filter((cell) => headOf(textOfCell(cell).text) || foreign.test(textOfCell(cell).text) || (index === 0 && filled.length > 1 && !hasTime(textOfCell(filled[0]!).text) && headOf(textOfCell(filled[0]!).text) && readDayHeading(textOfCell(cell))))
    const rooms = index < 3 && filled.every((cell) => cell.cell.column > 0 && isPlace(textOfCell(cell).text, knowing))
    if (rooms || named.length >= 2 || (named.length === filled.length) || (index < 3 && named.length && headOf(textOfCell(filled[0]!).text) && /^(?:time|starts|day)$/.test(headOf(textOfCell(filled[0]!).text)!))) found.add(index)
  })
  return found
}

const daysInHeads = (row: CellText[]) => row.filter((cell) => readDayHeading(textOfCell(cell)) !== undefined)

/** What the columns of a table hold: from its heads, and from what most of its cells look like. `before`: of the table above it. */
export function layoutOf(table: Table, at: number[], knowing: Knowing, before?: Layout): Layout {
  const rows = cellsOf(table, at)
  const width = Math.max(1, ...table.rows.flatMap((row) => row.cells.map((cell) => cell.column + cell.columns)))
  const headRows = headRowsOf(rows, knowing)
  const roles: Layout['roles'] = new Map()
  const columns: Layout['columns'] = new Map()
  // A row whose cells are days is a head too: a week as a grid.
  rows.slice(0, 3).forEach((row, index) => {
    if (daysInHeads(row.filter(({ cell }) => cell.column > 0)).length >= 2) headRows.add(index)
  })
  const [headRow] = [...headRows].map((index) => rows[index] ?? [])
  const [dayHead] = headRow ? daysInHeads(headRow) : []
  const day = headRow && daysInHeads(headRow).length === 1 ? readDayHeading(textOfCell(dayHead!)) : undefined
  const share = (column: number, test: (cell: CellText) => boolean) => shareOf(rows, column, headRows, test)
  const foreignHeads = headRow?.filter((cell) => foreign.test(textOfCell(cell).text)).length ?? 0
  for (const cell of headRow ?? []) {
    const named = headOf(textOfCell(cell).text)
    // `Item`, `Session`, over numbers
    const role = named === 'title' && share(cell.cell.column, isNumeral).share >= 0.8 ? 'number' : named
    if (role === 'place' && namesRoom(cell, headRow ?? [])) continue
    if (role && (role === 'people' || ![...roles.values()].includes(role))) roles.set(cell.cell.column, role)
    // `Chair` says what all of its column do; `Speakers` and `Lead` are what the kind makes of them.
    const does = role === 'people' ? roleAlone(textOfCell(cell).text, knowing) : undefined
    if (does && !/^leads?$/i.test(textOfCell(cell).text) && ['chair', 'moderator', 'facilitator', 'rapporteur', 'respondent', 'interpreter'].includes(does)) columns.set(cell.cell.column, { role: { is: does, said: textOfCell(cell) } })
  }
  let time = [...roles].find(([, role]) => role === 'time' || role === 'starts')?.[0]
  const times = Array.from({ length: width }, (_, column) => share(column, (cell) => hasTime(textOfCell(cell).text)))
  if (time === undefined || (times[time]?.many ?? 0) === 0) {
    if (time !== undefined) roles.delete(time)
    const best = times.reduce((found, each, column) => (each.many > (times[found]?.many ?? 0) && each.share >= 0.4 ? column : found), -1)
    time = best >= 0 ? best : undefined
    if (time !== undefined) roles.set(time, 'time')
  }
  const [mails] = Array.from({ length: width }, (_, column) => share(column, (cell) => /\S@\S+\.\S/.test(textOfCell(cell).text))).sort((a, b) => b.share - a.share)
  const many = time === undefined ? 0 : (times[time]?.many ?? 0)
  // A head that says "time" over columns of names and addresses is that of a list of people.
  const isAgenda = time !== undefined && many > 0 && (times[time]?.share ?? 0) >= 0.3 && (mails?.share ?? 0) < 0.3 && foreignHeads === 0
  const layout: Layout = { rows, width, roles, headRows, columns, isAgenda, ...(day ? { day } : {}) }
  if (!isAgenda) return layout
  if (!headRow && before && before.width === width && [...before.roles].every(([column, role]) => role !== 'time' || column === time)) {
    for (const [column, role] of before.roles) if (!roles.has(column)) roles.set(column, role)
    for (const [column, each] of before.columns) columns.set(column, each)
  }
  guessRoles(layout, knowing, headRow, share, time!)
  return layout
}

/** Rows with one cell over some columns: what all of them share, a break or a plenary. */
const rowsOver = ({ rows }: Layout, columns: readonly number[]): number =>
  rows.filter((row) => row.some(({ cell }) => cell.columns >= columns.length && columns.every((column) => column >= cell.column && column < cell.column + cell.columns))).length

/** A cell whose first line is numbered, names a kind or is set in bold above others: no list of people, no room. */
function looksLikeTitle({ pieces }: CellText, knowing: Knowing): boolean {
  const [first] = pieces
  if (!first || isPlace(first.text.text, knowing) || roleHead(first.text, knowing) || (readParties(first.text, knowing)?.likeness ?? 0) >= 2) return false
  return numberFirst(first.text) !== undefined || kindInWords(first.text.text, knowing) !== undefined || (first.bold && pieces.length > 1)
}

type Share = (column: number, test: (cell: CellText) => boolean) => { share: number; many: number; filled: number }

function guessRoles(layout: Layout, knowing: Knowing, headRow: CellText[] | undefined, share: Share, time: number): void {
  const { roles, width, columns } = layout
  const free = () => Array.from({ length: width }, (_, column) => column).filter((column) => !roles.has(column) && share(column, () => true).filled > 0)
  // Two columns of times side by side: from and to.
  if (roles.get(time) !== 'ends' && ![...roles.values()].includes('ends') && free().includes(time + 1) && share(time + 1, (cell) => hasTime(textOfCell(cell).text)).share >= 0.6 && share(time + 1, (cell) => (writtenTime(textOfCell(cell).text)?.length ?? 0) >= textOfCell(cell).text.length - 1).share >= 0.6) {
    roles.set(time + 1, 'ends')
  }
  for (const column of free()) {
    const { share: days, many } = share(column, (cell) => readDayHeading(textOfCell(cell)) !== undefined)
    if (days >= 0.6 && many > 0) roles.set(column, 'day')
  }
  const unnamed = (headRow ?? []).filter(({ cell, pieces }) => pieces.length && cell.column !== time && !roles.has(cell.column))
  const others = free()
  const dayHeads = unnamed.filter((cell) => readDayHeading(textOfCell(cell)))
  const rooms = unnamed.length >= 2 && others.length >= 2 && ![...roles.values()].some((role) => role === 'title')
  if (dayHeads.length >= 2 || rooms) {
    for (const head of unnamed) {
      const [first, ...more] = head.pieces
      const day = readDayHeading(textOfCell(head))
      const track = more.map(({ text }) => text)
      roles.set(head.cell.column, 'parallel')
      columns.set(head.cell.column, { ...(day ? { day } : { place: first?.text }), ...(track.length && !day ? { track: join(track) } : {}) })
    }
  }
  if (!headRow && others.length >= 2 && rowsOver(layout, others) >= 2 && others.every((column) => share(column, (cell) => looksLikeTitle(cell, knowing)).share >= 0.6)) for (const column of others) roles.set(column, 'parallel')
  const people = (cell: CellText) => cell.pieces.some(({ text }) => roleHead(text, knowing) !== undefined) || (readParties(cell.pieces[0]!.text, knowing)?.likeness ?? 0) >= 2
  const titled = () => [...roles.values()].some((role) => role === 'title' || role === 'parallel')
  for (const column of free()) {
    const { share: named, filled } = share(column, people)
    const place = share(column, (cell) => isPlace(textOfCell(cell).text, knowing)).share
    if (place >= 0.5 && (titled() || free().length > 1) && ![...roles.values()].includes('place')) roles.set(column, 'place')
    else if (named >= 0.6 && filled > 0 && (titled() || free().length > 1) && ![...roles.values()].includes('people')) roles.set(column, 'people')
    else if (!titled()) roles.set(column, 'title')
  }
}
