import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayLines, lineInDay } from '../../../src/core/builder/dayLines.js'
import { pinnedMeals } from '../../../src/core/builder/meals.js'
import { noPlan, planOf, planOfShifts } from '../../../src/core/builder/plan.js'
import { startingAt } from '../../../src/core/time/interval.js'
import type { Agenda, Id } from '../../../src/core/types.js'
import { anyAgenda } from '../anyAgenda.js'
import { agendaOf, withEvent, withFirst } from '../notation.js'
import { agendaAfter, planned, times } from './shown.js'

const day = '2019-06-25'
const told = (agenda: Agenda, on = day, pinned?: Id[]) =>
  dayLines(agenda, on, pinned).map(
    ({ session, from, to, endIsKnown, stays }) =>
      `${session.id} ${from}-${to}${endIsKnown ? '' : '?'}${stays ? ' stays' : ''}`,
  )

describe('the lines of a day that take up time', () => {
  it.each<[string, Agenda, string[]]>([
    ['by start', agendaOf('10:00-11:00 Two', '09:00-10:00 One'), ['2 540-600', '1 600-660']],
    [
      'without those that are cancelled, or have no clock time',
      agendaOf('09:00-10:00 One (cancelled)', 'morning Two', 'tba Three', '10:00-11:00 Four'),
      ['4 600-660'],
    ],
    [
      'until the next start, where no end is known',
      agendaOf('09:00 One', '09:00 Two', '10:30-11:00 Three', '11:30 Four'),
      ['1 540-630?', '2 540-630?', '3 630-660', '4 690-691?'],
    ],
    [
      'with the night that belongs to it',
      agendaOf('22:00-01:00+ Gala', '00:30+-02:00+ DJ'),
      ['1 1320-1500', '2 1470-1560'],
    ],
    [
      'and none of another day',
      agendaOf('2019-06-24', '09:00-10:00 One', '2019-06-25', '10:00-11:00 Two'),
      ['2 600-660'],
    ],
    ['tentative ones as any', agendaOf('09:00-10:00 One (tentative)'), ['1 540-600']],
    ['none with a time that is none', withFirst(agendaOf('09:00 One'), { starts: '9h' }), []],
  ])('%s', (_, agenda, lines) => expect(told(agenda)).toEqual(lines))

  it('stay where they are pinned, by the text of their ids, or have none', () => {
    const agenda = agendaOf('09:00-10:00 One', '10:00-11:00 Two', '11:00-12:00 Three')
    expect(told(agenda, day, ['2', 9])).toEqual(['1 540-600', '2 600-660 stays', '3 660-720'])
    expect(told(withFirst(agenda, { id: undefined }))[0]).toBe('undefined 540-600 stays')
  })
})

describe('one line among those of its day', () => {
  const agenda = agendaOf(
    '09:00-10:00 One',
    'morning Two',
    '10:00-11:00 Three (cancelled)',
    '11:00-12:00 Four',
  )
  it('comes with the others', () => {
    const found = lineInDay(agenda, '4')
    expect('line' in found && [found.line.session.id, found.lines.length]).toEqual([4, 2])
  })
  it.each<[string, Agenda, Id, Id[], object]>([
    ['there is none', agenda, 9, [], { reason: 'unknownSession', id: 9 }],
    ['it has no clock time', agenda, 2, [], { reason: 'noClockTime', id: 2 }],
    ['it is cancelled', agenda, 3, [], { reason: 'staysPut', id: 3 }],
    ['it is pinned', agenda, 4, [4], { reason: 'staysPut', id: 4 }],
    [
      'it has no day',
      withFirst(agenda, { day: undefined }),
      1,
      [],
      { reason: 'noClockTime', id: 1 },
    ],
    [
      'its day is none',
      withFirst(agenda, { day: '25/6' }),
      1,
      [],
      { reason: 'noClockTime', id: 1 },
    ],
    [
      'its start is none',
      withFirst(agenda, { starts: '9h' }),
      1,
      [],
      { reason: 'noClockTime', id: 1 },
    ],
  ])('cannot be moved where %s', (_, of, id, pinned, reason) =>
    expect(lineInDay(of, id, pinned)).toEqual(reason),
  )
})

it('meals of a day rather stay where they are', () => {
  const agenda = agendaOf(
    '12:00-13:00 Meal Lunch',
    '15:00-15:15 Break',
    '20:00 Meal Dinner',
    '2019-06-26',
    '12:00-13:00 Meal Lunch',
  )
  expect(pinnedMeals(agenda, day)).toEqual([1, 3])
  expect(pinnedMeals(agenda, '2019-06-26')).toEqual([4])
  expect(pinnedMeals(agenda, undefined)).toEqual([])
  expect(pinnedMeals(withFirst(agenda, { id: undefined }), day)).toEqual([3])
})

