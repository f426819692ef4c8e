import { parse } from 'csv-parse/sync'
import { type FileFault, faultOf, largest, mostBlocks } from './faults.js'

/** What spreadsheets put between cells: it depends on the country that the machine is set to, and on the kind of file. */
const delimiters = [',', ';', '\t'] as const

/** Characters in which the head of a table ends. */
const longestHead = 65_536

/**
 * The text of a file. “CSV UTF-8” and “Unicode text” are read. Plain “CSV” of Windows is refused unless it is ASCII: it is
 * written in the letters of one country (Windows-1252, 1256), does not say which, and has turned all others into `?`.
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
    // Bytes that are no characters: the caller says so.
    return undefined
  }
}

/** The rows of a table whose head `isHead` knows, whatever stands between its cells; the first row is the head. */
export function readTable(
  file: Uint8Array | string,
  isHead: (cells: string[]) => boolean,
): { rows: string[][] } | { faults: FileFault[] } {
  if (file.length > largest) return faultOf('tooLarge', { most: largest })
  const text = decode(file)?.replace(/^\ufeff/, '')
  if (text === undefined) return faultOf('notUnicode')
  let reason = ''
  const beginning = text.slice(0, longestHead)
  for (const delimiter of delimiters) {
    const options = { delimiter, relax_column_count: true, skip_empty_lines: true }
    try {
      const [head = []] = parse(beginning, { ...options, to: 1 })
      if (!isHead(head)) continue
      const rows: string[][] = parse(text, { ...options, to: mostBlocks + 2 })
      return rows.length > mostBlocks + 1 ? faultOf('tooLarge', { most: mostBlocks }) : { rows }
    } catch (error) {
      // Another delimiter may still do; the library's sentence names the line.
      reason = error instanceof Error ? error.message.slice(0, 200) : ''
    }
  }
  return reason ? faultOf('notTable', { reason }) : faultOf('columnsMissing')
}
