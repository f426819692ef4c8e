import type { Block, DocumentFault, TextDocument } from '../../core/import/document.js'
import { readDocx } from './docx/index.js'
import { Unreadable } from './faults.js'
import { decodeText } from './file/decode.js'
import { kindOf } from './file/kindOf.js'
import { limits } from './file/limits.js'
import { readHtml } from './html/index.js'
import { readOdt } from './odt/index.js'
import { readCsv } from './sheet/csv.js'
import { readXlsx } from './sheet/xlsx.js'
import { readText } from './text/index.js'

/**
 * What is known of a file beside its content: it only decides between a text and a table as text.
 */
export type FileNames = { name?: string; type?: string }

export type ReadDocument = { document: TextDocument } | { error: DocumentFault }

const isHtml = (text: string): boolean => {
  const beginning = text.slice(0, 5000)
  if (/^\ufeff?\s*(?:<!doctype html|<html|Version:[\d.]+\s+StartHTML)/i.test(beginning)) return true
  return (
    /^\ufeff?\s*</.test(beginning) &&
    /<\/?(?:p|div|span|table|tr|td|b|h[1-6]|ul|ol|li|br|meta|body)\b[^>]*>/i.test(beginning)
  )
}

const rowsOf = ({ blocks }: TextDocument) =>
  blocks.flatMap((block) => (block.type === 'table' ? block.rows : []))

/** Three rows and columns, all as long as each other, are no sentences with commas in them. */
const isTable = (document: TextDocument | undefined): document is TextDocument => {
  const rows = document ? rowsOf(document) : []
  const [first] = rows
  return (
    rows.length >= 3 &&
    first !== undefined &&
    first.cells.length >= 3 &&
    rows.every(({ cells }) => cells.length === first.cells.length)
  )
}

function readAsText(text: string, { name = '', type = '' }: FileNames): TextDocument {
  if (isHtml(text)) return readHtml(text)
  // Other XML is no text that somebody wrote.
  if (/^\ufeff?\s*<\?xml/.test(text)) throw new Unreadable('unknownFormat')
  if (text.length > limits.text) throw new Unreadable('tooLarge')
  const isNamedTable =
    /\.(csv|tsv|tab)$/i.test(name) || /^text\/(csv|tab-separated-values)\b/i.test(type)
  const table = readCsv(text)
  return table && (isNamedTable || isTable(table)) ? table : readText(text)
}

const hasWords = (blocks: Block[]): boolean =>
  blocks.some((block) =>
    block.type === 'paragraph'
      ? block.runs.length > 0 || block.label !== undefined
      : block.rows.some(({ cells }) => cells.some((cell) => hasWords(cell.blocks))),
  )

async function read(bytes: Uint8Array, names: FileNames): Promise<TextDocument> {
  if (bytes.length > limits.file) throw new Unreadable('tooLarge')
  switch (kindOf(bytes)) {
    case 'docx':
      return readDocx(bytes)
    case 'odt':
      return readOdt(bytes)
    case 'xlsx':
      return readXlsx(bytes)
    // The library is large, and few bring a PDF.
    case 'pdf':
      return (await import('./pdf/index.js')).readPdf(bytes)
    case 'text':
      return readAsText(decodeText(bytes), names)
  }
}

/**
 * Any document in the one model, by what is in the file; never an exception. Files of strangers
 * belong into `readDocumentSafely`, which bounds time and memory as well.
 *
 *     await readDocument(bytes, { name: 'agenda.docx' }) // { document } or { error: 'oldWord' }
 */
export async function readDocument(
  bytes: Uint8Array,
  names: FileNames = {},
): Promise<ReadDocument> {
  try {
    const document = await read(bytes, names)
    return hasWords(document.blocks) ? { document } : { error: 'empty' }
  } catch (error) {
    if (error instanceof Unreadable) return { error: error.fault }
    // A stack or an array that is longer than may be: only files that were made for it come so far.
    return { error: error instanceof RangeError ? 'tooLarge' : 'broken' }
  }
}
