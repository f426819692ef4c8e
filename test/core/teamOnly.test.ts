import { describe, expect, it } from 'vitest'
import { violationKey } from '../../src/core/adviceKey.js'
import { checkAgenda } from '../../src/core/checkAgenda.js'
import { numberSessions } from '../../src/core/numbering.js'
import { agendaOf } from './notation.js'

const rulesOf = (...lines: string[]) => checkAgenda(agendaOf(...lines)).map(({ rule }) => rule)

describe('lines for the team only', () => {
  it.each([
    [
      'take their place',
      ['Hall 09:00-10:00 Set-up (team)', 'Hall 09:30-10:30 Talk'],
      ['noDoubleBookedPlace'],
    ],
    [
      'take their people',
      ['09:00-10:00 Briefing: Ana speaker (team)', '09:30-10:30 Talk: Ana speaker'],
      ['noDoubleBookedPerson'],
    ],
    ['must end after they begin', ['10:00-09:00 Set-up (team)'], ['endsAfterStart']],
    [
      'may run beside what is for everyone',
      ['09:00-10:00 Opening', '09:00-10:00 Set-up (team)'],
      [],
    ],
    [
      'fill no gap that readers see',
      ['09:00-10:00 One', '10:00-11:00 Set-up (team)', '11:00-12:00 Two'],
      ['unexplainedGap'],
    ],
    ['need no title in the languages of the event', ['09:00-10:00 Set-up (missing fr) (team)'], []],
    [
      'may have a moderator where readers would see none',
      ['09:00-10:00 Break Pause: Ana moderator (team)'],
      [],
    ],
    ['may name who said no', ['09:00-10:00 Briefing: Ana speaker declined (team)'], []],
  ])('%s', (_name, lines, rules) => expect(rulesOf(...lines)).toEqual(rules))

  it('have no number, and count for none', () => {
    const { sessions } = agendaOf('09:00-10:00 Set-up (team)', '10:00-11:00 One', '11:00-12:00 Two')
    expect([...numberSessions(sessions)]).toEqual([
      [2, 1],
      [3, 2],
    ])
  })
})

describe('the key of a violation', () => {
  const keyOf = (...lines: string[]) => checkAgenda(agendaOf(...lines)).map(violationKey)

  it('is the same for other words, and another for another time, line or field', () => {
    const before = keyOf('09:00-10:00 One', '10:30-11:00 Two')
    expect(before).toHaveLength(1)
    expect(keyOf('09:00-10:00 Renamed', '10:30-11:00 Two')).toEqual(before)
    expect(keyOf('09:00-10:00 One', '10:45-11:00 Two')).not.toEqual(before)
    expect(keyOf('08:00-08:30 Zero', '09:00-10:00 One', '10:30-11:00 Two')).toHaveLength(2)
  })
})
