import { describe, expect, it } from 'vitest'
import { checkAgenda } from '../../../src/core/checkAgenda.js'
import { clashesCaused, compareViolations } from '../../../src/core/builder/index.js'
import type { At, Violation } from '../../../src/core/types.js'
import { defaultRulebook, resolveRulebook } from '../../../src/core/vocabulary.js'
import { agendaOf } from '../notation.js'

const violation = (rule: string, at: At[], more: Partial<Violation> = {}): Violation => ({
  ...{ rule, level: 'conflict', at, params: {} },
  ...more,
})
const [one, two]: At[] = [
  { session: 1, path: 'place' },
  { session: 2, path: 'place' },
]
const clash = violation('noDoubleBookedPlace', [one!, two!])

describe('what a change causes and cures', () => {
  it.each<[string, Violation[], Violation[], Violation[], Violation[]]>([
    ['nothing', [], [], [], []],
    ['one more', [], [clash], [clash], []],
    ['one less', [clash], [], [], [clash]],
    ['none where all is as before', [clash], [clash], [], []],
  ])('is %s', (_, before, after, caused, cured) =>
    expect(compareViolations(before, after)).toEqual({ caused, cured }),
  )

  it('is none where the same lines break the same rule with other words, or the other way round', () => {
    const later = { ...clash, params: { minutes: 5 }, at: [two!, one!] }
    expect(compareViolations([clash], [later])).toEqual({ caused: [], cured: [] })
  })
  it.each<[string, Violation]>([
    ['another rule', { ...clash, rule: 'plenaryStandsAlone' }],
    ['another level', { ...clash, level: 'advice' }],
    ['another line', { ...clash, at: [one!, { session: 3, path: 'place' }] }],
    ['another field', { ...clash, at: [one!, { session: 2, path: 'starts' }] }],
    ['a side less', { ...clash, at: [one!] }],
    ['the event', { ...clash, at: [one!, { session: null, path: 'place' }] }],
  ])('is one of each where it is of %s', (_, other) =>
    expect(compareViolations([clash], [other])).toEqual({ caused: [other], cured: [clash] }),
  )
  it('is counted: one of two that look alike may be gone', () => {
    expect(compareViolations([clash, clash, clash], [clash]).cured).toHaveLength(2)
    expect(compareViolations([clash], [clash, clash]).caused).toHaveLength(1)
  })
  it('is of the event where the event takes part', () => {
    const ofEvent = violation('daysAreDates', [{ session: null, path: 'startDate' }])
    expect(compareViolations([], [ofEvent]).caused).toEqual([ofEvent])
    expect(compareViolations([ofEvent], [ofEvent]).caused).toEqual([])
  })
})

describe('what a move clashes with', () => {
  const day = ['2019-06-25', 'Hall 09:00-10:00 One: Ana speaker', 'Hall 10:00-11:00 Two: Ana host']
  const next = ['2019-06-26', 'Hall 09:00-10:00 Three', 'Hall 09:30-10:00 Four']
  const before = agendaOf(...day, ...next)
  const moved = agendaOf(day[0]!, 'Hall 09:30-10:30 One: Ana speaker', day[2]!, ...next)
  const rules = (days: string[], rulebook = defaultRulebook) =>
    clashesCaused(before, moved, days, rulebook).map(({ rule }) => rule)

  it('is what it breaks on its day, with people, places and what is for everyone', () => {
    expect(rules(['2019-06-25'])).toEqual(['noDoubleBookedPerson', 'noDoubleBookedPlace'])
    expect(rules(['2019-06-26'])).toEqual([])
    expect(rules([])).toEqual([])
  })
  it('is not what was broken before', () =>
    expect(clashesCaused(moved, moved, ['2019-06-25', '2019-06-26'], defaultRulebook)).toEqual([]))
  it('is no advice, and follows the levels of the options', () => {
    expect(
      rules(['2019-06-25'], resolveRulebook({ levels: { noDoubleBookedPlace: 'advice' } })),
    ).toEqual(['noDoubleBookedPerson'])
    expect(checkAgenda(moved).some(({ level }) => level === 'advice')).toBe(false)
    const gap = agendaOf('09:00-10:00 One', '11:00-12:00 Two')
    expect(clashesCaused(agendaOf(), gap, ['2019-06-25'], defaultRulebook)).toEqual([])
  })
  it('is nothing that only the whole agenda shows, however grave the options make it', () => {
    const rushed = agendaOf('Hall 09:00-10:00 One: Ana speaker', 'Roof 10:00-11:00 Two: Ana host')
    const strict = resolveRulebook({ levels: { tightTransfer: 'conflict' } })
    expect(checkAgenda(rushed, strict).map(({ rule, level }) => [rule, level])).toEqual([
      ['tightTransfer', 'conflict'],
    ])
    expect(clashesCaused(agendaOf(), rushed, ['2019-06-25'], strict)).toEqual([])
  })
  it('is an end before the start, too', () =>
    expect(
      clashesCaused(
        agendaOf('09:00-10:00 One'),
        agendaOf('11:00-10:00 One'),
        ['2019-06-25'],
        defaultRulebook,
      ).map(({ rule }) => rule),
    ).toEqual(['endsAfterStart']))
})
