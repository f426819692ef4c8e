import { isBackground, type TimedLine, linesOf } from '../timedLine.js'
import type { Rulebook } from '../types.js'
import { definitionOf } from '../vocabulary.js'
import { sameId } from '../ids.js'
import { rule, violationAt, type ViolationFound } from './rule.js'

const refreshes = ({ session }: TimedLine, { kinds }: Rulebook) => {
  const kind = definitionOf(kinds, session.kind)
  return kind?.pause === true || kind?.outing === true
}

/**
 * The stretches that one participant sits through, each from one pause (or a gap that is long
 * enough) to the next.
 */
function stretches(lines: TimedLine[], rulebook: Rulebook): TimedLine[][] {
  const found: TimedLine[][] = []
  let current: TimedLine[] = []
  let end = -Infinity
  for (const line of lines) {
    const pause = refreshes(line, rulebook)
    if (
      current.length &&
      (pause || line.from - end >= Math.max(rulebook.limits.unexplainedGap, 1))
    ) {
      found.push(current)
      current = []
    }
    if (!pause) {
      end = current.length ? Math.max(end, line.to) : line.to
      current.push(line)
    }
  }
  return current.length ? [...found, current] : found
}

function tooLong(stretch: TimedLine[], limit: number): ViolationFound[] {
  const first = stretch[0]
  if (!first) return []
  const last = stretch.reduce((latest, line) => (line.to > latest.to ? line : latest))
  if (last.to - first.from <= limit) return []
  const end = { session: last.session, path: 'ends' }
  const sides = first === last ? [end] : [{ session: first.session, path: 'starts' }, end]
  return [
    violationAt(sides, {
      minutes: last.to - first.from,
      from: first.session.starts,
      until: last.session.ends ?? last.session.starts,
    }),
  ]
}

/**
 * People cannot listen for hours: a long stretch without a pause, told once for each track that has
 * it.
 */
export const longWithoutBreak = rule(
  'longWithoutBreak',
  'advice',
  (agenda, rulebook) => {
    const lines = linesOf(agenda).filter((line) => !isBackground(line))
    const tracks = [
      ...new Set(
        lines.flatMap(({ session: { track } }) => (track === undefined ? [] : [String(track)])),
      ),
    ]
    const followed = tracks.length
      ? tracks.map((track) =>
          lines.filter(
            ({ session }) => session.track === undefined || sameId(session.track, track),
          ),
        )
      : [lines]
    const found = followed.flatMap((own) =>
      stretches(own, rulebook).flatMap((stretch) =>
        tooLong(stretch, rulebook.limits.longWithoutBreak),
      ),
    )
    return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()]
  },
  'agenda',
)
