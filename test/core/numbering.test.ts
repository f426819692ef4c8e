import { describe, expect, it } from 'vitest'
import { numberSessions, romanNumeral } from '../../src/core/numbering.js'
import { resolveRulebook } from '../../src/core/vocabulary.js'
import { agendaOf } from './notation.js'
import { sfax } from './sfax.js'

const numbersOf = (...lines: string[]) => [...numberSessions(agendaOf(...lines).sessions)]

describe('numberSessions', () => {
  it('numbers the Sfax sessions from I to VI, as its agenda does', () => {
    const { sessions } = sfax()
    const numbers = [...numberSessions(sessions)].map(
      ([id, number]) =>
        `${romanNumeral(number)} ${sessions.find((session) => session.id === id)?.title}`,
    )
    expect(numbers).toEqual([
      'I Definition of the discussion framework',
      'II Right to the City',
      'III Experience from the field',
      'IV Peer-Review',
      'V Challenges of coordination',
      'VI Sustainable coordination',
    ])
  })

  it('goes by the order of the agenda, not of the list', () =>
    expect(numbersOf('11:00-12:00 B', '09:00-10:00 A')).toEqual([
      [2, 1],
      [1, 2],
    ]))
  it('gives a cancelled session no number', () =>
    expect(numbersOf('09:00-10:00 A', '10:00-11:00 B (cancelled)', '11:00-12:00 C')).toEqual([
      [1, 1],
      [3, 2],
    ]))
  it('numbers the kinds that options say', () =>
    expect([
      ...numberSessions(
        agendaOf('09:00-10:00 Workshop', '10:00-11:00 B').sessions,
        resolveRulebook({ kinds: { workshop: { numbered: true }, session: { numbered: false } } }),
      ),
    ]).toEqual([[1, 1]]))
})

describe('numbers that readers have seen', () => {
  const given = { 1: 1, 2: 2, 3: 3 }
  const now = (lines: string[], known: Record<string, number> = given) => [
    ...numberSessions(agendaOf(...lines).sessions, undefined, known),
  ]

  it('stay where a session is cancelled, the cancelled one’s too', () =>
    expect(now(['09:00-10:00 A', '10:00-11:00 B (cancelled)', '11:00-12:00 C'])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]))
  it('stay where one moves', () =>
    expect(now(['15:00-16:00 A', '10:00-11:00 B', '11:00-12:00 C'])).toEqual([
      [2, 2],
      [3, 3],
      [1, 1],
    ]))
  it('are not given again when one is gone: what is new gets the next after all', () =>
    expect(now(['09:00-10:00 A', '10:00-11:00 B'], { 1: 1, gone: 5 })).toEqual([
      [1, 1],
      [2, 6],
    ]))
  it('are given to new ones in the order of the agenda', () =>
    expect(now(['12:00-13:00 Late', '09:00-10:00 Known', '10:00-11:00 Early'], { 2: 1 })).toEqual([
      [2, 1],
      [3, 2],
      [1, 3],
    ]))
  it('do not show where a session is of another kind now, or for the team', () =>
    expect(now(['09:00-10:00 Break', '10:00-11:00 B (team)', '11:00-12:00 C'])).toEqual([[3, 3]]))
})

describe('romanNumeral', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [6, 'VI'],
    [9, 'IX'],
    [14, 'XIV'],
    [49, 'XLIX'],
    [1990, 'MCMXC'],
    [3999, 'MMMCMXCIX'],
    [0, '0'],
    [4000, '4000'],
    [1.5, '1.5'],
  ])('of %s is %s', (number, roman) => expect(romanNumeral(number)).toBe(roman))
})
