import { describe, expect, it } from 'vitest'
import type { RuleId } from '../../src/core/rules/index.js'
import type { Agenda, Rulebook } from '../../src/core/types.js'
import { found } from './notation.js'

/** A case: a sentence, an agenda, and what the rule finds in it (see `found`); perhaps under another rulebook. */
export type Case = [sentence: string, agenda: Agenda, expected: string[], rulebook?: Rulebook]

export const tableOf = (rule: RuleId, cases: Case[]) =>
  describe(rule, () =>
    it.each(cases)('%s', (_, agenda, expected, rulebook) =>
      expect(found(rule, agenda, rulebook)).toEqual(expected),
    ),
  )
