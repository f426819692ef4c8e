import type { Returned } from '../../core/translation/exchange.js'
import { type FileFault, faultOf } from './faults.js'
import { parseTranslationTable } from './parseTable.js'
import { parseXliff } from './parseXliff.js'
import { decode } from './readTable.js'

/** The first bytes of workbooks: `.xlsx` and `.ods`, which are zip archives, and `.xls`. */
const beginnings = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
]

const isWorkbook = (file: Uint8Array) =>
  beginnings.some((signs) => signs.every((sign, index) => file[index] === sign))

/**
 * Reads texts that come back in any of the formats. The content tells which format it is, since the
 * name may have been changed on the way.
 */
export function parseReturned(file: Uint8Array): { returned: Returned } | { faults: FileFault[] } {
  if (isWorkbook(file)) return faultOf('workbook')
  const text = decode(file)
  if (text === undefined) return faultOf('notUnicode')
  return /^\ufeff?\s*</.test(text) ? parseXliff(text) : parseTranslationTable(text)
}
