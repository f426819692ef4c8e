import { isBackground, type TimedLine, linesOf, overlappingPairs } from '../timedLine.js'
import type { Rulebook } from '../types.js'
import { definitionOf } from '../vocabulary.js'
import { sameId } from '../ids.js'
import { rule, violationAt } from './rule.js'

const runApart = ({ session: a }: TimedLine, { session: b }: TimedLine) =>
  a.track !== undefined && b.track !== undefined && !sameId(a.track, b.track)

const forEveryone = ({ session }: TimedLine, { kinds }: Rulebook) =>
  definitionOf(kinds, session.kind)?.forEveryone === true

/**
 * Nothing runs beside what is for everyone, unless the two belong to different tracks or one of
 * them lasts several days: an exhibition is open during lunch.
 */
export const plenaryStandsAlone = rule(
  'plenaryStandsAlone',
  'conflict',
  (agenda, rulebook) => {
    const lines = linesOf(agenda).filter((line) => !isBackground(line))
    const open = new Set(lines.filter((line) => forEveryone(line, rulebook)))
    if (!open.size) return []
    return overlappingPairs(lines, (a, b) => (open.has(a) || open.has(b)) && !runApart(a, b)).map(
      ([a, b]) =>
        violationAt([
          { session: a.session, path: 'starts' },
          { session: b.session, path: 'starts' },
        ]),
    )
  },
  'overlap',
)
