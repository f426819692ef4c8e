import { getDocumentProxy } from 'unpdf'
import type { TextDocument } from '../../../core/import/document.js'
import { Unreadable } from '../faults.js'
import { toBlocks } from './blocks.js'
import { type PdfLine, type Piece, toPdfLines } from './lines.js'

const mostPages = 300
const mostPieces = 200_000

/** `12 / 30` and `Page 3` are the same on every page but for the number. */
const keyOf = ({ segments }: PdfLine): string =>
  segments
    .map(({ text }) => text)
    .join(' ')
    .replace(/\d+/g, '#')

/** The first and last lines that most pages have in common. */
function takeRepeated(
  pages: PdfLine[][],
  pick: (lines: PdfLine[]) => PdfLine | undefined,
): PdfLine | undefined {
  if (pages.length < 2) return undefined
  const counts = new Map<string, number>()
  for (const lines of pages) {
    const line = pick(lines)
    if (line) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1)
  }
  const [key] = [...counts].find(([, count]) => count >= Math.max(2, pages.length * 0.6)) ?? []
  if (key === undefined) return undefined
  let found: PdfLine | undefined
  for (const lines of pages) {
    const line = pick(lines)
    if (!line || keyOf(line) !== key) continue
    found ??= line
    lines.splice(lines.indexOf(line), 1)
  }
  return found
}

async function piecesOf(bytes: Uint8Array): Promise<{ pages: Piece[][]; title?: string }> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    stopAtErrors: false,
    verbosity: 0,
  })
  if (pdf.numPages > mostPages) throw new Unreadable('tooLarge')
  const pages: Piece[][] = []
  let count = 0
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const [, , , top = 0] = page.view
    const { items } = await page.getTextContent()
    count += items.length
    if (count > mostPieces) throw new Unreadable('tooLarge')
    pages.push(
      items.flatMap((item): Piece[] => {
        if (!('str' in item)) return []
        const [, , , scale = 0, left = 0, bottom = 0]: number[] = item.transform
        return [
          {
            text: item.str,
            left,
            right: left + item.width,
            y: top - bottom,
            height: item.height || Math.abs(scale) || 10,
          },
        ]
      }),
    )
    page.cleanup()
  }
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }))
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : ''
  await pdf.destroy()
  return { pages, ...(title ? { title } : {}) }
}

/**
 * A PDF of Latin script, guessed: a PDF says where signs stand and nothing of paragraphs, tables or
 * lists. Throws `Unreadable`: `scannedPdf` where pages have no text, `encrypted`, `broken`,
 * `tooLarge`.
 */
export async function readPdf(bytes: Uint8Array): Promise<TextDocument> {
  const { pages, title } = await piecesOf(bytes).catch((error: unknown) => {
    if (error instanceof Unreadable) throw error
    throw new Unreadable(
      error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken',
    )
  })
  const letters = pages.flat().reduce((sum, { text }) => sum + text.trim().length, 0)
  if (letters < pages.length * 10) throw new Unreadable('scannedPdf')
  const lines = pages.map(toPdfLines)
  const header = takeRepeated(lines, (page) => page[0])
  const footer = takeRepeated(lines, (page) => page.at(-1))
  return {
    blocks: lines.flatMap((page) => toBlocks(page)),
    apart: [
      ...(header ? [{ where: 'header' as const, blocks: toBlocks([header], []) }] : []),
      ...(footer ? [{ where: 'footer' as const, blocks: toBlocks([footer], []) }] : []),
    ],
    ...(title ? { title } : {}),
    warnings: ['pdfIsGuesswork'],
  }
}
