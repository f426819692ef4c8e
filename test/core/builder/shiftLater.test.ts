import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareViolations } from '../../../src/core/builder/compareViolations.js'
import {
  closeGap,
  delayFrom,
  extend,
  type ShiftOptions,
} from '../../../src/core/builder/shiftLater.js'
import { moveEvent } from '../../../src/core/builder/moveEvent.js'
import { swap } from '../../../src/core/builder/swap.js'
import { checkAgenda } from '../../../src/core/checkAgenda.js'
import { lineOf } from '../../../src/core/timedLine.js'
import { inOrder } from '../../../src/core/order.js'
import { clockOf } from '../../../src/core/time/index.js'
import type { Agenda } from '../../../src/core/types.js'
import { anyAgenda } from '../anyAgenda.js'
import { agendaOf, withEvent, withFirst } from '../notation.js'
import { sfax } from '../sfax.js'
import { agendaAfter, planned, times } from './shown.js'

const lines = (...day: string[]) => agendaOf(...day)

type Case = [
  name: string,
  agenda: Agenda,
  id: number,
  minutes: number,
  options: ShiftOptions,
  changes: string[],
]

const row = lines('09:00-10:00 One', '10:00-11:00 Two', '11:30-12:00 Three', '12:00-13:00 Four')
const rooms = lines(
  '09:00-10:00 Plenary',
  'Hall 10:00-11:00 A',
  'Garden 10:00-12:00 B',
  'Hall 11:00-12:00 C',
  '12:00-13:00 Meal',
)
const coffee = lines(
  '09:00-10:00 One',
  '10:00-10:30 Break',
  '10:30-11:00 Two',
  '11:00-11:05 Break',
  '11:05-12:00 Three',
)

