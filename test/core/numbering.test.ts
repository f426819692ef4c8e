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
