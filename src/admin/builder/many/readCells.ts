import { unguarded } from '../../../formats/translation/formulas.js'

/** Whether a text is a table as spreadsheets put it on the clipboard. */
const isTabbed = (text: string) => text.split(/\r\n?|\n/).some((row) => row.trim().includes('\t'))

/**
 * Whether what is on the clipboard are cells, and not a document: several that are parted by tabs,
 * or a column of a table. A table of a text editor is a document, whatever else is said of it.
 */
export const holdsCells = ({ html, text }: { html: string; text: string }): boolean =>
  text.trim() !== '' &&
  !html.includes('urn:schemas-microsoft-com:office:word') &&
  (isTabbed(text) || (/<table[\s>]/i.test(html) && /[\r\n]/.test(text.trim())))

/**
 * The cells of a text as spreadsheets write it: tabs between cells, lines between rows, quotes
 * around what holds either. Whoever writes quotes in a cell without meaning that is understood too.
 * Rows may differ in length; there are none where it cannot be read.
 */
export async function readCells(text: string): Promise<string[][]> {
  // Loaded when somebody pastes, so that nobody else has to download it.
  const { parse } = await import('csv-parse/browser/esm/sync')
  const shared = { delimiter: '\t', relax_column_count: true, relax_quotes: true, bom: true }
  const rowsOf = (quote: '"' | false): string[][] | undefined => {
    try {
      return parse(text, { ...shared, quote })
    } catch {
      return undefined
    }
  }
  return (rowsOf('"') ?? rowsOf(false) ?? []).map((row) =>
    row.map((cell) => unguarded(cell.trim())),
  )
}