describe('delayFrom', () => {
  it.each<Case>([
    ['pushes what follows', row, 1, 15, {}, ['1 09:15-10:15', '2 10:15-11:15']],
    ['stops at a gap that absorbs it', row, 2, 30, {}, ['2 10:30-11:30']],
    [
      'goes on with what a gap leaves over',
      row,
      2,
      40,
      {},
      ['2 10:40-11:40', '3 11:40-12:10', '4 12:10-13:10'],
    ],
    [
      'keeps the gaps when asked to',
      row,
      1,
      15,
      { keepGaps: true },
      ['1 09:15-10:15', '2 10:15-11:15', '3 11:45-12:15', '4 12:15-13:15'],
    ],
    ['leaves alone what is before', row, 4, 15, {}, ['4 12:15-13:15']],
    [
      'brings up what follows when negative',
      row,
      2,
      -15,
      {},
      ['2 09:45-10:45', '3 11:15-11:45', '4 11:45-12:45'],
    ],
    ['changes nothing by no minutes', row, 1, 0, {}, []],
    [
      'takes along what starts together',
      rooms,
      2,
      15,
      {},
      ['2 10:15-11:15', '3 10:15-12:15', '4 11:15-12:15', '5 12:15-13:15'],
    ],
    [
      'unless that is pinned',
      rooms,
      2,
      15,
      { pinned: [3] },
      ['2 10:15-11:15', '4 11:15-12:15', '5 12:15-13:15'],
    ],
    ['does not push what runs beside it', rooms, 4, 15, {}, ['4 11:15-12:15', '5 12:15-13:15']],
    [
      'keeps parallel lines parallel',
      rooms,
      1,
      10,
      {},
      ['1 09:10-10:10', '2 10:10-11:10', '3 10:10-12:10', '4 11:10-12:10', '5 12:10-13:10'],
    ],
    ['runs into a pinned line', rooms, 4, 15, { pinned: [5] }, ['4 11:15-12:15']],
    [
      'pushes what follows a pinned line only if it must',
      row,
      2,
      70,
      { pinned: [3] },
      ['2 11:10-12:10', '4 12:10-13:10'],
    ],
    [
      'brings nothing up beyond a pinned line',
      row,
      1,
      -30,
      { pinned: ['3'] },
      ['1 08:30-09:30', '2 09:30-10:30'],
    ],
    [
      'lets a break shrink',
      coffee,
      1,
      10,
      { breaksMayShrink: { minMinutes: 15 } },
      ['1 09:10-10:10', '2 10:10-10:30'],
    ],
    [
      'down to its least length',
      coffee,
      1,
      20,
      { breaksMayShrink: { minMinutes: 15 } },
      ['1 09:20-10:20', '2 10:20-10:35', '3 10:35-11:05', '4 11:05-11:10', '5 11:10-12:05'],
    ],
    [
      'and not a break shorter than that',
      coffee,
      3,
      10,
      { breaksMayShrink: { minMinutes: 15 } },
      ['3 10:40-11:10', '4 11:10-11:15', '5 11:15-12:10'],
    ],
    [
      'and does not shrink the line that is meant',
      coffee,
      2,
      10,
      { breaksMayShrink: { minMinutes: 5 } },
      ['2 10:10-10:40', '3 10:40-11:10', '4 11:10-11:15', '5 11:15-12:10'],
    ],
    [
      'shrinks nothing when coming earlier',
      coffee,
      1,
      -10,
      { breaksMayShrink: { minMinutes: 5 } },
      ['1 08:50-09:50', '2 09:50-10:20', '3 10:20-10:50', '4 10:50-10:55', '5 10:55-11:50'],
    ],
    [
      'knows the kinds of the app',
      coffee,
      1,
      10,
      { breaksMayShrink: { minMinutes: 5 }, kinds: {} },
      ['1 09:10-10:10', '2 10:10-10:40', '3 10:40-11:10', '4 11:10-11:15', '5 11:15-12:10'],
    ],
    [
      'takes a line without an end to last until the next start',
      lines('09:00 One', '10:00 Two', '11:00-12:00 Three'),
      1,
      20,
      {},
      ['1 09:20', '2 10:20', '3 11:20-12:20'],
    ],
    [
      'leaves cancelled and vague lines',
      lines(
        '09:00-10:00 One',
        '10:00-11:00 Two (cancelled)',
        'afternoon Three',
        '10:30-11:00 Four',
      ),
      1,
      60,
      {},
      ['1 10:00-11:00', '4 11:00-11:30'],
    ],
    [
      'leaves other days',
      lines('09:00-10:00 One', '2019-06-26', '09:00-10:00 Two'),
      1,
      60,
      {},
      ['1 10:00-11:00'],
    ],
    ['lets an end pass midnight', lines('22:00-23:30 Social'), 1, 45, {}, ['1 22:45-00:15+']],
    ['and come back', lines('22:45-00:15+ Social'), 1, -45, {}, ['1 22:00-23:30']],
    [
      'takes a line into the night after',
      lines('20:00-22:00 One', '22:00-23:00 Two'),
      1,
      150,
      {},
      ['1 22:30-00:30+', '2 00:30+-01:30+'],
    ],
    [
      'and back out of it',
      lines('22:30-00:30+ One', '00:30+-01:30+ Two'),
      1,
      -150,
      {},
      ['1 20:00-22:00', '2 22:00-23:00'],
    ],
    [
      'says when a line would start on the next day',
      lines('20:00-22:00 One', '22:00-23:00 Two'),
      2,
      14 * 60,
      {},
      ['leavesTheDay 2'],
    ],
    ['or on the one before', lines('00:30-01:00 One'), 1, -45, {}, ['leavesTheDay 1']],
    ['or end beyond the day after', lines('22:00-23:00+ One'), 1, 60, {}, ['leavesTheDay 1']],
    [
      'says when the clocks skip a time',
      withEvent(agendaOf('2024-03-31', '00:30-01:30 One', '01:30-02:00 Two'), {
        timeZone: 'Europe/Paris',
      }),
      1,
      15,
      {},
      ['clocksSkip 2'],
    ],
    ['says when the line is pinned', row, 1, 15, { pinned: [1] }, ['staysPut 1']],
    [
      'says when the line is cancelled',
      lines('09:00-10:00 One (cancelled)'),
      1,
      15,
      {},
      ['staysPut 1'],
    ],
    ['says when the line has no clock time', lines('morning One'), 1, 15, {}, ['noClockTime 1']],
    ['says when there is no such line', row, 9, 15, {}, ['unknownSession 9']],
    ['says when minutes are none', row, 1, 1.5, {}, ['notWholeMinutes 1']],
  ])('%s', (_, agenda, id, minutes, options, changes) =>
    expect(planned(delayFrom(agenda, id, minutes, options))).toEqual(changes),
  )

  it('shrinks the coffee break of a real day and uses up the gap before lunch', () => {
    const plan = delayFrom(sfax(), 7, 15, { breaksMayShrink: { minMinutes: 10 } })
    expect(planned(plan)).toEqual(['7 10:45-11:30', '8 11:30-11:40', '9 11:40-13:40'])
  })

  it('leaves the agenda it was given', () => {
    const before = sfax()
    delayFrom(before, 4, 30)
    expect(before).toEqual(sfax())
  })

  it('reports the time before and after', () => {
    expect(delayFrom(lines('09:00-10:00 One'), 1, 15)).toMatchObject({
      changes: [
        {
          id: 1,
          before: { day: '2019-06-25', starts: '09:00', ends: '10:00' },
          after: { day: '2019-06-25', starts: '09:15', ends: '10:15' },
        },
      ],
    })
  })

  it('tells two violations of one rule and line apart by their number', () => {
    const violation = checkAgenda(agendaOf('Hall 09:00-10:00 One', 'Hall 09:30-10:30 Two')).slice(
      0,
      1,
    )
    expect(compareViolations(violation, [...violation, ...violation])).toEqual({
      caused: violation,
      cured: [],
    })
  })

  it('shows a collision with a pinned line as a violation', () => {
    const before = lines('Hall 09:00-10:00 One', 'Hall 10:00-11:00 Plenary')
    const after = agendaAfter(delayFrom(before, 1, 30, { pinned: [2] }))
    const { caused, cured } = compareViolations(checkAgenda(before), checkAgenda(after))
    expect([caused.map(({ rule }) => rule), cured]).toEqual([
      ['noDoubleBookedPlace', 'plenaryStandsAlone'],
      [],
    ])
    expect(compareViolations(checkAgenda(after), checkAgenda(before)).cured).toEqual(caused)
  })
})

