import { fieldsIn, isPlain } from '../isPlain.js'
import { entriesOf } from '../keysOf.js'
import type { Brought, Id } from '../types.js'
import type { Meant, Named } from './directoryNames.js'
import { meantBy } from './directoryNames.js'
import { linesAsComparable } from './comparable.js'
import { pairLines } from './pairLines.js'
import type { Guess, Proposal, ProposedLine } from './proposal.js'

/** The parts of a document by which a newer one is compared with it. */
export type BroughtDocument = Pick<Proposal, 'days' | 'language' | 'lines'>

/**
 * A document from which the event was made, as it was first read: which session each of its lines
 * became, and whom its names meant. Corrections that an editor made before applying it count as
 * edits of the agenda, so that a newer document with the same words does not undo them.
 */
export type Remembered = Brought & { document: BroughtDocument }

/** Whether what an event remembers is a document with days and lines. */
export const isRemembered = (brought: Brought): brought is Remembered => {
  const { days, lines } = fieldsIn(brought.document)
  return Array.isArray(days) && Array.isArray(lines)
}

/**
 * Drops what only the screen that shows the reading needs: places, reasons, entries that may be
 * meant.
 */
const bareGuess = <T extends Guess<unknown>>(guess: T): T => ({
  ...guess,
  why: { code: 'written' },
  places: [],
})

const isGuess = (value: unknown): value is Guess<unknown> =>
  isPlain(value) && isPlain(value.why) && Array.isArray(value.places)

function bare<T extends object>(value: T): T {
  const kept = { ...value }
  for (const [key, each] of entriesOf(kept)) if (isGuess(each)) kept[key] = bareGuess(each)
  return kept
}

const bareLine = (line: ProposedLine): ProposedLine => ({
  ...bare(line),
  people: line.people.map((each) => ({ ...bare(each), known: [] })),
  questions: line.questions.map((each) => bareGuess(each)),
})

const bareDocument = ({ days, lines, ...others }: BroughtDocument): BroughtDocument => ({
  ...others,
  days: days.map(bare),
  lines: lines.map(bareLine),
})

/** Puts lines that name no day on the day on which they were brought in. */
function onDay(
  { days, lines }: Pick<Proposal, 'days' | 'lines'>,
  day: string | undefined,
): Pick<Proposal, 'days' | 'lines'> {
  if (day === undefined || lines.every((line) => line.day.value !== undefined))
    return { days, lines }
  const put = {
    id: `on-${day}`,
    date: { value: day, sure: 'sure' as const, why: { code: 'chosen' as const }, places: [] },
  }
  return {
    days: [...days, put],
    lines: lines.map((line) =>
      line.day.value === undefined ? { ...line, day: { ...line.day, value: put.id } } : line,
    ),
  }
}

type Applied = {
  id: string
  sessions: Record<string, Id>
  named: readonly Named[]
  meant: Meant
  day?: string
}

/** What is remembered of a document that is brought in. */
export const rememberedOf = (
  { language, days, lines }: BroughtDocument,
  { id, sessions, named, meant, day }: Applied,
): Remembered => ({
  id,
  sessions,
  parties: Object.fromEntries(named.map((each) => [each.key, meantBy(each, meant)])),
  document: bareDocument({ ...(language ? { language } : {}), ...onDay({ days, lines }, day) }),
})

/** An unused id for one more remembered document. */
export function freshName(all: readonly Pick<Brought, 'id'>[]): string {
  const highest = all.reduce(
    (most, { id }) => Math.max(most, Number(/^d(\d+)$/.exec(id)?.[1] ?? 0)),
    0,
  )
  return `d${highest + 1}`
}

/**
 * The share of its lines (0 to 1) that a document must have in common with another one to be a
 * version of it.
 */
export const enoughInCommon = 0.4

/**
 * Finds the document, among those from which the event was made, of which this one is another
 * version.
 */
export function versionOf(
  proposal: BroughtDocument,
  all: readonly Remembered[],
): Remembered | undefined {
  const now = linesAsComparable(proposal)
  const [best] = all
    .filter(
      ({ document: { language } }) =>
        (language ?? proposal.language) === (proposal.language ?? language),
    )
    .map((each) => ({
      each,
      share:
        pairLines(linesAsComparable(each.document), now, true).length / Math.max(1, now.length),
    }))
    .sort((a, b) => b.share - a.share)
  return best && best.share >= enoughInCommon ? best.each : undefined
}
