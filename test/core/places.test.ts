import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { elsewhereBeside } from '../../src/core/elsewhere.js'
import { outermost, outerOf, outwards, takenTwice } from '../../src/core/placesWithin.js'
import { roomsAt, type Stretch, untilFollowing } from '../../src/core/roomsNow.js'
import type { Elsewhere, Id } from '../../src/core/types.js'
import { agendaOf, withEvent } from './notation.js'

const facts = {
  Corner: { within: 'Left' },
  Left: { within: 'Hall' },
  Right: { within: 'Hall' },
  Hall: { within: 'Site' },
  Foyer: { within: 'Site', severalAtOnce: true },
  A: { within: 'B' },
  B: { within: 'C' },
  C: { within: 'A' },
  Loop: { within: 'A' },
  7: { within: 8 },
}

describe('a place within others', () => {
  it.each<[Id, string[]]>([
    ['Corner', ['Corner', 'Left', 'Hall', 'Site']],
    ['Site', ['Site']],
    [7, ['7', '8']],
    ['B', ['B', 'C', 'A']],
    ['toString', ['toString']],
  ])('%s leads outwards through %j', (place, around) =>
    expect(
      outwards(place, (id) =>
        Object.hasOwn(facts, id) ? (facts as Record<string, { within?: Id }>)[id]?.within : null,
      ),
    ).toEqual(around),
  )
  it.each<[Id, string]>([
    ['Corner', 'Site'],
    ['Foyer', 'Site'],
    ['Alone', 'Alone'],
    [7, '8'],
    ['B', 'A'],
    ['C', 'A'],
    ['Loop', 'A'],
  ])('%s is in the end within %s', (place, outer) => expect(outermost(facts, place)).toBe(outer))
  it('is within itself where nothing is known of it', () =>
    expect(outermost(undefined, 5)).toBe('5'))

  it.each<[Id, Id, string | undefined]>([
    ['Corner', 'Hall', 'Hall'],
    ['Hall', 'Corner', 'Hall'],
    ['Left', 'Left', 'Left'],
    ['Left', 'Right', undefined],
    ['Alone', 'Hall', undefined],
    [7, '8', '8'],
    [8, 7, '8'],
    ['7', 7, '7'],
  ])('of %s and %s the outer one is %s', (a, b, outer) => expect(outerOf(facts, a, b)).toBe(outer))

  it.each<[Id | undefined, Id | undefined, string | undefined]>([
    ['Hall', 'Left', 'Hall'],
    ['Foyer', 'Foyer', undefined],
    ['Left', 'Right', undefined],
    [undefined, 'Hall', undefined],
    ['Hall', undefined, undefined],
    ['Alone', 'Alone', 'Alone'],
  ])('%s and %s take %s twice', (a, b, taken) => expect(takenTwice(facts, a, b)).toBe(taken))

  it('clashes only where the outermost is the same, however places lie', () => {
    const names = ['a', 'b', 'c', 'd']
    const anyFacts = fc.dictionary(
      fc.constantFrom(...names),
      fc.record({ within: fc.constantFrom(...names) }, { requiredKeys: [] }),
    )
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...names), fc.constantFrom(...names), (of, a, b) => {
        if (takenTwice(of, a, b) !== undefined) expect(outermost(of, a)).toBe(outermost(of, b))
        const [one, other] = [outerOf(of, a, b), outerOf(of, b, a)]
        expect(one === undefined).toBe(other === undefined)
      }),
    )
  })
})

