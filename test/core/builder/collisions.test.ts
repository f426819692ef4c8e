import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NoPlan, Plan, Way, Ways } from '../../../src/core/builder/plan.js'
import { delayFrom, extend, type ShiftOptions } from '../../../src/core/builder/shiftLater.js'
import { lineOf } from '../../../src/core/timedLine.js'
import { clockOf } from '../../../src/core/time/index.js'
import type { Agenda } from '../../../src/core/types.js'
import { agendaOf } from '../notation.js'
import { agendaAfter, planned } from './shown.js'

/** Where a plan runs into lines that stay: `3 leave: 2 by 20 (move 20, shortenLate 20)`. */
const met = (plan: NoPlan | Plan): string[] =>
  'reason' in plan
    ? [plan.reason]
    : (plan.collisions ?? []).map(({ id, way, late, minutes }) => {
        const ways = Object.entries(minutes)
          .filter(([each]) => each !== 'leave')
          .map(([each, by]) => `${each} ${by}`)
          .join(', ')
        return `${id} ${way}: ${late.map((each) => `${each.id} by ${each.minutes}`).join(' and ')} (${ways})`
      })

const morning = agendaOf(
  '10:00-11:00 One',
  '11:00-12:00 Two',
  '12:00-13:00 Meal',
  '13:00-14:00 Three',
  '14:30-15:00 Four',
)
const rooms = agendaOf(
  'Hall 10:00-12:00 A',
  'Garden 10:00-12:00 B',
  '12:00-12:30 Meal',
  '12:30-13:00 C',
)
const two = agendaOf(
  '11:00-12:00 One',
  '12:00-13:00 Meal',
  '13:00-14:00 Two',
  '14:00-15:00 Keynote',
)
const pauses = agendaOf('10:00-11:00 One', 'Hall 11:00-12:00 Meal', 'Garden 11:00-12:00 Meal')
const lunch = { pinned: [3] }

