import type { Brought, Id } from '../types.js'
import type { Meant, Named } from './directoryNames.js'
import { meantBy } from './directoryNames.js'
import { linesAsComparable } from './comparable.js'
import { pairLines } from './pairLines.js'
import type { Proposal } from './proposal.js'

/** What of a document tells it from a newer one. */
export type BroughtDocument = Pick<Proposal, 'days' | 'language' | 'lines'>

/**
 * A document that an event came from, as it was read: which session each of its lines became, whom
 * its names meant. What an editor corrected before it was applied was edited here, so that a newer
 * document with the same words undoes none of it.
 */
export type Remembered = Brought & { document: BroughtDocument }

/** Without what only the screen of its reading needs: places, reasons, who may be meant. */
const bare = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, (key, each: unknown) =>
      key === 'places' || key === 'known' ? [] : key === 'why' ? { code: 'written' } : each,
    ),
  ) as T

/** Lines that say no day stand on the one on which they were put. */
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

/** What is remembered of a document. */
export const rememberedOf = (
  { language, days, lines }: BroughtDocument,
  { id, sessions, named, meant, day }: Applied,
): Remembered => ({
  id,
  sessions,
  parties: Object.fromEntries(named.map((each) => [each.key, meantBy(each, meant)])),
  document: bare({ ...(language ? { language } : {}), ...onDay({ days, lines }, day) }),
})

/** A name for one more document. */
export function freshName(all: readonly Pick<Brought, 'id'>[]): string {
  const highest = all.reduce(
    (most, { id }) => Math.max(most, Number(/^d(\d+)$/.exec(id)?.[1] ?? 0)),
    0,
  )
  return `d${highest + 1}`
}

/**
 * What share of the lines of a document have to be in another one for both to be versions of the
 * same.
 */
export const enoughInCommon = 0.4

/** Of the documents that an event came from, the one that this is another version of. */
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
