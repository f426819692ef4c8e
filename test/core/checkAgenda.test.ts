import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAgenda, violationsOf } from '../../src/core/checkAgenda.js'
import { rules } from '../../src/core/rules/index.js'
import type { Agenda } from '../../src/core/types.js'
import { resolveRulebook } from '../../src/core/vocabulary.js'
import { agendaOf, withFirst } from './notation.js'
import { sfax } from './sfax.js'

describe('checkAgenda', () => {
  it('finds one thing in the Sfax agenda: the gap before lunch', () => {
    expect(checkAgenda(sfax())).toEqual([
      {
        rule: 'unexplainedGap',
        level: 'advice',
        at: [
          { session: 9, path: 'ends' },
          { session: 10, path: 'starts' },
        ],
        params: {
          title0: 'Experience from the field',
          kind0: 'session',
          day0: '2019-06-25',
          starts0: '11:30',
          ends0: '13:30',
          title1: 'Meal Lunch',
          kind1: 'meal',
          day1: '2019-06-25',
          starts1: '13:45',
          ends1: '14:30',
          minutes: 15,
        },
      },
    ])
  })

  const clash = agendaOf('Hall 09:00-10:00 One', 'Hall 09:00-10:00 Two')
  const levelsWith = (levels: Parameters<typeof resolveRulebook>[0]) =>
    checkAgenda(clash, resolveRulebook(levels)).map(({ rule, level }) => `${rule} ${level}`)

  it('tells a conflict as advice, or not at all, when options say so', () => {
    expect(levelsWith({})).toEqual(['noDoubleBookedPlace conflict'])
    expect(levelsWith({ levels: { noDoubleBookedPlace: 'advice' } })).toEqual([
      'noDoubleBookedPlace advice',
    ])
    expect(levelsWith({ levels: { noDoubleBookedPlace: 'off' } })).toEqual([])
  })

  it('keeps the impossible impossible, whatever options say', () => {
    const found = checkAgenda(
      agendaOf('10:00-09:00 One'),
      resolveRulebook({ levels: { endsAfterStart: 'off' } }),
    )
    expect(found.map(({ rule, level }) => `${rule} ${level}`)).toEqual([
      'endsAfterStart impossible',
    ])
  })

  it('calls a session without an id new', () => {
    const [violation] = checkAgenda(withFirst(agendaOf('10:00-09:00 One'), { id: undefined }))
    expect(violation?.at).toEqual([{ session: 'new', path: 'ends' }])
  })

  it('says the same of ids as numbers and as texts', () => {
    expect(violationsOf(checkAgenda(clash), '2')).toHaveLength(1)
    expect(violationsOf(checkAgenda(clash), 2)).toHaveLength(1)
    expect(violationsOf(checkAgenda(clash), 3)).toEqual([])
    expect(violationsOf(checkAgenda(clash), null)).toEqual([])
  })

  it('has every rule once, the impossible first and advice last', () => {
    const levels = rules.map(({ level }) => level)
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    expect(levels).toEqual(
      [...levels].sort(
        (a, b) =>
          ['impossible', 'conflict', 'advice'].indexOf(a) -
          ['impossible', 'conflict', 'advice'].indexOf(b),
      ),
    )
  })

  it('never throws, and answers the same twice', () => {
    const word = fc.constantFrom(
      'constructor',
      '__proto__',
      'toString',
      'clock',
      '09:00',
      '25:99',
      '2019-06-25',
      '9999-12-31',
      '0000-01-01',
      'allDay',
      '',
    )
    const odd = fc.oneof(
      word,
      fc.anything({ maxDepth: 2 }),
      fc.constant(NaN),
      fc.constant(Infinity),
    )
    const row = fc.record(
      { role: odd, person: odd, organisation: odd, label: odd, state: odd },
      { requiredKeys: [] },
    )
    const session = fc.record(
      {
        id: odd,
        kind: odd,
        day: odd,
        timing: odd,
        starts: odd,
        ends: odd,
        endsNextDay: odd,
        position: odd,
        status: odd,
        place: odd,
        track: odd,
        assignments: fc.oneof(odd, fc.array(fc.oneof(odd, row))),
        missingLanguages: odd,
      },
      { requiredKeys: [] },
    )
    const event = fc.record(
      {
        timeZone: fc.oneof(odd, fc.constant('Europe/Paris')),
        days: fc.oneof(odd, fc.array(odd)),
        startDate: odd,
      },
      { requiredKeys: [] },
    )
    const agenda = fc.oneof(
      odd,
      fc.record(
        {
          event: fc.oneof(odd, event),
          sessions: fc.oneof(odd, fc.array(fc.oneof(odd, session))),
          elsewhere: odd,
          people: odd,
          unavailable: odd,
        },
        { requiredKeys: [] },
      ),
    )
    fc.assert(
      fc.property(agenda, (value) => {
        expect(checkAgenda(value as Agenda)).toEqual(checkAgenda(value as Agenda))
      }),
      { numRuns: 1000 },
    )
  })

  it('tells each of 2,000 sessions at one time in one place of at most 20 others, and finds none among 2,000 that are apart', () => {
    const line = (index: number) =>
      `Room${index % 20} ${String(8 + (Math.floor(index / 20) % 10)).padStart(2, '0')}:00-${String(9 + (Math.floor(index / 20) % 10)).padStart(2, '0')}:00 Talk: P${index} speaker #T${index % 20}`
    const days = Array.from({ length: 10 }, (_, day) => [
      `2019-06-${day + 10}`,
      ...Array.from({ length: 200 }, (_, index) => line(index)),
    ]).flat()
    const worst = agendaOf(
      ...Array.from({ length: 2000 }, () => 'Hall 09:00-10:00 Plenary: Ana speaker'),
    )
    const conflicts = (agenda: Agenda) =>
      checkAgenda(agenda).filter(({ level }) => level === 'conflict').length
    expect(conflicts(agendaOf(...days))).toBe(0)
    // By three rules each: the place, the person, the plenary.
    expect(conflicts(worst)).toBe(3 * 39_790)
  })
})
