const cellsOf = (row: Element): string[] => [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').replace(/[^\S\n]+/g, ' ').trim())

/**
 * The rows of a table on the clipboard: from a text editor as HTML, from a spreadsheet as text between tabs; undefined where
 * there is no more than one cell. In a browser only.
 */
export function rowsOnClipboard({ html, text }: { html: string; text: string }): string[][] | undefined {
  const table = html.includes('<table') ? new DOMParser().parseFromString(html, 'text/html').querySelector('table') : null
  const rows = table ? [...table.rows].map(cellsOf) : rowsOfText(text)
  const filled = rows.filter((row) => row.some(Boolean))
  return filled.length > 1 || (filled[0]?.length ?? 0) > 1 ? filled : undefined
}

/** Rows are lines, cells stand between tabs; a cell in quotes may hold both. */
export function rowsOfText(text: string): string[][] {
  const cells = [...text.replace(/\r\n?/g, '\n').matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g)]
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of cells) {
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).trim())
    if (end === '') break
    if (end === '\n') rows.push([])
  }
  return rows.filter((row) => row.some(Boolean))
}