describe('a delay that runs into a line that stays', () => {
  it.each<[name: string, agenda: Agenda, options: ShiftOptions, met: string[], changes: string[]]>([
    [
      'overlaps it at first',
      morning,
      lunch,
      ['3 leave: 2 by 20 (move 20, shortenLate 20, shortenFixed 20)'],
      ['1 10:20-11:20', '2 11:20-12:20'],
    ],
    [
      'moves it, and what follows as far as it must',
      morning,
      { ...lunch, ways: { 3: 'move' } },
      ['3 move: 2 by 20 (move 20, shortenLate 20, shortenFixed 20)'],
      ['1 10:20-11:20', '2 11:20-12:20', '3 12:20-13:20', '4 13:20-14:20'],
    ],
    [
      'ends in time for it',
      morning,
      { ...lunch, ways: { 3: 'shortenLate' } },
      ['3 shortenLate: 2 by 20 (move 20, shortenLate 20, shortenFixed 20)'],
      ['1 10:20-11:20', '2 11:20-12:00'],
    ],
    [
      'makes it begin later',
      morning,
      { ...lunch, ways: { 3: 'shortenFixed' } },
      ['3 shortenFixed: 2 by 20 (move 20, shortenLate 20, shortenFixed 20)'],
      ['1 10:20-11:20', '2 11:20-12:20', '3 12:20-13:00'],
    ],
    [
      'names all that are late, each by its minutes',
      rooms,
      { pinned: [3] },
      ['3 leave: 1 by 20 and 2 by 20 (move 20, shortenLate 20, shortenFixed 20)'],
      ['1 10:20-12:20', '2 10:20-12:20'],
    ],
    [
      'offers a cut by what the latest of several runs over',
      agendaOf('Hall 10:00-12:00 A', 'Garden 10:00-11:50 B', '12:00-12:30 Meal'),
      { pinned: [3] },
      ['3 leave: 1 by 20 and 2 by 10 (move 20, shortenLate 20, shortenFixed 20)'],
      ['1 10:20-12:20', '2 10:20-12:10'],
    ],
    [
      'leaves a pause so much as is wished',
      rooms,
      { pinned: [3], breaksMayShrink: { minMinutes: 15 } },
      ['3 leave: 1 by 20 and 2 by 20 (move 20, shortenLate 20)'],
      ['1 10:20-12:20', '2 10:20-12:20'],
    ],
    [
      'meets the next one when it moves the first',
      two,
      { pinned: [2, 4], ways: { 2: 'move' } },
      [
        '2 move: 1 by 20 (move 20, shortenLate 20, shortenFixed 20)',
        '4 leave: 3 by 20 (move 20, shortenLate 20)',
      ],
      ['1 11:20-12:20', '2 12:20-13:20', '3 13:20-14:20'],
    ],
    [
      'shortens nothing that is no pause',
      two,
      { pinned: [2, 4], ways: { 2: 'move', 4: 'shortenFixed' } },
      [
        '2 move: 1 by 20 (move 20, shortenLate 20, shortenFixed 20)',
        '4 leave: 3 by 20 (move 20, shortenLate 20)',
      ],
      ['1 11:20-12:20', '2 12:20-13:20', '3 13:20-14:20'],
    ],
    [
      'is over for both that start together when it is cut short for one',
      pauses,
      { pinned: [2, 3], ways: { 2: 'shortenFixed', 3: 'shortenLate' } },
      [
        '2 shortenFixed: 1 by 20 (move 20, shortenLate 20, shortenFixed 20)',
        '3 shortenLate: 1 by 20 (move 20, shortenLate 20, shortenFixed 20)',
      ],
      ['1 10:20-11:00'],
    ],
    [
      'is none where a gap absorbs it',
      agendaOf('10:00-11:00 One', '11:20-12:00 Meal'),
      { pinned: [2] },
      [],
      ['1 10:20-11:20'],
    ],
    [
      'is none where nothing stays',
      morning,
      {},
      [],
      ['1 10:20-11:20', '2 11:20-12:20', '3 12:20-13:20', '4 13:20-14:20'],
    ],
    [
      'is none for a line without an end',
      agendaOf('11:00 One', '12:00-13:00 Meal'),
      { pinned: [2] },
      [],
      ['1 11:20'],
    ],
  ])('%s', (_, agenda, options, collisions, changes) => {
    const plan = delayFrom(agenda, 1, 20, options)
    expect(met(plan)).toEqual(collisions)
    expect(planned(plan)).toEqual(changes)
  })

  it('offers no cut of which too little would be left, and forgets one that was chosen before', () => {
    expect(met(delayFrom(morning, 2, 56, { ...lunch, ways: { 3: 'shortenLate' } }))).toEqual([
      '3 leave: 2 by 56 (move 56)',
    ])
    expect(met(delayFrom(morning, 2, 50, { ...lunch, ways: { 3: 'shortenFixed' } }))).toEqual([
      '3 shortenFixed: 2 by 50 (move 50, shortenLate 50, shortenFixed 50)',
    ])
    expect(met(delayFrom(morning, 2, 51, { ...lunch, ways: { 3: 'shortenFixed' } }))).toEqual([
      '3 leave: 2 by 51 (move 51, shortenLate 51)',
    ])
  })

  it('is no plan where something then leaves its day, whatever it runs into', () => {
    const late = agendaOf('21:00-22:00 One', '22:00-23:00 Meal', '23:30-23:45 Two')
    expect(planned(delayFrom(late, 1, 780, { pinned: [2], ways: { 2: 'move' } }))).toEqual([
      'leavesTheDay 3',
    ])
    expect(met(delayFrom(late, 1, 780, { pinned: [2], ways: { 2: 'move' } }))).toEqual([
      'leavesTheDay',
    ])
  })

  it('says nothing of collisions where there are none', () =>
    expect(delayFrom(morning, 1, 20)).not.toHaveProperty('collisions'))

  it('meets what has no id yet as what is late, and cannot name it', () => {
    const { sessions, ...rest } = morning
    const fresh = {
      ...rest,
      sessions: sessions.map(({ id, ...line }) => (id === 2 ? line : { id, ...line })),
    }
    const plan = delayFrom(fresh, 1, 20, { pinned: [3] })
    // A line that is not stored stays where it is: it is run into, and moved by nobody.
    expect(met(plan)).toEqual([])
    expect(planned(plan)).toEqual(['1 10:20-11:20'])
  })

  it('does not shorten again what is made longer, while others that are late can be', () => {
    const parallel = agendaOf(
      'Hall 10:00-12:00 A',
      'Garden 11:00-12:00 B',
      'Yard 10:30-11:00 C',
      '12:00-13:00 Meal',
    )
    expect(met(extend(parallel, 3, 30, { pinned: [4] }))).toEqual([
      '4 leave: 2 by 30 (move 30, shortenLate 30, shortenFixed 30)',
    ])
    expect(met(extend(parallel, 1, 30, { pinned: [4] }))).toEqual([
      '4 leave: 1 by 30 (move 30, shortenFixed 30)',
    ])
  })

  it('does not shorten again what is made longer', () => {
    expect(met(extend(morning, 2, 20, lunch))).toEqual([
      '3 leave: 2 by 20 (move 20, shortenFixed 20)',
    ])
    expect(met(extend(morning, 1, 20, lunch))).toEqual([
      '3 leave: 2 by 20 (move 20, shortenLate 20, shortenFixed 20)',
    ])
  })
})