describe('extend', () => {
  it.each<Case>([
    ['makes it longer and pushes what follows', row, 1, 15, {}, ['1 09:00-10:15', '2 10:15-11:15']],
    [
      'makes it shorter and brings up what follows',
      row,
      1,
      -15,
      {},
      ['1 09:00-09:45', '2 09:45-10:45', '3 11:15-11:45', '4 11:45-12:45'],
    ],
    [
      'leaves what runs beside it',
      rooms,
      2,
      15,
      {},
      ['2 10:00-11:15', '4 11:15-12:15', '5 12:15-13:15'],
    ],
    [
      'brings nothing up before the end of what runs beside it',
      rooms,
      4,
      -30,
      {},
      ['4 11:00-11:30'],
    ],
    ['uses up a gap', row, 2, 30, {}, ['2 10:00-11:30']],
    [
      'lets a break shrink',
      coffee,
      1,
      15,
      { breaksMayShrink: { minMinutes: 15 } },
      ['1 09:00-10:15', '2 10:15-10:30'],
    ],
    ['passes midnight', lines('22:00-23:30 Social'), 1, 60, {}, ['1 22:00-00:30+']],
    ['leaves at least a minute', row, 1, -60, {}, ['tooShort 1']],
    ['needs an end', lines('09:00 One'), 1, 15, {}, ['endUnknown 1']],
    [
      'ends on the day after at the latest',
      lines('22:00-23:00+ One'),
      1,
      60,
      {},
      ['leavesTheDay 1'],
    ],
    ['takes whole minutes', row, 1, NaN, {}, ['notWholeMinutes 1']],
    ['needs a line', row, 9, 15, {}, ['unknownSession 9']],
  ])('%s', (_, agenda, id, minutes, options, changes) =>
    expect(planned(extend(agenda, id, minutes, options))).toEqual(changes),
  )
})

