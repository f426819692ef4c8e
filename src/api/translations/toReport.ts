import type { PayloadRequest } from 'payload'
import type { ReturnedText } from '../../core/translation/exchange.js'
import type { SavedLine } from '../../store/translation/saveTexts.js'
import { sayOf } from './refuseExchange.js'
import { toCells } from './toEntry.js'

/**
 * What became of one text of a file, and what is needed to decide about it. Paragraphs are tagged
 * strings, see `Paragraphs`.
 */
export type ReportLine = {
  id: string
  /** Where the text stands; for a text that is gone, its address. */
  note: string
  result: SavedLine['result']
  /** Why, where the result does not say it. */
  message?: string
  rich: boolean
  /** The source as it was handed out, and as it is now. */
  sourceSent: string[]
  source: string[] | null
  /** What came back, and what is there now. */
  came: string[] | null
  target: string[] | null
  /** To be sent back with the text if it is to replace what is there now. */
  sent: string
  /** It was not stored although it fits: somebody who has seen both texts may have it stored. */
  usable: boolean
}

/** What became of a file. `stored` is false where nothing was to be stored yet. */
export type Report = {
  stored: boolean
  from: string
  to: string
  counts: Partial<Record<ReportLine['result'], number>>
  /** How many texts wait for a translation and are not in the file. */
  notInFile: number
  lines: ReportLine[]
}

/** What is wrong in which paragraphs, for somebody who has the file or the tab open. */
export function whyBroken(
  req: PayloadRequest,
  { codes, blocks }: Extract<SavedLine, { result: 'broken' }>,
): string {
  const tags = new Map<number, string[]>()
  for (const { block, id } of codes) tags.set(block, [...(tags.get(block) ?? []), id])
  const sentences = [
    ...[...tags].map(([paragraph, ids]) =>
      sayOf(req, 'brokenTags', { paragraph, tags: ids.join(', ') }),
    ),
    ...(blocks.length
      ? [sayOf(req, 'brokenParagraphs', { paragraphs: blocks.slice(0, 20).join(', ') })]
      : []),
  ]
  return sentences.join(' ') || sayOf(req, 'brokenKind')
}

const isUsable = (line: SavedLine) =>
  line.result === 'draft' ||
  line.result === 'targetMoved' ||
  (line.result === 'sourceMoved' && line.value !== undefined)

function toLine(
  req: PayloadRequest,
  line: SavedLine,
  { source, target, spoilt }: ReturnedText,
  note: string,
): ReportLine {
  const { id, result, now } = line
  const current = now && (now.written.target ?? now.written.aside)
  const message =
    result === 'refused' ? line.message : result === 'broken' ? whyBroken(req, line) : undefined
  return {
    id,
    note,
    result,
    ...(message ? { message } : {}),
    rich: source.rich,
    sourceSent: toCells(source),
    source: now ? toCells(now.written.source) : null,
    came: spoilt ? [spoilt] : target ? toCells(target) : null,
    target: current ? toCells(current) : null,
    sent: now?.written.sent ?? '',
    usable: isUsable(line),
  }
}

type Told = Pick<Report, 'from' | 'notInFile' | 'stored' | 'to'> & {
  lines: SavedLine[]
  returned: ReturnedText[]
  noteOf: (id: string) => string
}

export function toReport(req: PayloadRequest, { lines, returned, noteOf, ...rest }: Told): Report {
  const sent = new Map(returned.map((text) => [text.id, text]))
  const counts: Report['counts'] = {}
  for (const { result } of lines) counts[result] = (counts[result] ?? 0) + 1
  return {
    ...rest,
    counts,
    lines: lines.flatMap((line) => {
      const text = sent.get(line.id)
      return text ? [toLine(req, line, text, noteOf(line.id))] : []
    }),
  }
}