describe('the rooms of a day', () => {
  const hour = 3_600_000
  const by = (a: string | null, b: string | null) => (a ?? 'Without').localeCompare(b ?? 'Without')
  const line = (id: string, from: number, to: number, place: string | null = 'Hall') => ({
    ...{ id, from: from * hour, to: to * hour, place },
  })
  const shown = (lines: (Stretch & { id: string })[], at: number) =>
    roomsAt(lines, at * hour, by).map(
      ({ place, now, next }) =>
        `${place}: ${now.map(({ id }) => id).join('+') || '–'} then ${next.map(({ id }) => id).join(',') || '–'}`,
    )
  const day = [
    line('a', 9, 10),
    line('b', 10, 12),
    line('c', 9, 11, 'Garden'),
    line('d', 14, 15, 'Garden'),
    line('e', 9, 10, null),
  ]
  it.each<[number, string[]]>([
    [6.5, ['Garden: – then c,d', 'Hall: – then a,b', 'null: – then e']],
    [7, ['Garden: – then c,d', 'Hall: – then a,b', 'null: – then e']],
    [9, ['Garden: c then d', 'Hall: a then b', 'null: e then –']],
    [10, ['Garden: c then d', 'Hall: b then –']],
    [11, ['Hall: b then –']],
    [12, ['Garden: – then d']],
    [12.5, ['Garden: – then d']],
    [14.5, ['Garden: d then –']],
    [15, []],
  ])('at %d o’clock are those where something is on, or soon', (at, rooms) =>
    expect(shown(day, at)).toEqual(rooms),
  )
  it('may have several things at once', () =>
    expect(shown([line('a', 9, 10), line('b', 9, 11)], 9.5)).toEqual(['Hall: a+b then –']))
})

describe('lines of which nobody knows the end', () => {
  const until = (...lines: { from: number; end?: number; place: string | null; day: string }[]) =>
    untilFollowing(lines).map(({ from, to }) => `${from}-${to}`)
  const [half, day] = [30 * 60_000, 'd1']
  it('last until the next in their place that day, the last one half an hour', () => {
    expect(until({ from: 0, place: 'A', day }, { from: 90, place: 'A', day })).toEqual([
      '0-90',
      `90-${90 + half}`,
    ])
    expect(until({ from: 0, place: 'A', day }, { from: 90, place: 'B', day })).toEqual([
      `0-${half}`,
      `90-${90 + half}`,
    ])
    expect(until({ from: 0, place: 'A', day }, { from: 90, place: 'A', day: 'd2' })[0]).toBe(
      `0-${half}`,
    )
    expect(
      until(
        { from: 0, place: null, day },
        { from: 0, place: null, day },
        { from: 5, end: 9, place: null, day },
      ),
    ).toEqual(['0-5', '0-5', '5-9'])
  })
  it('come by start, and those with an end keep it', () =>
    expect(
      until({ from: 50, end: 60, place: 'A', day }, { from: 10, end: 70, place: 'A', day }),
    ).toEqual(['10-70', '50-60']))
})

describe('sessions of other events at the same time', () => {
  const there = (startsAt: string | undefined, endsAt?: string): Elsewhere =>
    ({ event: 'Forum', session: 'Talk', startsAt, endsAt, people: [] }) as unknown as Elsewhere
  const beside = (line: string, ...others: Elsewhere[]) => {
    const agenda = withEvent({ ...agendaOf(line), elsewhere: others }, { timeZone: 'Europe/Paris' })
    return elsewhereBeside(agenda)(agenda.sessions[0]!).map((each) => others.indexOf(each))
  }
  const at = (clock: string) => `2019-06-25T${clock}:00.000Z`
  it('are those that overlap it, at the clock of its venue', () =>
    expect(
      beside(
        '09:00-10:00 Talk',
        there(at('06:00'), at('07:00')),
        there(at('06:00'), at('07:01')),
        there(at('07:59'), at('09:00')),
        there(at('08:00'), at('09:00')),
      ),
    ).toEqual([1, 2]))
  it('take a minute where nobody knows their end', () =>
    expect(
      beside('09:00-10:00 Talk', there(at('06:59')), there(at('07:00')), there(at('07:59'))),
    ).toEqual([1, 2]))
  it('take a minute of a line of which nobody knows the end', () =>
    expect(
      beside('09:00 Talk', there(at('07:00'), at('08:00')), there(at('07:01'), at('08:00'))),
    ).toEqual([0]))
  it('are none of a line without a time, nor where their times are none', () => {
    expect(beside('afternoon Talk', there(at('00:00'), at('23:00')))).toEqual([])
    expect(beside('09:00-10:00 Talk', there(undefined), there('soon', 'later'))).toEqual([])
    expect(beside('09:00-10:00 Talk')).toEqual([])
  })
})
