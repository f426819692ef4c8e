import { inOrder } from './order.js'
import type { AgendaSession, Id, Rulebook } from './types.js'
import { defaultRulebook, definitionOf } from './vocabulary.js'

/**
 * The numbers that readers have seen, by the id of their session. The number of a session that is
 * gone is not given to another one.
 */
export type GivenNumbers = Readonly<Record<string, number>>

/**
 * The number of each session of a numbered kind, by its id: Session I, II, III. A session that
 * readers have seen with a number keeps it, wherever it moves and even if it is cancelled. Others
 * get the next numbers after all that were given, in the order of the agenda. A cancelled session
 * without a number gets none, nor does one that is for the team only.
 */
export const numberSessions = (
  sessions: readonly AgendaSession[],
  rulebook?: Pick<Rulebook, 'kinds'>,
  given?: GivenNumbers,
): Map<Id, number> => numbersIn(inOrder(sessions), rulebook, given)

/** What `numberSessions` does, for sessions that are already in order. */
export function numbersIn(
  ordered: readonly AgendaSession[],
  rulebook: Pick<Rulebook, 'kinds'> = defaultRulebook,
  given: GivenNumbers = {},
): Map<Id, number> {
  const numbers = new Map<Id, number>()
  let last = Object.values(given).reduce((most, number) => Math.max(most, number), 0)
  for (const { id = 'new', kind, status, teamOnly } of ordered) {
    if (teamOnly || definitionOf(rulebook.kinds, kind)?.numbered !== true) continue
    const known = Object.hasOwn(given, String(id)) ? given[String(id)] : undefined
    if (known !== undefined) numbers.set(id, known)
    else if (status !== 'cancelled') numbers.set(id, (last += 1))
  }
  return numbers
}

const numerals: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** 6 as VI. What has no Roman numeral (0, 4000, 1.5) is written in digits. */
export function romanNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 3999) return String(number)
  let rest = number
  let roman = ''
  for (const [value, letters] of numerals) {
    while (rest >= value) {
      roman += letters
      rest -= value
    }
  }
  return roman
}
