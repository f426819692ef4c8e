import type { Bringing } from './apiClient.js'

const rowsIn = (text: string) => text.split(/\r\n?|\n/).filter((line) => line.trim())

/** More than one cell, or more than one line: no word that somebody types. */
const isAgenda = ({ html, text }: { html: string; text: string }): boolean =>
  (html.match(/<t[dh][\s>]/gi) ?? []).length > 1 ||
  rowsIn(text).length > 1 ||
  rowsIn(text).some((line) => line.trim().includes('\t'))

/**
 * What the clipboard holds that may be an agenda: a file, a table, several lines; undefined of a
 * single word or line, unless `any` text is meant.
 */
export function onClipboard(data: DataTransfer, { any = false } = {}): Bringing | undefined {
  const [file] = data.files
  const words = { html: data.getData('text/html'), text: data.getData('text/plain') }
  // Programs that copy a table copy a picture of it as well.
  if (file && !words.text.trim() && !file.type.startsWith('image/')) return file
  if (any ? words.text.trim() || words.html.trim() : isAgenda(words)) return words
  return undefined
}
