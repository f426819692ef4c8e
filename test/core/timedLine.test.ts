import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAgenda } from '../../src/core/checkAgenda.js'
import {
  groupBy,
  lineOf,
  linesByPerson,
  linesOf,
  overlappingPairs,
  type TimedLine,
} from '../../src/core/timedLine.js'
import { overlap } from '../../src/core/time/interval.js'
import type { Agenda } from '../../src/core/types.js'
import { anyAgenda } from './anyAgenda.js'
import { agendaOf } from './notation.js'
import { defaultRulebook } from '../../src/core/vocabulary.js'

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

describe('the line of a session', () => {
  const of = (line: string, change: object = {}) => {
    const found = lineOf({ ...agendaOf('1970-01-02', line).sessions[0]!, ...change })
    return found && [found.from, found.to, found.endIsKnown]
  }
  it.each<[string, string, object, unknown[] | undefined]>([
    ['is in minutes since 1970', '09:00-10:30 One', {}, [1980, 2070, true]],
    ['reaches into the next day', '22:00-01:00+ One', {}, [2760, 2940, true]],
    ['takes its first minute, where its end is not known', '09:00 One', {}, [1980, 1981, false]],
    ['is none of a part of the day', 'morning One', {}, undefined],
    ['is none without a day', '09:00-10:30 One', { day: undefined }, undefined],
    ['is none on what is no date', '09:00-10:30 One', { day: 'soon' }, undefined],
    ['is none without a start', '09:00-10:30 One', { starts: undefined }, undefined],
  ])('%s', (_, line, change, expected) => expect(of(line, change)).toEqual(expected))

  it('is among those of its agenda by start, then by end, if it takes place', () => {
    const agenda = agendaOf(
      ...[
        '10:00-11:00 One',
        '09:00-11:00 Two',
        '09:00-10:00 Three',
        '08:00-09:00 Four (cancelled)',
      ],
    )
    expect(linesOf(agenda).map(({ session }) => session.id)).toEqual([3, 2, 1])
    expect(linesOf(agenda)).toBe(linesOf(agenda))
  })

  it('is one of each person who does something in it, however much; not of who declined', () => {
    const agenda = agendaOf(
      '10:00-11:00 One: Ana speaker, Ben chair declined, Ana chair',
      '09:00-10:00 Two: @UCLG host, Ben speaker invited, Ana speaker declined, Ana chair',
      'morning Three: Cy speaker',
    )
    const told = [...linesByPerson(agenda, defaultRulebook)].map(([person, lines]) => [
      person,
      ...lines.map(({ session, row }) => `${session.id} row ${row}`),
    ])
    expect(told).toEqual([
      ['Ben', '2 row 1'],
      ['Ana', '2 row 3', '1 row 0'],
    ])
  })
})

describe('a list by key', () => {
  it('is in the order in which keys appear, without what has none', () =>
    expect([...groupBy(['b1', 'a1', '', 'b2'], (each) => each[0])]).toEqual([
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ]))
})