/** A day in one room or two, some of whose lines stay, and what is wished at each. */
const anyDay = fc
  .array(
    fc.record({
      gap: fc.constantFrom(0, 0, 10),
      minutes: fc.constantFrom(15, 45, 60),
      rooms: fc.constantFrom(1, 1, 2),
      kind: fc.constantFrom('Panel', 'Meal'),
    }),
    { minLength: 2, maxLength: 6 },
  )
  .map((slots) => {
    let from = 540
    return agendaOf(
      ...slots.flatMap(({ gap, minutes, rooms: count, kind }) => {
        const starts = from + gap
        from = starts + minutes
        return Array.from(
          { length: count },
          (_, room) => `Room${room} ${clockOf(starts)}-${clockOf(from)} ${kind}`,
        )
      }),
    )
  })
const anyWays: fc.Arbitrary<Ways> = fc.dictionary(
  fc.constantFrom('2', '3', '4', '5', '6'),
  fc.constantFrom<Way>('leave', 'move', 'shortenFixed', 'shortenLate'),
  { minKeys: 1 },
)
const anyDelay = fc.record({
  before: anyDay,
  pick: fc.nat({ max: 3 }),
  minutes: fc.integer({ min: 1, max: 60 }),
  pinned: fc.uniqueArray(fc.integer({ min: 2, max: 6 }), { minLength: 1, maxLength: 4 }),
  ways: anyWays,
})

const stretches = ({ sessions }: Agenda) =>
  new Map(sessions.map((session) => [Number(session.id), lineOf(session)!]))

it('whatever is chosen: nothing comes before its time, what moves keeps its length, and nothing moves further than the delay', () => {
  let chosen = 0
  fc.assert(
    fc.property(anyDelay, ({ before, pick, minutes, pinned, ways }) => {
      const id = Number(before.sessions[pick % before.sessions.length]?.id)
      const kept = pinned.filter((each) => each !== id)
      const plan = delayFrom(before, id, minutes, { pinned: kept, ways })
      if ('reason' in plan) return
      const [was, is] = [stretches(before), stretches(agendaAfter(plan))]
      const collisions = new Map((plan.collisions ?? []).map((each) => [Number(each.id), each]))
      const late = new Set(
        [...collisions.values()]
          .filter(({ way }) => way === 'shortenLate')
          .flatMap((each) => each.late.map((one) => Number(one.id))),
      )
      for (const [each, { from, to }] of was) {
        const now = is.get(each)!
        const way = kept.includes(each) ? (collisions.get(each)?.way ?? 'leave') : 'move'
        expect(now.from).toBeGreaterThanOrEqual(from)
        expect(now.from - from).toBeLessThanOrEqual(minutes)
        if (way === 'leave') expect([now.from, now.to]).toEqual([from, to])
        else if (way === 'shortenFixed') {
          // A line that another one cuts short is no longer late for this one.
          const relieved = collisions.get(each)!.late.some((one) => late.has(Number(one.id)))
          expect([now.to, relieved || (now.from > from && now.to - now.from >= 10)]).toEqual([
            to,
            true,
          ])
        } else if (!late.has(each)) expect(now.to - now.from).toBe(to - from)
        else expect(now.to - now.from).toBeGreaterThanOrEqual(Math.min(5, to - from))
      }
      for (const [each, { way, late: others, minutes: offered }] of collisions) {
        expect(offered[way]).toBeDefined()
        if (way === 'leave') continue
        chosen += 1
        // What was over when it started is over again.
        for (const other of others)
          expect(is.get(Number(other.id))!.to).toBeLessThanOrEqual(is.get(each)!.from)
      }
      // Order is kept but where an overlap was left.
      const left = [...collisions.values()].some(({ way }) => way === 'leave')
      if (!left)
        for (const [a, first] of was)
          for (const [b, second] of was)
            if (second.from >= first.to)
              expect(is.get(b)!.from).toBeGreaterThanOrEqual(is.get(a)!.to)
    }),
    { numRuns: 400 },
  )
  expect(chosen).toBeGreaterThan(50)
})

it('moving all that stays is the same as pinning nothing', () => {
  fc.assert(
    fc.property(anyDelay, ({ before, pick, minutes, pinned }) => {
      const id = Number(before.sessions[pick % before.sessions.length]?.id)
      const kept = pinned.filter(
        (each) =>
          each !== id &&
          (before.sessions.find((session) => session.id === each)?.starts ?? '') >
            (before.sessions.find((session) => session.id === id)?.starts ?? ''),
      )
      const all = Object.fromEntries(kept.map((each) => [String(each), 'move' as const]))
      expect(planned(delayFrom(before, id, minutes, { pinned: kept, ways: all }))).toEqual(
        planned(delayFrom(before, id, minutes)),
      )
    }),
  )
})
