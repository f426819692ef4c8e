import { stringify } from 'csv-stringify/sync'
import { guarded } from './translation/formulas.js'

/**
 * A table as CSV (RFC 4180): comma, CRLF, UTF-8 with a byte order mark so that spreadsheets read
 * Arabic and accents. No cell is taken for a formula, and a lone carriage return, which ends a row
 * for some programs, is quoted like every line break.
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => row.map(guarded)),
    { bom: true, record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  )
