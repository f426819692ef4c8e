import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DayLine, dayLines } from '../../../src/core/builder/dayLines.js'
import type { Ways } from '../../../src/core/builder/plan.js'
import { mayShrink, push, type PushOptions, wayAt } from '../../../src/core/builder/push.js'
import { kinds } from '../../../src/core/kinds.js'
import type { Id } from '../../../src/core/types.js'
import { anyAgenda } from '../anyAgenda.js'
import { agendaOf } from '../notation.js'

const day = '2019-06-25'
type Told = { options?: PushOptions; ways?: Ways; pinned?: Id[]; up?: number }

/** Where the lines come to stand when the first one lasts so many minutes longer: `2 +15`, `3 +15/+5`. */
function after(lines: string[], longer: number, { options = {}, ways, pinned, up = 0 }: Told = {}) {
  const all = dayLines(agendaOf(...lines), day, pinned)
  const first = all[0] as DayLine
  const placed = new Map([[first, { from: first.from, to: first.to + longer }]])
  const shifts = push(all, placed, () => up, options, ways)
  const signed = (minutes: number) => (minutes < 0 ? String(minutes) : `+${minutes}`)
  return [...shifts].flatMap(([{ id }, { starts, ends }]) =>
    id === 1 || (starts === 0 && ends === 0)
      ? []
      : [`${id} ${signed(starts)}${starts === ends ? '' : `/${signed(ends)}`}`],
  )
}
const morning = ['09:00-10:00 One', '10:00-11:00 Two', '11:15-12:00 Three']

describe('what came after a line still comes after it', () => {
  it.each<[string, string[], number, Told, string[]]>([
    ['each is pushed as far as it must', morning, 20, {}, ['2 +20', '3 +5']],
    ['a gap takes a delay in', morning, 15, {}, ['2 +15']],
    [
      'gaps that are kept are pushed on',
      morning,
      15,
      { options: { keepGaps: true } },
      ['2 +15', '3 +15'],
    ],
    ['nothing is pushed by what ends earlier', morning, -15, {}, []],
    ['lines come up where they are asked to', morning, -15, { up: -15 }, ['2 -15', '3 -15']],
    ['but not before what came before them', morning, -5, { up: -15 }, ['2 -5', '3 -15']],
    [
      'what runs beside is not pushed, and what comes after both is',
      ['09:00-10:00 One', '09:30-10:30 Beside', '10:30-11:00 After'],
      45,
      {},
      ['3 +15'],
    ],
    [
      'what started together still does',
      ['09:00-10:00 One', '10:00-10:30 Two', '10:00-11:00 Three'],
      10,
      {},
      ['2 +10', '3 +10'],
    ],
    [
      'a line without an end keeps none',
      ['09:00-10:00 One', '10:00 Two', '10:30-11:00 Three'],
      10,
      {},
      ['2 +10', '3 +10'],
    ],
    [
      'a break takes in what it can',
      ['09:00-10:00 One', '10:00-10:30 Break', '10:30-11:00 Three'],
      15,
      { options: { breaksMayShrink: { minMinutes: 10 } } },
      ['2 +15/+0'],
    ],
    [
      'and is pushed by the rest',
      ['09:00-10:00 One', '10:00-10:30 Break', '10:30-11:00 Three'],
      25,
      { options: { breaksMayShrink: { minMinutes: 10 } } },
      ['2 +25/+5', '3 +5'],
    ],
    [
      'a break that is shorter stays as long as it is',
      ['09:00-10:00 One', '10:00-10:05 Break', '10:05-11:00 Three'],
      15,
      { options: { breaksMayShrink: { minMinutes: 10 } } },
      ['2 +15', '3 +15'],
    ],
    [
      'a session does not get shorter',
      ['09:00-10:00 One', '10:00-10:30 Two'],
      15,
      { options: { breaksMayShrink: { minMinutes: 10 } } },
      ['2 +15'],
    ],
    [
      'a break gets no shorter where nothing pushes it',
      ['09:00-10:00 One', '10:00-10:30 Break'],
      -15,
      { up: -15, options: { breaksMayShrink: { minMinutes: 10 } } },
      ['2 -15'],
    ],
  ])('%s', (_, lines, longer, more, shifts) => expect(after(lines, longer, more)).toEqual(shifts))
})

