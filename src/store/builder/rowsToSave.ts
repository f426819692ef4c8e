import { type Doc, textIn } from '../toAgenda.js'

type Row = { id?: string; date?: string }

const byId = (rows: unknown): Map<string, Doc> =>
  new Map((Array.isArray(rows) ? (rows as Doc[]) : []).map((row) => [String(row.id), row]))

/** A text as it is in one language, with nothing in its stead. */
const ownText = (value: unknown, language: string | undefined) =>
  value && typeof value === 'object' ? (value as Doc)[language ?? ''] : value

/**
 * Texts of rows; and what an assignment may hold or not, so that it is gone when it is not sent.
 */
export const rowTexts = ['label', 'jobTitle', 'affiliation']
const held = ['person', 'organisation', ...rowTexts]

/** Whether what is shown of a text stands there only because there is none in this language. */
const isLent = (shown: unknown, value: unknown, language: string | undefined): boolean =>
  !ownText(value, language) && shown === textIn(value, language)

/** Fields of a line as they may be stored: without a title that is another language's. */
export function titleToSave<F extends Doc>(
  fields: F,
  stored: unknown,
  language: string | undefined,
): F {
  const { title, ...rest } = fields
  return title !== undefined && isLent(title, stored, language) ? (rest as F) : fields
}

/**
 * Rows as they may be stored: a text that was only shown because there is none in this language is
 * left out, or another language's text would be saved as its translation.
 */
export function rowsToSave<R extends Row>(
  rows: R[],
  stored: unknown,
  language: string | undefined,
): R[] {
  const before = byId(stored)
  return rows.map((row) => {
    const kept = row.id === undefined ? undefined : before.get(row.id)
    const lent = rowTexts.filter((key) => {
      const shown = (row as Doc)[key]
      return shown !== undefined && kept !== undefined && isLent(shown, kept[key], language)
    })
    return lent.length
      ? (Object.fromEntries(Object.entries(row).filter(([key]) => !lent.includes(key))) as R)
      : row
  })
}

/**
 * Assignments as they may be stored: what an editor took out of a row is said, since what is not
 * sent stays.
 */
export function assignmentsToSave<R extends Row>(
  rows: R[],
  stored: unknown,
  language: string | undefined,
): R[] {
  const before = byId(stored)
  return rowsToSave(rows, stored, language).map((row, index) => {
    const kept = row.id === undefined ? undefined : before.get(row.id)
    const gone = held.filter(
      (key) =>
        kept !== undefined &&
        (rows[index] as Doc)[key] === undefined &&
        (ownText(kept[key], language) ?? null) !== null,
    )
    return { ...row, ...Object.fromEntries(gone.map((key) => [key, null])) }
  })
}

/**
 * Days on the way from some dates to others: those that sessions are leaving stay until they have
 * left.
 */
export function daysOnTheWay<R extends Row>(wanted: R[], stored: unknown): Row[] {
  const old = Array.isArray(stored) ? (stored as Row[]) : []
  const dates = new Set(old.map(({ date }) => date))
  return [
    ...old.map(({ id, date }) => ({ id, date })),
    ...wanted.filter(({ date }) => !dates.has(date)).map(({ date }) => ({ date })),
  ]
}
