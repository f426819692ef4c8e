import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/core/builder/index.js'
import { checkAgenda } from '../../src/core/checkAgenda.js'
import { checkingAgain } from '../../src/core/checkAgain.js'
import { looksAtOneLine, type Rule, rules } from '../../src/core/rules/index.js'
import type { Agenda } from '../../src/core/types.js'
import { resolveRulebook } from '../../src/core/vocabulary.js'
import { anyAgenda } from './anyAgenda.js'
import { broken } from './broken.js'
import { anyEdits } from './builder/anyEdits.js'

const frozen = (agenda: Agenda): Agenda => {
  for (const session of agenda.sessions) Object.freeze(session)
  return agenda
}

describe('an agenda that is checked again', () => {
  it('breaks what it breaks when it is checked for the first time, in the same order', () =>
    fc.assert(
      fc.property(anyAgenda, fc.array(anyEdits, { maxLength: 4 }), (first, steps) => {
        const check = checkingAgain()
        let agenda = frozen(first)
        expect(check(agenda)).toEqual(checkAgenda(agenda))
        for (const edits of steps) {
          agenda = frozen(applyEdits(agenda, edits))
          expect(check(agenda)).toEqual(checkAgenda(agenda))
        }
      }),
      { numRuns: 60 },
    ))

  it.each(Object.entries(broken))('breaks %s whatever was checked before', (_, agenda) => {
    const check = checkingAgain()
    for (const each of [broken.roleLimits, agenda, broken.noDoubleBookedPlace, agenda])
      expect(check(each)).toEqual(checkAgenda(each))
  })

  it('is held to other options once there are some', () => {
    const check = checkingAgain()
    const agenda = broken.panelHasModerator
    const strict = resolveRulebook({ levels: { panelHasModerator: 'conflict' } })
    expect(check(agenda)).toEqual(checkAgenda(agenda))
    expect(check(agenda, strict)).toEqual(checkAgenda(agenda, strict))
  })

  it.each<[string, Partial<Agenda>]>([
    ['name', { people: { Ana: 'Ana Haddad' } }],
    ['entry in the trash', { unavailable: { people: ['Ana'], organisations: [], places: [] } }],
    ['state of its event', { event: { ...broken.roleLimits.event, timeZone: 'Mars/Base' } }],
  ])('knows of another %s', (_, change) => {
    const check = checkingAgain()
    const agenda = broken.declinedIsNotPublished
    const before = check(agenda)
    const other = { ...agenda, ...change }
    expect(check(other)).toEqual(checkAgenda(other))
    expect(check(other)).not.toEqual(before)
  })

  it('keeps apart lines of which two have one id', () => {
    const { sessions, ...rest } = broken.roleLimits
    const twice = { ...rest, sessions: [...sessions, ...sessions] }
    expect(checkingAgain()(twice)).toEqual(checkAgenda(twice))
  })
})

describe('a rule that looks at one line', () => {
  it.each(rules.filter(looksAtOneLine).map((rule): [string, Rule] => [rule.id, rule]))(
    'says nothing where there is none: %s',
    (id, { check }) => {
      const agenda = broken[id as keyof typeof broken]
      expect(check({ ...agenda, sessions: [] }, resolveRulebook())).toEqual([])
    },
  )
})
