import { describe, expect, it } from 'vitest'
import { countsTeam, rules } from '../../../src/core/rules/index.js'
import { violationAt } from '../../../src/core/rules/rule.js'
import type { AgendaSession } from '../../../src/core/types.js'
import { agendaOf } from '../notation.js'

const idsWith = (passes: (rule: (typeof rules)[number]) => boolean) =>
  rules.filter(passes).map(({ id }) => id)

describe('a rule', () => {
  it('looks as far as it must: at one session, at what runs beside it, or at all', () => {
    expect(idsWith(({ scope }) => scope === 'overlap')).toEqual([
      'noDoubleBookedPerson',
      'noDoubleBookedPlace',
      'plenaryStandsAlone',
    ])
    expect(idsWith(({ scope }) => scope === 'agenda')).toEqual([
      'unexplainedGap',
      'longWithoutBreak',
      'tightTransfer',
      'bookedInAnotherEvent',
      'sameNameTwice',
      'samePlaceName',
    ])
    expect(idsWith(({ scope }) => scope === 'session')).toHaveLength(rules.length - 9)
  })

  it('looks at what is for the team where it is impossible, or takes people and places', () => {
    expect(idsWith((rule) => countsTeam(rule) && rule.level !== 'impossible')).toEqual([
      'noDoubleBookedPerson',
      'noDoubleBookedPlace',
      'tightTransfer',
      'bookedInAnotherEvent',
    ])
    expect(rules.filter(({ level }) => level === 'impossible').every(countsTeam)).toBe(true)
  })
})

describe('what a rule finds', () => {
  const [session] = agendaOf('09:00-10:00 Talk').sessions as [AgendaSession]

  it('says of each side what the message from the other side needs', () => {
    expect(
      violationAt(
        [
          { session, path: 'place' },
          { session: null, path: 'days' },
        ],
        { person: 'Ana', minutes: 0, place: undefined, label: '' },
      ),
    ).toEqual({
      at: [
        { session: 1, path: 'place' },
        { session: null, path: 'days' },
      ],
      params: {
        ...{ title0: 'Talk', kind0: 'session', day0: '2019-06-25' },
        ...{ starts0: '09:00', ends0: '10:00', person: 'Ana', minutes: 0 },
      },
    })
  })

  it('leaves out what a side does not have, and calls it new before it is stored', () => {
    const bare = { ...session, id: undefined, title: '', ends: undefined }
    expect(violationAt([{ session: bare, path: 'ends' }])).toEqual({
      at: [{ session: 'new', path: 'ends' }],
      params: { kind0: 'session', day0: '2019-06-25', starts0: '09:00' },
    })
  })
})
