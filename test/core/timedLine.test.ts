import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAgenda } from '../../src/core/checkAgenda.js'
import { type TimedLine, linesOf, overlappingPairs } from '../../src/core/timedLine.js'
import { overlap } from '../../src/core/time/interval.js'
import type { Agenda } from '../../src/core/types.js'
import { anyAgenda } from './anyAgenda.js'
import { agendaOf } from './notation.js'

const key = (pairs: [TimedLine, TimedLine][]) =>
  pairs
    .map((pair) =>
      pair
        .map(({ session }) => Number(session.id))
        .sort((a, b) => a - b)
        .join(' '),
    )
    .sort()

describe('overlap', () => {
  it('is symmetric', () =>
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        for (const a of linesOf(agenda))
          for (const b of linesOf(agenda)) expect(overlap(a, b)).toBe(overlap(b, a))
      }),
    ))

  it('is found by the sweep for every pair that has it', () =>
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        const lines = linesOf(agenda)
        const compared = lines.flatMap((a, index) =>
          lines
            .slice(index + 1)
            .filter((b) => overlap(a, b))
            .map((b): [TimedLine, TimedLine] => [a, b]),
        )
        expect(key(overlappingPairs(lines))).toEqual(key(compared))
      }),
    ))

  it('is told in the same pairs whatever the order of the sessions', () => {
    const conflicts = (agenda: Agenda) =>
      checkAgenda(agenda)
        .filter(({ rule }) =>
          ['noDoubleBookedPerson', 'noDoubleBookedPlace', 'plenaryStandsAlone'].includes(rule),
        )
        .map(
          ({ rule, at, params }) =>
            `${rule} ${params.personId ?? ''} ${at
              .map(({ session }) => Number(session))
              .sort((a, b) => a - b)
              .join(' ')}`,
        )
        .sort()
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        expect(conflicts({ ...agenda, sessions: [...agenda.sessions].reverse() })).toEqual(
          conflicts(agenda),
        )
      }),
    )
  })

  it('names each of very many lines at least once', () => {
    const lines = linesOf(agendaOf(...Array.from({ length: 100 }, () => '09:00-10:00 Talk')))
    const pairs = overlappingPairs(lines)
    expect(new Set(pairs.flat()).size).toBe(100)
    expect(pairs).toHaveLength(20 * 80 + 190)
  })

  it('tells of a line’s only overlap however many others there are', () => {
    const lines = linesOf(
      agendaOf(
        ...Array.from({ length: 30 }, () => '09:00-10:00 Talk #A'),
        '09:00-10:01 Talk #B',
        '09:30-10:00 Plenary',
      ),
    )
    const plenary = lines.at(-1)
    const pairs = overlappingPairs(lines, (a, b) => a === plenary || b === plenary)
    expect(new Set(pairs.flat()).size).toBe(32)
  })
})