describe('a line that stays', () => {
  const lunch = ['11:00-12:00 One', '12:00-13:00 Meal', '13:00-14:00 Three']
  const pinned = [2]
  it.each<[string, number, Told, string[]]>([
    ['is run into', 15, { pinned }, []],
    ['pushes what comes after it, from where it ends', 75, { pinned }, ['3 +15']],
    ['moves where that was chosen', 15, { pinned, ways: { 2: 'move' } }, ['2 +15', '3 +15']],
    [
      'starts later where that was chosen',
      15,
      { pinned, ways: { 2: 'shortenFixed' } },
      ['2 +15/+0'],
    ],
    ['starts later down to ten minutes', 50, { pinned, ways: { 2: 'shortenFixed' } }, ['2 +50/+0']],
    [
      'is unchanged where too little would be left',
      51,
      { pinned, ways: { 2: 'shortenFixed' } },
      [],
    ],
    [
      'is left as many minutes as the options say',
      30,
      { pinned, ways: { 2: 'shortenFixed' }, options: { breaksMayShrink: { minMinutes: 31 } } },
      [],
    ],
    ['is another’s choice', 15, { pinned, ways: { 3: 'move' } }, []],
  ])('%s', (_, longer, more, shifts) => expect(after(lunch, longer, more)).toEqual(shifts))

  it('cuts what would run into it, where that was chosen, but not down to nothing', () => {
    const lines = ['10:00-11:00 One', '11:00-12:00 Two', '12:00-13:00 Meal']
    const cut = (longer: number) =>
      after(lines, longer, { pinned: [3], ways: { 3: 'shortenLate' } })
    expect([cut(15), cut(55), cut(58), cut(75)]).toEqual([
      ['2 +15/+0'],
      ['2 +55/+0'],
      ['2 +58/+3'],
      // The first is cut too: it ends when lunch begins, and what follows it keeps its five minutes.
      ['2 +60/+5'],
    ])
  })

  it.each<[string, Ways | undefined, Id | undefined, string]>([
    ['what was chosen', { 2: 'move' }, 2, 'move'],
    ['by the text of its id', { 2: 'shortenLate' }, '2', 'shortenLate'],
    ['nothing', {}, 2, 'leave'],
    ['no choices', undefined, 2, 'leave'],
    ['no id', { undefined: 'move' }, undefined, 'leave'],
    ['what objects have by themselves', {}, 'toString', 'leave'],
  ])('is treated by %s', (_, ways, id, way) => expect(wayAt(ways, id)).toBe(way))
})

describe('a line that may get shorter', () => {
  const shrinks = (line: string, of?: typeof kinds) =>
    mayShrink(dayLines(agendaOf(line), day)[0]!, of)
  it.each([
    ['09:00-09:30 Break', true],
    ['12:00-13:00 Meal', true],
    ['08:00-09:00 Registration', true],
    ['19:00-21:00 Social', true],
    ['08:00-09:00 Travel', true],
    ['09:00 Break', false],
    ['09:00-10:00 Talk', false],
    ['14:00-17:00 FieldVisit', false],
  ])('is a pause with an end: %s, %s', (line, may) => expect(shrinks(line)).toBe(may))
  it('is what the app says', () => {
    expect(
      shrinks('09:00-10:00 Workshop', { ...kinds, workshop: { ...kinds.workshop!, pause: true } }),
    ).toBe(true)
    expect(shrinks('09:00-09:30 Break', {})).toBe(false)
  })
})

describe('whatever the day is', () => {
  const anyDay = anyAgenda.map((agenda) => dayLines(agenda, '2024-03-30'))
  it('nothing moves where nothing is placed anew', () =>
    fc.assert(
      fc.property(anyDay, (lines) => {
        for (const shift of push(lines, new Map(), () => 0, {}).values())
          expect(shift).toEqual({ starts: 0, ends: 0 })
      }),
    ))
  it('what came after a line comes after it, no line is moved earlier, and all keep their lengths', () =>
    fc.assert(
      fc.property(
        anyDay,
        fc.nat({ max: 20 }),
        fc.integer({ min: 0, max: 200 }),
        (lines, at, longer) => {
          const line = lines[at]
          if (!line) return
          const placed = new Map([[line, { from: line.from, to: line.to + longer }]])
          const shifts = push(lines, placed, () => 0, {})
          const standsAt = (each: DayLine) => {
            const { starts, ends } = shifts.get(each.session) ?? { starts: 0, ends: 0 }
            return {
              from: each.from + starts,
              to: each === line ? line.to + longer : each.to + ends,
            }
          }
          for (const each of lines) {
            expect(standsAt(each).from).toBeGreaterThanOrEqual(each.from)
            if (each !== line)
              expect(standsAt(each).to - standsAt(each).from).toBe(each.to - each.from)
            for (const other of lines)
              if (each.to <= other.from)
                expect(standsAt(other).from).toBeGreaterThanOrEqual(standsAt(each).to)
          }
        },
      ),
    ))
})
