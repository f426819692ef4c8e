import { type Doc, textIn } from '../toAgenda.js'

type Row = { id?: string; label?: string | null; date?: string }

const labelled = (rows: unknown): Map<string, unknown> => new Map((Array.isArray(rows) ? (rows as Doc[]) : []).map(({ id, label }) => [String(id), label]))

/**
 * Rows as they may be stored: a label that was only shown because there is none in this language is left out, or another
 * language's text would be saved as its translation.
 */
export function rowsToSave<R extends Row>(rows: R[], stored: unknown, language: string | undefined): R[] {
  const labels = labelled(stored)
  return rows.map((row) => {
    const kept = row.id === undefined ? undefined : labels.get(row.id)
    const own = kept && typeof kept === 'object' ? (kept as Doc)[language ?? ''] : kept
    const { label, ...rest } = row
    return label !== undefined && !own && label === textIn(kept, language) ? (rest as R) : row
  })
}

/** Days on the way from some dates to others: those that sessions are leaving stay until they have left. */
export function daysOnTheWay<R extends Row>(wanted: R[], stored: unknown): Row[] {
  const old = Array.isArray(stored) ? (stored as Row[]) : []
  const dates = new Set(old.map(({ date }) => date))
  return [...old.map(({ id, date }) => ({ id, date })), ...wanted.filter(({ date }) => !dates.has(date)).map(({ date }) => ({ date }))]
}
