import type { Brought, Id } from '../types.js'
import type { Meant, Named } from './directoryNames.js'
import { meantBy } from './directoryNames.js'
import { linesAsComparable } from './comparable.js'
import { pairLines } from './pairLines.js'
import type { Proposal } from './proposal.js'

/** The parts of a document by which a newer one is compared with it. */
export type BroughtDocument = Pick<Proposal, 'days' | 'language' | 'lines'>

/**
 * A document from which the event was made, as it was first read: which session each of its lines
 * became, and whom its names meant. Corrections that an editor made before applying it count as
 * edits of the agenda, so that a newer document with the same words does not undo them.
 */
export type Remembered = Brought & { document: BroughtDocument }

/**
 * Drops what only the screen that shows the reading needs: places, reasons, entries that may be
 * meant.
 */
const bare = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, (key, each: unknown) =>
      key === 'places' || key === 'known' ? [] : key === 'why' ? { code: 'written' } : each,
    ),
  ) as T

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
  document: bare({ ...(language ? { language } : {}), ...onDay({ days, lines }, day) }),
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
