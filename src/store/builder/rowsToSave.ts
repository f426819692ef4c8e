import { fieldsIn, isPlain, rowsIn } from '../../core/isPlain.js'
import { without } from '../../core/keysOf.js'
import { type Doc, textIn } from '../toAgenda.js'

type Row = Doc & { id?: string }

const byId = (rows: unknown): Map<string, Doc> =>
  new Map(rowsIn(rows).map((row) => [String(row.id), row]))

/** A text in one language alone, without one of another language in its stead. */
const ownText = (value: unknown, language: string | undefined) =>
  isPlain(value) ? value[language ?? ''] : value

/**
 * The texts of rows, and the further fields of an assignment that may be empty: these are emptied
 * when they are not sent.
 */
export const rowTexts = ['label', 'jobTitle', 'affiliation']
const held = ['person', 'organisation', ...rowTexts]

/** Whether a shown text is that of another language, since there is none in this one. */
const isLent = (shown: unknown, value: unknown, language: string | undefined): boolean =>
  !ownText(value, language) && shown === textIn(value, language)

/**
 * The fields of a line in the form in which they are stored: without a title that is shown from
 * another language.
 */
export function titleToSave(fields: Doc, stored: unknown, language: string | undefined): Doc {
  const { title, ...rest } = fields
  return title !== undefined && isLent(title, stored, language) ? rest : fields
}

/**
 * Rows in the form in which they are stored. A text that is shown from another language is left
 * out, as it would be saved as its own translation.
 */
export function rowsToSave(
  rows: readonly Row[],
  stored: unknown,
  language: string | undefined,
): Doc[] {
  const before = byId(stored)
  return rows.map((row) => {
    const kept = row.id === undefined ? undefined : before.get(row.id)
    const lent = rowTexts.filter((key) => {
      const shown = row[key]
      return shown !== undefined && kept !== undefined && isLent(shown, kept[key], language)
    })
    return lent.length ? without(row, ...lent) : row
  })
}

/**
 * Assignments in the form in which they are stored. What an editor emptied in a row is sent as
 * empty, since a field that is not sent stays.
 */
export function assignmentsToSave(
  rows: readonly Row[],
  stored: unknown,
  language: string | undefined,
): Doc[] {
  const before = byId(stored)
  return rowsToSave(rows, stored, language).map((row, index) => {
    const id = rows[index]?.id
    const kept = id === undefined ? undefined : before.get(id)
    const gone = held.filter(
      (key) =>
        kept !== undefined &&
        fieldsIn(rows[index])[key] === undefined &&
        (ownText(kept[key], language) ?? null) !== null,
    )
    return { ...row, ...Object.fromEntries(gone.map((key) => [key, null])) }
  })
}

/**
 * The days of an event while sessions move from some dates to others: those that sessions are
 * leaving stay until they have left.
 */
export function daysOnTheWay(wanted: readonly Doc[], stored: unknown): Doc[] {
  const old = rowsIn(stored)
  const dates = new Set(old.map(({ date }) => date))
  return [
    ...old.map(({ id, date }) => ({ id, date })),
    ...wanted.filter(({ date }) => !dates.has(date)).map(({ date }) => ({ date })),
  ]
}
