import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAgenda, scopeOfRefusals, violationsOf } from '../../src/core/checkAgenda.js'
import { lineOf } from '../../src/core/timedLine.js'
import { overlap } from '../../src/core/time/interval.js'
import { rules } from '../../src/core/rules/index.js'
import type { AgendaSession } from '../../src/core/types.js'
import { resolveRulebook } from '../../src/core/vocabulary.js'
import { anyAgenda } from './anyAgenda.js'

const near = (session: AgendaSession) => {
  const own = lineOf(session)
  return (other: AgendaSession) => {
    const line = lineOf(other)
    return other === session || (own !== undefined && line !== undefined && overlap(own, line))
  }
}

describe('the scope of rules', () => {
  const looking = (scope: string) =>
    new Set<string>(rules.filter((rule) => rule.scope === scope).map(({ id }) => id))

  it.each(['session', 'overlap'])(
    'says the same of a session among no more than its %s',
    (scope) => {
      const within = looking(scope)
      fc.assert(
        fc.property(anyAgenda, (agenda) => {
          const whole = { ...agenda, placeFacts: { place1: { within: 'place2' } } }
          const all = checkAgenda(whole)
          for (const session of whole.sessions) {
            const part = {
              ...whole,
              sessions: scope === 'session' ? [session] : whole.sessions.filter(near(session)),
            }
            const of = (violations: typeof all) =>
              violationsOf(violations, session.id ?? 'new')
                .filter(({ rule }) => within.has(rule))
                .map((each) => JSON.stringify(each))
                .sort()
            expect(of(checkAgenda(part))).toEqual(of(all))
          }
        }),
        { numRuns: 300 },
      )
    },
  )

  it('is as far as the furthest rule that can refuse', () => {
    expect(scopeOfRefusals(resolveRulebook())).toBe('overlap')
    expect(scopeOfRefusals(resolveRulebook({ levels: { unexplainedGap: 'conflict' } }))).toBe(
      'agenda',
    )
    expect(
      scopeOfRefusals(
        resolveRulebook({
          levels: {
            noDoubleBookedPerson: 'off',
            noDoubleBookedPlace: 'advice',
            plenaryStandsAlone: 'off',
          },
        }),
      ),
    ).toBe('session')
  })
})
