import type { Block, Paragraph, Table } from './document.js'
import { join, labelOf, slice, type Stretch, stretchOf, textOf } from './stretch.js'

/** One line of text of a document: a paragraph, or a part of one between its soft line breaks. */
export type Piece = {
  text: Stretch
  bold: boolean
  italic: boolean
  heading?: number
  list?: Paragraph['list']
  /** How far it is indented: the number of spaces at its beginning. */
  indent: number
  /** It continues the paragraph of the piece before. */
  soft: boolean
  paragraph: Paragraph
  at: number[]
  /** Which characters of the paragraph it covers. */
  from: number
  to: number
}

const shareOf = (
  paragraph: Paragraph,
  from: number,
  to: number,
  look: 'bold' | 'italic',
): boolean => {
  let [start, looks, letters] = [0, 0, 0]
  for (const run of paragraph.runs) {
    const part = run.text
      .slice(Math.max(0, from - start), Math.max(0, to - start))
      .replace(/[^\p{L}\p{N}]/gu, '').length
    letters += part
    if (run[look]) looks += part
    start += run.text.length
  }
  return letters > 0 && looks * 10 >= letters * 8
}

/**
 * The label of a paragraph, if it is part of the text: a number with a word for what it counts
 * (`Session I:`) is; `2.1` and marks of lists are not.
 */
const spokenLabel = (paragraph: Paragraph, at: number[]): Stretch | undefined =>
  paragraph.label && !paragraph.list && /\p{L}{3}/u.test(paragraph.label)
    ? labelOf(paragraph, at)
    : undefined

function piecesOfParagraph(paragraph: Paragraph, at: number[]): Piece[] {
  const whole = textOf(paragraph)
  const label = spokenLabel(paragraph, at)
  let from = 0
  return whole.split('\n').flatMap((line, index): Piece[] => {
    const to = from + line.length
    const text = slice(stretchOf(paragraph, at, from, to), 0)
    const piece: Piece = {
      text: index === 0 && label ? join([label, text]) : text,
      bold: shareOf(paragraph, from, to, 'bold'),
      italic: shareOf(paragraph, from, to, 'italic'),
      ...(paragraph.heading === undefined ? {} : { heading: paragraph.heading }),
      ...(paragraph.list ? { list: paragraph.list } : {}),
      indent: /^[ \u00a0\t]*/.exec(line)?.[0].length ?? 0,
      soft: index > 0,
      paragraph,
      at,
      from,
      to,
    }
    from = to + 1
    return piece.text.text ? [piece] : []
  })
}

/** Each row of a table within a cell as one piece, its cells parted by tabs. */
function piecesOfNested(table: Table, at: number[]): Piece[] {
  return table.rows.flatMap((row, rowIndex) => {
    const cells = row.cells.map((cell, cellIndex) =>
      piecesOf(cell.blocks, [...at, rowIndex, cellIndex]),
    )
    const [first] = cells.flat()
    if (!first) return []
    // If a cell has several lines, those after the first become pieces beneath the row.
    const heads = cells.flatMap((pieces) => pieces.slice(0, 1))
    const rest = cells.flatMap((pieces) => pieces.slice(1))
    return [
      {
        ...first,
        text: join(
          heads.map(({ text }) => text),
          '\t',
        ),
        soft: false,
      },
      ...rest,
    ]
  })
}

/** The lines of text of some blocks, in order. */
export const piecesOf = (blocks: readonly Block[], at: number[] = []): Piece[] =>
  blocks.flatMap((block, index) =>
    block.type === 'paragraph'
      ? piecesOfParagraph(block, [...at, index])
      : piecesOfNested(block, [...at, index]),
  )

/** The same piece with another text. */
export const withText = (piece: Piece, text: Stretch): Piece => ({ ...piece, text })

const typedBullet = /^[•·▪‣◦✓✔☑➢→»>*–—-]\s+/u

/** Whether a text begins with a mark of a list that somebody typed. */
export const isTypedItem = (text: string): boolean => typedBullet.test(text)

/** The piece without a mark of a list that somebody typed. */
export const withoutBullet = (piece: Piece): Piece => {
  const found = typedBullet.exec(piece.text.text)
  return found ? withText(piece, slice(piece.text, found[0].length)) : piece
}

/**
 * The text in bold or italics at the head of a piece that goes on without: the title in `**A
 * title**, Ana Haddad`.
 */
export function setApart({ text, paragraph }: Piece): string {
  const looks = paragraph.runs.flatMap((run) =>
    Array<'bold' | 'italic' | undefined>(run.text.length).fill(
      run.bold ? 'bold' : run.italic ? 'italic' : undefined,
    ),
  )
  const look = (at: number) => {
    const part = text.parts.findLast(({ start }) => start <= at)
    return part && !part.place.label ? looks[part.place.from + at - part.start] : undefined
  }
  const own = look(0)
  let end = 0
  while (
    own &&
    end < text.text.length &&
    (look(end) === own || !/[\p{L}\p{N}]/u.test(text.text[end]!))
  )
    end += 1
  return end < text.text.length
    ? text.text.slice(0, end).replace(/[^\p{L}\p{N}»”"!?؟)]+$/u, '')
    : ''
}
