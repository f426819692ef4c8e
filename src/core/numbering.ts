import { inOrder } from './order.js'
import type { AgendaSession, Id, Rulebook } from './types.js'
import { defaultRulebook, definitionOf } from './vocabulary.js'

/** Session I, II, III: the number of each session of a numbered kind, by its id. A cancelled one takes no number, nor does one for the team only. */
export const numberSessions = (
  sessions: readonly AgendaSession[],
  rulebook?: Pick<Rulebook, 'kinds'>,
): Map<Id, number> => numbersIn(inOrder(sessions), rulebook)

/** The same of sessions that are in order. */
export function numbersIn(
  ordered: readonly AgendaSession[],
  rulebook: Pick<Rulebook, 'kinds'> = defaultRulebook,
): Map<Id, number> {
  const numbered = ordered.filter(
    ({ kind, status, teamOnly }) =>
      !teamOnly && status !== 'cancelled' && definitionOf(rulebook.kinds, kind)?.numbered === true,
  )
  return new Map(numbered.map(({ id }, index) => [id ?? 'new', index + 1]))
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
