import { parse } from 'csv-parse/sync'
import type { Options } from 'csv-parse/sync'
import { type FileFault, faultOf, largest, mostBlocks } from './faults.js'

/**
 * The delimiters between cells; which one a spreadsheet uses depends on the country of the machine
 * and on the kind of file.
 */
const delimiters = [',', ';', '\t'] as const

/** In characters: the head of a table must end before. */
const longestHead = 65_536

/** How many rows may stand before the head: a title, a note, an empty row. */
const mostBefore = 20

/**
 * The text of a file, of a “CSV UTF-8” or a “Unicode text”; undefined for all others. A plain “CSV”
 * of Windows is accepted only if it is ASCII: it uses the letters of one country (Windows-1252,
 * 1256), does not say which, and has turned all other letters into `?`.
 */
export function decode(file: Uint8Array | string): string | undefined {
  if (typeof file === 'string') return file
  const wide =
    file[0] === 0xff && file[1] === 0xfe
      ? 'utf-16le'
      : file[0] === 0xfe && file[1] === 0xff
        ? 'utf-16be'
        : undefined
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(file)
  } catch {
    // The bytes are no characters; the caller tells of it.
    return undefined
  }
}

/** The first rows of a table, as many as can be read: the text may end in the middle of a row. */
function beginningOf(text: string, options: Options): string[][] {
  const rows: string[][] = []
  try {
    parse(text.slice(0, longestHead), {
      ...options,
      to: mostBefore + 1,
      on_record: (row: string[]) => void rows.push(row),
    })
    return rows
  } catch (error) {
    if (rows.length) return rows
    throw error
  }
}

/**
 * The rows of a table, beginning with its head, which `isHead` recognises, whatever its delimiter
 * and whatever stands before it. Excel's line `sep=;` names the delimiter and is no row.
 */
export function readTable(
  file: Uint8Array | string,
  isHead: (cells: string[]) => boolean,
): { rows: string[][] } | { faults: FileFault[] } {
  if (file.length > largest) return faultOf('tooLarge', { most: largest })
  const text = decode(file)?.replace(/^\ufeff?(?:"?sep=.?"?\r?\n)?/i, '')
  if (text === undefined) return faultOf('notUnicode')
  let reason = ''
  for (const delimiter of delimiters) {
    const options = { delimiter, relax_column_count: true, skip_empty_lines: true }
    try {
      const before = beginningOf(text, options).findIndex(isHead)
      if (before < 0) continue
      const all: string[][] = parse(text, { ...options, to: before + mostBlocks + 2 })
      const rows = all.slice(before)
      return rows.length > mostBlocks + 1 ? faultOf('tooLarge', { most: mostBlocks }) : { rows }
    } catch (error) {
      // Another delimiter may still work; the library's message names the line.
      reason = error instanceof Error ? error.message.slice(0, 200) : ''
    }
  }
  return reason ? faultOf('notTable', { reason }) : faultOf('columnsMissing')
}
