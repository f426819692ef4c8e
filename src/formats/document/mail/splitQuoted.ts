import type { Block, TextDocument } from '../../../core/import/document.js'
import { textOfRuns } from '../runs.js'
import { announces, headLines, isForwarded, isOriginalMark } from './heads.js'

type Split = { blocks: Block[]; quoted: TextDocument['apart'] }

/** The lines of a paragraph; of a table none. */
const linesOf = (block: Block | undefined): string[] =>
  block?.type === 'paragraph' ? textOfRuns(block.runs).split('\n') : []

/**
 * Where the older messages begin that a mail program put below the new one; undefined where there
 * are none.
 */
function quotedFrom(blocks: Block[]): number | undefined {
  for (let at = 1; at < blocks.length; at += 1) {
    const lines = linesOf(blocks[at])
    const [line = ''] = lines
    if (isForwarded(line) || isForwarded(linesOf(blocks[at - 1])[0] ?? '')) return undefined
    if (isOriginalMark(line) || announces(lines.join(' ').trim())) return at
    // A mail program writes the head as one paragraph with breaks, or as a paragraph for each line.
    if (headLines([...lines, ...blocks.slice(at + 1, at + 8).flatMap(linesOf)])) return at
  }
  return undefined
}

const timed = /\d\s?[:h.]\s?\d{2}\b|\d\s?(?:h|am|pm|[ap]\.m\.)(?![\p{L}\d])|[٠-٩]\s?[:.]\s?[٠-٩]/iu

/** A line that names an hour, by which an agenda is told from an answer. */
export const isTimed = (line: string): boolean => timed.test(line)

const timesIn = (block: Block): number =>
  block.type === 'table'
    ? block.rows
        .flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks))
        .reduce((sum, each) => sum + timesIn(each), 0)
    : linesOf(block).filter(isTimed).length

/**
 * Whether the new message is only an answer such as “Looks good to me!”: then the agenda is in the
 * older message below it, which stays in the body.
 */
const isOnlyAnswer = (own: Block[], older: Block[]): boolean =>
  own.every((block) => timesIn(block) === 0) &&
  older.reduce((sum, block) => sum + timesIn(block), 0) >= 3

/** A mail without the older messages below it. */
export function splitQuoted(blocks: Block[]): Split {
  const at = quotedFrom(blocks)
  if (at === undefined || isOnlyAnswer(blocks.slice(0, at), blocks.slice(at)))
    return { blocks, quoted: [] }
  return { blocks: blocks.slice(0, at), quoted: [{ where: 'quoted', blocks: blocks.slice(at) }] }
}
