import type { Block, Paragraph } from '../../../core/import/document.js'
import { writtenTime } from '../../../core/time/writtenTimes.js'
import { bulletOf } from '../text/bullets.js'
import { toTable } from '../text/table.js'
import { type PdfLine, type Segment, toSegment } from './lines.js'

/** Text that may go on in the next line: where it ends, and how far lines reach there. */
type Open = { paragraph: Paragraph; line: PdfLine; right: number; number?: number }

const near = (one: number, other: number) => Math.abs(one - other) < 6

/** Where columns begin: left ends that several lines with gaps have in common. */
function findColumns(lines: PdfLine[]): number[] {
  const support: { left: number; count: number }[] = []
  for (const { segments } of lines) {
    if (segments.length < 2) continue
    for (const { left } of segments) {
      const known = support.find((each) => near(each.left, left))
      if (known) known.count += 1
      else support.push({ left, count: 1 })
    }
  }
  return support
    .filter(({ count }) => count >= 3)
    .map(({ left }) => left)
    .toSorted((one, other) => one - other)
}

const columnOf = (columns: number[], { left }: Segment): number =>
  columns.findLastIndex((each) => each <= left + 6)

/** A text that fills its column nearly touches the next one: it is cut where that one begins. */
function cutAt(columns: number[], segment: Segment): Segment[] {
  const at = segment.pieces.findIndex(
    ({ left }, index) =>
      index > 0 && left > segment.left + 20 && columns.some((each) => Math.abs(each - left) < 2),
  )
  return at < 0
    ? [segment]
    : [
        toSegment(segment.pieces.slice(0, at)),
        ...cutAt(columns, toSegment(segment.pieces.slice(at))),
      ]
}

/** How far text reaches from each left end: a line that reaches as far was full. */
function reachOf(lines: PdfLine[], columns: number[]): Map<number, number> {
  const reach = new Map<number, number>()
  for (const { segments } of lines)
    for (const segment of segments) {
      const at = columnOf(columns, segment)
      reach.set(at, Math.max(reach.get(at) ?? 0, segment.right))
    }
  return reach
}

/**
 * The blocks of a page, guessed from where its text stands: lines with gaps at common places are
 * rows of a table, lines that reach the edge go on in the next one.
 */
export function toBlocks(given: PdfLine[], columns = findColumns(given)): Block[] {
  const lines = given.map((line) => ({
    ...line,
    segments: line.segments.flatMap((segment) => cutAt(columns, segment)),
  }))
  const blocks: Block[] = []
  const reach = reachOf(lines, columns)
  const [, second = Infinity] = columns
  let rows: Block[][][] = []
  let open = new Map<number, Open>()
  let before: PdfLine | undefined

  const close = () => {
    if (rows.length) blocks.push(toTable(rows))
    rows = []
    open = new Map()
  }
  const put = (into: Block[], at: number, segment: Segment, line: PdfLine, isTight: boolean) => {
    const last = open.get(at)
    const bullet = bulletOf(segment.text, 0, last?.number)
    const [word = ''] = segment.text.split(' ', 1)
    const size = (segment.right - segment.left) / Math.max(1, segment.text.length)
    const isFull =
      last !== undefined && last.right + (word.length + 1) * size > (reach.get(at) ?? 0)
    // Narrow tables have no gaps to see: what begins with a time is a line of its own.
    const isLine = into === blocks && writtenTime(segment.text)?.telling
    if (last && isTight && isFull && !bullet && !isLine) {
      const [run] = last.paragraph.runs
      if (run)
        run.text +=
          (/[\p{L}]-$/u.test(run.text) && /^\p{Ll}/u.test(segment.text) ? '' : ' ') + segment.text
      open.set(at, { ...last, line, right: segment.right })
      return
    }
    const text = bullet?.rest ?? segment.text
    const paragraph: Paragraph = {
      type: 'paragraph',
      runs: [{ text }],
      ...bullet?.mark,
      ...(into === blocks && !isTight && blocks.length ? { spaced: true } : {}),
    }
    into.push(paragraph)
    open.set(at, { paragraph, line, right: segment.right, number: bullet?.number })
  }

  for (const line of lines) {
    const [first] = line.segments
    if (!first) continue
    const isTight =
      before !== undefined && line.y - before.y < Math.max(line.height, before.height) * 1.5
    before = line
    const cells = line.segments.map((segment) => ({ segment, at: columnOf(columns, segment) }))
    const isRow = columns.length > 1 && line.segments.length > 1
    const goesOn =
      rows.length > 0 &&
      columns.length > 1 &&
      cells.every(({ segment, at }) => at > 0 || (isTight && segment.right < second - 3))
    if (!isRow && !goesOn) {
      if (rows.length) close()
      put(
        blocks,
        -2,
        {
          ...first,
          text: line.segments.map(({ text }) => text).join(' '),
          right: line.segments.at(-1)!.right,
        },
        line,
        isTight,
      )
      continue
    }
    if (!rows.length) open = new Map()
    // A row begins with its first column; a time broken into two lines stands alone in the second
    // one.
    if (!rows.length || (cells.some(({ at }) => at <= 0) && (isRow || !isTight))) {
      rows.push(columns.map(() => []))
      open = new Map()
    }
    for (const { segment, at } of cells)
      put(rows.at(-1)![Math.max(0, at)]!, at, segment, line, isTight)
  }
  close()
  return blocks
}