describe('a plan', () => {
  const agenda = agendaOf('09:00-10:00 One', '10:00 Two', '11:00-12:00 Three')
  const [one, two, three] = agenda.sessions
  const shifted = (shifts: [number, number, number][], of = agenda) =>
    planOfShifts(
      of,
      new Map(shifts.map(([index, starts, ends]) => [of.sessions[index]!, { starts, ends }])),
    )

  it('tells each line that changes, before and after', () => {
    expect(shifted([[0, 15, 15]])).toMatchObject({
      changes: [
        {
          id: 1,
          before: { day, starts: '09:00', ends: '10:00' },
          after: { day, starts: '09:15', ends: '10:15' },
        },
      ],
    })
  })
  it.each<[string, [number, number, number][], string[]]>([
    ['later', [[0, 30, 30]], ['1 09:30-10:30']],
    ['longer', [[0, 0, 30]], ['1 09:00-10:30']],
    ['shorter from its start on', [[0, 15, 0]], ['1 09:15-10:00']],
    ['with an unknown end', [[1, 20, 20]], ['2 10:20']],
    ['into the night after its day', [[0, 900, 900]], ['1 00:00+-01:00']],
    ['not at all', [[0, 0, 0]], []],
    ['not to the day before', [[0, -541, -541]], ['leavesTheDay 1']],
    ['not to noon of the day after', [[2, 1500, 1500]], ['leavesTheDay 3']],
    [
      'not where one of several cannot go',
      [
        [0, 5, 5],
        [1, -601, -601],
      ],
      ['leavesTheDay 2'],
    ],
  ])('moves lines %s', (_, shifts, changes) =>
    expect(planned(shifted(shifts)).map((each) => each.replace('01:00+', '01:00'))).toEqual(
      changes,
    ),
  )
  it('puts its lines in order', () =>
    expect(times(agendaAfter(shifted([[0, 180, 180]])))).toEqual([
      '2 10:00',
      '3 11:00-12:00',
      '1 12:00-13:00',
    ]))
  it('is none where the clocks skip a start or an end', () => {
    const paris = (line: string) =>
      withEvent(agendaOf('2024-03-31', line), { timeZone: 'Europe/Paris' })
    expect(planned(shifted([[0, 30, 30]], paris('01:45-01:50 One')))).toEqual(['clocksSkip 1'])
    expect(planned(shifted([[0, 0, 30]], paris('01:00-01:45 One')))).toEqual(['clocksSkip 1'])
    expect(planned(shifted([[0, 75, 75]], paris('01:45-01:50 One')))).toEqual(['1 03:00-03:05'])
    expect(planned(shifted([[0, 30, 30]], paris('01:45 One')))).toEqual(['clocksSkip 1'])
  })
  it('is asked only of the lines that change', () => {
    const there = withEvent(agendaOf('2024-03-31', '02:30-02:45 One', '09:00-10:00 Two'), {
      timeZone: 'Europe/Paris',
    })
    expect(
      planned(
        shifted(
          [
            [0, 0, 0],
            [1, 15, 15],
          ],
          there,
        ),
      ),
    ).toEqual(['2 09:15-10:15'])
  })
  it('leaves a malformed end to the rule that tells of it', () => {
    const odd = withFirst(agenda, { ends: '10h' })
    const later = startingAt(odd.sessions[0]!, 600)!
    expect(planned(planOf(odd, new Map([[odd.sessions[0]!, later]])))).toEqual(['1 10:00-10h'])
  })
  it('changes no agenda that was given, and says nothing of lines without an id', () => {
    const fresh = withFirst(agenda, { id: undefined })
    const plan = shifted([[0, 15, 15]], fresh)
    expect(planned(plan)).toEqual([])
    expect(times(agendaAfter(plan))).toContain('undefined 09:15-10:15')
    expect(times(agenda)).toEqual(['1 09:00-10:00', '2 10:00', '3 11:00-12:00'])
    expect([one, two, three].every((each) => agenda.sessions.includes(each!))).toBe(true)
  })
  it('names the line that stands in the way, where there is one', () => {
    expect(noPlan('noDates')).toEqual({ reason: 'noDates' })
    expect(noPlan('tooShort', 7)).toEqual({ reason: 'tooShort', id: 7 })
  })

  it('and its opposite give the same agenda', () =>
    fc.assert(
      fc.property(anyAgenda, fc.integer({ min: -120, max: 120 }), (of, minutes) => {
        const lines = of.sessions.filter(({ timing }) => timing === 'clock')
        const by = (among: typeof lines, sign: number) =>
          new Map(among.map((each) => [each, { starts: sign * minutes, ends: sign * minutes }]))
        const there = planOfShifts(of, by(lines, 1))
        if ('reason' in there) return
        const back = planOfShifts(
          there.agenda,
          by(
            there.agenda.sessions.filter(({ timing }) => timing === 'clock'),
            -1,
          ),
        )
        // The clocks skip what stood there before.
        if ('reason' in back) return
        expect(times(agendaAfter(back))).toEqual(times(agendaAfter(planOf(of, new Map()))))
      }),
    ))
})
