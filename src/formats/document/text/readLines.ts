import type { Block, Paragraph, Run } from '../../../core/import/document.js'
import { writtenTime } from '../../../core/time/writtenTimes.js'
import { textOfRuns, tidyRuns } from '../runs.js'
import { bulletOf } from './bullets.js'
import { findColumns, splitAt } from './columns.js'
import { emphasised } from './emphasis.js'
import {
  goesOn,
  interruptedTables,
  type TextLine,
  toLines,
  withoutLooseBars,
  wrapWidth,
} from './lines.js'
import { barredTables, cellsOf, isBarredRow, markdownTable, toTable } from './table.js'

const isRule = (text: string) => /^\s*(?:[-=_*~–—#+]\s?){3,}\s*$/.test(text)
const clock = /^\s*\(?(?:\d{1,2}\s?[:.h]\s?\d{2}|\d{1,2}\s?(?:h|am|pm)\b)/i
/** The end of a line that a time goes on with: `… which now starts at`. */
const awaits =
  /(?:[,(–—-]|(?<!\p{L})(?:at|from|to|until|till|by|before|after|since|between|and|around|about|of|is|à|a|de|dès|vers|avant|après|entre|et|jusqu['’]à|las|los|desde|hasta|antes|y|sobre|hacia|الساعة|من|إلى|حتى|قبل|بعد|عند|و))\s*$/iu
const label = /^\s*\p{Lu}[\p{L}’' ]{1,24}\s?:/u

const isTabbed = (text: string): boolean => text.trim().includes('\t')

/** What was read last, for lines that go on with it. */
type Open = { line: string; runs?: Run[]; cell?: Block[]; bulletAt?: number }

/**
 * The blocks in the lines of a text: Markdown (headings, tables, lists, emphasis), tables set with
 * tabs or blanks, bullets, and paragraphs, whole again where a program broke them into lines. Every
 * other line is a paragraph.
 */
export function readLines(source: string[]): Block[] {
  const lines = toLines(withoutLooseBars(source.filter((line) => !/^\s*```/.test(line))))
  const isMarkdown =
    lines.some(({ text }) => /^\s*#{1,6}\s+\S|\*\*\S/.test(text)) ||
    lines.some(({ text }, at) => markdownTable([text, lines[at + 1]?.text ?? ''], 0)?.head)
  const width = wrapWidth(lines)
  const columns = findColumns(lines)
  const tabs = interruptedTables(lines, isTabbed)
  const bars = barredTables(lines)
  const [column = Infinity] = columns
  const blocks: Block[] = []
  const runsOf = (text: string) => emphasised(text.replace(/^[ \n]+|\s+$/g, ''), isMarkdown)
  let rows: Block[][][] = []
  let heads = new Set<number>()
  let open: Open | undefined
  let number: number | undefined
  let gap = false

  const closeTable = () => {
    if (rows.length) blocks.push(toTable(rows, { heads, wide: true }))
    rows = []
    heads = new Set()
  }
  const add = (into: Block[], line: TextLine, text: string, more: Partial<Paragraph> = {}) => {
    const bullet = bulletOf(
      text.trim(),
      Math.floor((line.indent - (into === blocks ? 0 : Math.min(column, line.indent))) / 2),
      number,
    )
    number = bullet?.number
    const runs = tidyRuns(runsOf(bullet?.rest ?? text))
    if (!runs.length) return
    const spaced = into === blocks && (line.spaced || gap) && into.length > 0
    const paragraph: Paragraph = {
      type: 'paragraph',
      runs,
      ...more,
      ...bullet?.mark,
      ...(spaced ? { spaced } : {}),
    }
    gap = false
    into.push(paragraph)
    open = {
      line: line.text,
      runs: paragraph.runs,
      cell: into === blocks ? undefined : into,
      ...(bullet ? { bulletAt: line.indent } : {}),
    }
  }
  /** The line is the rest of the one before it, which was full. */
  const joins = (line: TextLine): boolean => {
    if (
      !open?.runs ||
      line.spaced ||
      bulletOf(line.text.trim(), 0, number) ||
      !goesOn(open.line, line.text, width)
    )
      return false
    if (label.test(line.text) && !/[,;:–-]\s*$/.test(open.line)) return false
    return (
      !(clock.test(line.text) && (clock.test(open.line) || open.cell !== undefined)) &&
      !(writtenTime(line.text.trim())?.telling && !awaits.test(open.line))
    )
  }
  const join = (line: TextLine) => {
    const joined = tidyRuns(runsOf(`${unmarked(open!.runs!)} ${line.text.trim()}`))
    open!.runs!.splice(0, Infinity, ...joined)
    open!.line = line.text
  }

  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!
    const next = lines[at + 1]
    const markdown =
      line.text.includes('|') &&
      markdownTable(
        lines.slice(at, at + 2000).map((each, index) => (index && each.spaced ? '' : each.text)),
        0,
      )
    if (markdown) {
      if (markdown.head || line.spaced || !bars[at - 1]) closeTable()
      if (markdown.head) heads.add(0)
      rows.push(...markdown.rows.map((cells) => cells.map((cell) => cellBlocks(cell, runsOf))))
      at += markdown.taken - 1
      open = undefined
      if (!bars[at + 1] || lines[at + 1]?.spaced) closeTable()
      continue
    }
    if (isRule(line.text)) {
      closeTable()
      gap = true
      open = undefined
      continue
    }
    // `== Saturday ==`, as wikis and mails set headings apart.
    const framed = /^\s*(={2,}|~{2,}|-{3,})\s*([^\s=~|-][^=~|]*?)\s*\1\s*$/.exec(line.text)
    const [, signs, title] =
      /^\s{0,3}(#{1,6})\s+(.*?)\s*#*$/.exec(line.text) ??
      (framed ? [undefined, '##', framed[2]] : [])
    const underlined =
      next &&
      !next.spaced &&
      /^\s*(?:={3,}|-{3,})\s*$/.test(next.text) &&
      Math.abs(next.text.length - line.text.length) <= Math.max(3, line.text.length / 2)
    if (signs || underlined) {
      closeTable()
      add(blocks, line, title ?? line.text, {
        heading: signs?.length ?? (next?.text.includes('=') ? 1 : 2),
      })
      open = undefined
      continue
    }
    const tabbed = isTabbed(line.text)
    const cells = tabbed
      ? rows.length || tabs[at]
        ? line.text.split(/\t+(?=\S)|\t/).map((cell) => cell.trim())
        : undefined
      : bars[at] && isBarredRow(line.text)
        ? cellsOf(line.text)
        : splitAt(line.text, columns)
    if (cells && !bulletOf(line.text.trim(), 0, number)) {
      const row: Block[][] = Array.from(cells, () => [])
      rows.push(row)
      number = undefined
      for (const [index, cell] of cells.entries())
        if (cell)
          add(row[index]!, line, index === 0 && line.indent > 1 && !tabbed ? `\t${cell}` : cell)
      continue
    }
    const last = rows.at(-1)?.at(-1)
    const isWide = rows.at(-1)?.length === 1
    if (joins(line) && (!last || line.indent >= column - 1 || isWide)) join(line)
    else if (last && !line.spaced && line.indent >= column - 1) add(last, line, line.text)
    else if (
      !rows.length &&
      Math.abs(line.indent - column) <= 1 &&
      next &&
      !next.spaced &&
      splitAt(next.text, columns)
    ) {
      const row: Block[][] = [[], []]
      rows.push(row)
      add(row[1]!, line, line.text)
    } else if ((tabs[at] || bars[at]) && last) {
      // What is said of the row above, or the heading of those below, goes over all columns.
      const cell: Block[] = []
      rows.push([cell])
      add(cell, line, line.text)
    } else {
      closeTable()
      add(blocks, line, line.text)
    }
  }
  closeTable()
  return blocks
}

/** Runs as they were written, to be read again with what follows them. */
const unmarked = (runs: Run[]): string =>
  runs
    .map(({ text, bold, italic, href }) =>
      href ? `[${text}](${href})` : bold ? `**${text}**` : italic ? `_${text}_` : text,
    )
    .join('') || textOfRuns(runs)

const cellBlocks = (cell: string, runsOf: (text: string) => Run[]): Block[] =>
  cell.split(/<br\s*\/?>/i).flatMap((part): Block[] => {
    const bullet = bulletOf(part.trim(), 0, undefined)
    const runs = tidyRuns(runsOf(bullet?.rest ?? part))
    return runs.length ? [{ type: 'paragraph', runs, ...bullet?.mark }] : []
  })
