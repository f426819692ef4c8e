import type { RuleId } from '../../../core/rules/index.js'
import type { Id, Violation } from '../../../core/types.js'
import type { Column } from '../grid.js'
import type { LineAction } from '../lineActions.js'

/** A way out of what a rule says: an act on a line, or a cell in which to choose otherwise. */
export type Cure = { name: CureName; line: Id } & (
  | {
      act: LineAction
      /** The line after which it starts then. */
      after?: Id
    }
  | { column: Column }
)

export type CureName = 'close' | 'fill' | 'later' | 'people' | 'place' | 'time'

type Found = (first: Id, second: Id | undefined) => (Cure | undefined)[]

const later = (line: Id | undefined, after: Id): Cure | undefined =>
  line === undefined ? undefined : { name: 'later', line, act: 'delay', after }

/**
 * Which cures help, by rule; `first` and `second` are the lines that the rule names, in the order
 * of their times.
 */
const curesOfRules: Partial<Record<string, Found>> = {
  unexplainedGap: (first, second) => [
    second === undefined ? undefined : { name: 'close', line: second, act: 'closeGap' },
    { name: 'fill', line: first, act: 'addBelow' },
  ],
  noDoubleBookedPlace: (first, second) => [
    later(second, first),
    { name: 'place', line: second ?? first, column: 'place' },
  ],
  noDoubleBookedPerson: (first, second) => [
    later(second, first),
    { name: 'people', line: second ?? first, column: 'people' },
  ],
  plenaryStandsAlone: (first, second) => [later(second, first)],
  tightTransfer: (first, second) => [later(second, first)],
  endsAfterStart: (first) => [{ name: 'time', line: first, column: 'time' }],
  startIsKnown: (first) => [{ name: 'time', line: first, column: 'time' }],
  timeExists: (first) => [{ name: 'time', line: first, column: 'time' }],
  panelHasModerator: (first) => [{ name: 'people', line: first, column: 'people' }],
} satisfies Partial<Record<RuleId, Found>>

/** The quick fixes for a violation; none where only the editor can know what to do. */
export function curesOf({ rule, at }: Violation): Cure[] {
  const [first, second] = at.map(({ session }) => session)
  if (first === null || first === undefined) return []
  return (curesOfRules[rule]?.(first, second ?? undefined) ?? []).filter(
    (cure): cure is Cure => cure !== undefined,
  )
}