describe('closeGap', () => {
  it.each<[name: string, agenda: Agenda, id: number, options: ShiftOptions, changes: string[]]>([
    ['brings up the line and those after it', row, 3, {}, ['3 11:00-11:30', '4 11:30-12:30']],
    [
      'keeps later gaps',
      lines('09:00-10:00 One', '10:15-11:00 Two', '11:15-12:00 Three'),
      2,
      {},
      ['2 10:00-10:45', '3 11:00-11:45'],
    ],
    [
      'waits for all rooms',
      lines('Hall 09:00-10:00 A', 'Garden 09:00-10:15 B', '10:30-11:00 C'),
      3,
      {},
      ['3 10:15-10:45'],
    ],
    ['leaves pinned lines', row, 3, { pinned: [4] }, ['3 11:00-11:30']],
    ['says when there is no gap', row, 2, {}, ['noGap 2']],
    [
      'says when something still runs',
      lines('09:00-12:00 A', '09:00-10:00 B', '10:30-11:00 C'),
      3,
      {},
      ['noGap 3'],
    ],
    ['says when nothing is before', row, 1, {}, ['nothingBefore 1']],
    [
      'says when an end before it is not known',
      lines('09:00 One', '10:00-11:00 Two'),
      2,
      {},
      ['endUnknown 1'],
    ],
    [
      'closes the gap after what ended later than one whose end nobody knows began',
      lines('Hall 09:00 One', 'Garden 09:30-10:00 Two', '10:30-11:00 Three'),
      3,
      {},
      ['3 10:00-10:30'],
    ],
    [
      'says when the end of one that began as the others ended is not known',
      lines('09:00-10:00 One', '10:00 Two', '10:30-11:00 Three'),
      3,
      {},
      ['endUnknown 2'],
    ],
    ['needs a line', row, 9, {}, ['unknownSession 9']],
  ])('%s', (_, agenda, id, options, changes) =>
    expect(planned(closeGap(agenda, id, options))).toEqual(changes),
  )
})

const ordered = (agenda: Agenda) => ({ ...agenda, sessions: inOrder(agenda.sessions) })

