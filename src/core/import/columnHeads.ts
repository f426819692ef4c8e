import { writtenTime, timingInWords } from '../time/writtenTimes.js'
import { type CellText, textOfCell } from './cellText.js'
import { readDayHeading } from './dayHeading.js'
import type { Knowing } from './knowing.js'
import { isPlace } from './isPlace.js'
import { phraseAt, phrasesOf, wordsIn } from './phrases.js'
import { type ColumnRole, heads } from './words/heads.js'

const phrases = phrasesOf(heads)

/** What a column holds, as far as the words of its head say. */
export function headOf(text: string): ColumnRole | undefined {
  const words = wordsIn(text)
  if (!words.length || words.length > 5 || /\p{Nd}/u.test(text)) return undefined
  // `Moderator: Ana` is what a column holds, and not its head.
  if (/[:：]\s*\S/u.test(text)) return undefined
  const found = phraseAt(words, 0, phrases)
  if (!found) return undefined
  const rest = words.slice(found.words)
  // `Time of day`, `Speakers and moderators`, `الجلسة / النشاط`
  return rest.length <= 1 || /[/&,]|\s(?:and|et|y|و|of|de|du)/iu.test(text) ? found.is : undefined
}

/**
 * Whether a head names a room: then it tells where its lines take place, and not what the column
 * holds (`Salle Genêt`). Only in a row of heads in which no column is for titles or people.
 */
export const namesRoom = (cell: CellText, row: readonly CellText[]): boolean =>
  wordsIn(textOfCell(cell).text).length > 1 &&
  !row.some((each) => ['title', 'people'].includes(headOf(textOfCell(each).text) ?? ''))

export const hasTime = (text: string) => {
  const time = writtenTime(text)
  return (
    Boolean(time?.telling || (time?.ends && time.length >= text.trim().length)) ||
    (timingInWords(text) !== undefined && timingInWords(text) !== 'toBeAnnounced')
  )
}

export const isNumeral = (cell: CellText): boolean =>
  /^\W{0,3}(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,2})*|[IVX]{1,5}|\p{L})[.)]?$/u.test(textOfCell(cell).text)
export const foreign =
  /^(?:name|names|nom|nom et prénom|prénom|nombre|apellidos|e-?mail|mail|courriel|correo|phone|téléphone|teléfono|tel|country|pays|país|الاسم|البريد|الهاتف|البلد|signature|firma)/iu

/**
 * The share (0 to 1) of a column's filled cells that pass a test. Cells over all columns do not
 * count.
 */
export function shareOf(
  rows: CellText[][],
  column: number,
  skip: Set<number>,
  test: (cell: CellText) => boolean,
): { share: number; many: number; filled: number } {
  const cells = rows.flatMap((row, index) =>
    skip.has(index) || row.length < 2
      ? []
      : row.filter(({ cell, pieces }) => cell.column === column && pieces.length),
  )
  const many = cells.filter(test).length
  return { share: cells.length ? many / cells.length : 0, many, filled: cells.length }
}

export function headRowsOf(rows: CellText[][], knowing: Knowing): Set<number> {
  const found = new Set<number>()
  rows.forEach((row, index) => {
    const filled = row.filter(({ pieces }) => pieces.length)
    if (
      filled.length < 2 ||
      filled.some((cell) => hasTime(textOfCell(cell).text) && !headOf(textOfCell(cell).text))
    )
      return
    const first = headOf(textOfCell(filled[0]!).text)
    const named = filled.filter(
      (cell) =>
        headOf(textOfCell(cell).text) ||
        foreign.test(textOfCell(cell).text) ||
        (index === 0 && first && readDayHeading(textOfCell(cell))),
    )
    const rooms =
      index < 3 &&
      filled.every((cell) => cell.cell.column > 0 && isPlace(textOfCell(cell).text, knowing))
    if (
      rooms ||
      named.length >= 2 ||
      (index < 3 && first && ['time', 'starts', 'day'].includes(first))
    )
      found.add(index)
  })
  return found
}

export const daysInHeads = (row: CellText[]) =>
  row.filter((cell) => readDayHeading(textOfCell(cell)) !== undefined)
