/**
 * The beginning of a cell that a spreadsheet takes for a formula, in the wide forms of these
 * characters too.
 */
const formula = /^'*[=+\-@\t\r＝＋－＠]/

/**
 * A cell with an apostrophe before it where a spreadsheet would compute it. One that already begins
 * with apostrophes gets one more, so that reading can take one away.
 */
export const guarded = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell)

export const unguarded = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell

/**
 * Whether a cell holds what spreadsheets write where they could not compute, each in its language:
 * `#NAME?`, `#NOM?`, `#¡REF!`, `#N/A`, `#DIV/0!`, `Err:508`. This becomes of words that begin like
 * a formula.
 */
export const isSpreadsheetError = (cell: string): boolean =>
  /^(?:#[¿¡]?[\p{Lu}/0_]+[!?]|#N\/[ADV]|Err:\d{3})$/u.test(cell.trim())