/** Days as organisers make them: one slot after the other, some with a gap before them, some with rooms in parallel. */
const anySlots = fc
  .array(
    fc.record({
      gap: fc.constantFrom(0, 0, 0, 10),
      minutes: fc.constantFrom(30, 45, 90),
      rooms: fc.constantFrom(1, 1, 2, 3),
      kind: fc.constantFrom('Panel', 'Break'),
    }),
    { minLength: 1, maxLength: 6 },
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

it('delay and undelay is the identity where nothing was absorbed', () => {
  let tried = 0
  fc.assert(
    fc.property(
      anySlots,
      fc.nat(),
      fc.integer({ min: 1, max: 120 }),
      fc.boolean(),
      (before, pick, minutes, keepGaps) => {
        const session = before.sessions[pick % before.sessions.length]
        const there = delayFrom(before, session?.id ?? '', minutes, { keepGaps })
        const later = before.sessions.filter(
          ({ starts }) => (starts ?? '') >= (session?.starts ?? ''),
        )
        fc.pre(
          !('reason' in there) &&
            there.changes.length === later.length &&
            there.changes.every(
              ({ before: was, after }) =>
                after.starts ===
                clockOf(
                  minutes + Number(was.starts?.slice(0, 2)) * 60 + Number(was.starts?.slice(3)),
                ),
            ),
        )
        tried += 1
        expect(agendaAfter(delayFrom(agendaAfter(there), session?.id ?? '', -minutes))).toEqual(
          ordered(before),
        )
      },
    ),
  )
  expect(tried).toBeGreaterThan(20)
})

it('what came after a line still comes after it, no line is lengthened, and nothing is lost', () => {
  const anyPlan = fc.tuple(
    fc.oneof(anyAgenda, anySlots),
    fc.integer({ min: 1, max: 15 }),
    fc.integer({ min: 1, max: 180 }),
    fc.record({
      keepGaps: fc.boolean(),
      breaksMayShrink: fc.option(fc.record({ minMinutes: fc.integer({ min: 0, max: 30 }) }), {
        nil: undefined,
      }),
    }),
  )
  fc.assert(
    fc.property(anyPlan, ([before, id, minutes, options]) => {
      const plan = delayFrom(before, id, minutes, options)
      if ('reason' in plan) return
      const day = before.sessions.find((session) => session.id === id)?.day
      const stretches = ({ sessions }: Agenda) =>
        new Map(
          sessions
            .filter((session) => session.day === day && session.status !== 'cancelled')
            .flatMap((session) =>
              lineOf(session)?.endIsKnown ? [[session.id, lineOf(session)]] : [],
            ) as [number, NonNullable<ReturnType<typeof lineOf>>][],
        )
      const [was, is] = [stretches(before), stretches(plan.agenda)]
      expect([...is.keys()].sort()).toEqual([...was.keys()].sort())
      for (const [a, first] of was) {
        expect((is.get(a)?.to ?? 0) - (is.get(a)?.from ?? 0)).toBeLessThanOrEqual(
          first.to - first.from,
        )
        expect(is.get(a)?.from).toBeGreaterThanOrEqual(first.from)
        for (const [b, second] of was)
          if (second.from >= first.to)
            expect(is.get(b)?.from).toBeGreaterThanOrEqual(is.get(a)?.to ?? 0)
      }
    }),
  )
})

it('a plan changes nothing but what it says, and only times', () => {
  const anyPlan = fc.tuple(
    fc.oneof(anyAgenda, anySlots),
    fc.integer({ min: 1, max: 15 }),
    fc.integer({ min: -200, max: 200 }),
    fc.array(fc.integer({ min: 1, max: 15 }), { maxLength: 3 }),
    fc.constantFrom(delayFrom, extend),
  )
  fc.assert(
    fc.property(anyPlan, ([before, id, minutes, pinned, operation]) => {
      const plan = operation(before, id, minutes, { pinned, breaksMayShrink: { minMinutes: 5 } })
      if ('reason' in plan) return
      const { changes } = plan
      const restored = plan.agenda.sessions.map((session) => ({
        ...session,
        ...changes.find((change) => change.id === session.id)?.before,
      }))
      expect(inOrder(restored)).toEqual(inOrder(before.sessions))
      expect(changes.filter((change) => pinned.includes(Number(change.id)))).toEqual([])
      expect(times(plan.agenda)).toEqual(times(ordered(plan.agenda)))
    }),
  )
})

it('no plan throws, whatever the agenda holds', () => {
  const odd = fc.constantFrom<unknown>(undefined, null, '', '9h30', '24:00', '09:00', '23:59', 7)
  const change = fc.record(
    {
      starts: odd,
      ends: odd,
      day: fc.constantFrom<unknown>('2024-03-31', undefined, 'Monday', null),
      timing: fc.constantFrom('clock', 'noon', undefined),
      endsNextDay: fc.constantFrom<unknown>(true, null),
      id: fc.constantFrom<unknown>(1, '1', undefined),
    },
    { requiredKeys: [] },
  )
  const id = fc.constantFrom<number | string>(1, '2', 3)
  fc.assert(
    fc.property(
      anyAgenda,
      fc.array(change, { maxLength: 5 }),
      id,
      id,
      fc.integer({ min: -5000, max: 5000 }),
      fc.constantFrom('Europe/Paris', 'Mars/Base'),
      (any, changes, a, b, minutes, timeZone) => {
        const agenda = withEvent(
          {
            ...any,
            sessions: any.sessions.map(
              (session, index) => ({ ...session, ...changes[index] }) as Agenda['sessions'][number],
            ),
          },
          { timeZone },
        )
        for (const plan of [
          delayFrom(agenda, a, minutes),
          extend(agenda, a, minutes),
          closeGap(agenda, a),
          swap(agenda, a, b),
          moveEvent(agenda, '2025-03-30'),
        ])
          expect('reason' in plan || plan.changes.length >= 0).toBe(true)
      },
    ),
    { numRuns: 300 },
  )
})

it('an end that is no time is no hour that the clocks skip', () => {
  const before = withFirst(agendaOf('09:00-10:00 One'), { ends: null })
  expect(planned(delayFrom(before, 1, 15))).toEqual(['1 09:15'])
})
