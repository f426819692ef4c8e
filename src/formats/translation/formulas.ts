/**
 * What a spreadsheet takes for a formula: these signs at the beginning of a cell, also in their
 * wide form.
 */
const formula = /^'*[=+\-@\t\r＝＋－＠]/

/**
 * A cell that no spreadsheet computes: an apostrophe before it. One that has apostrophes there gets
 * one more, so that it can be taken away again.
 */
export const guarded = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell)

export const unguarded = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell

/**
 * What spreadsheets write where they could not compute, each in its own language: `#NAME?`,
 * `#NOM?`, `#¡REF!`, `#N/A`, `#DIV/0!`, `Err:508`. Words that begin with a sign of a formula end
 * so.
 */
export const isSpreadsheetError = (cell: string): boolean =>
  /^(?:#[¿¡]?[\p{Lu}/0_]+[!?]|#N\/[ADV]|Err:\d{3})$/u.test(cell.trim())
