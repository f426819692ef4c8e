import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyEdits,
  compareViolations,
  doEdits,
  editsBetween,
  emptyHistory,
  moveDay,
  type NoPlan,
  type Plan,
  swapDays,
  undo,
} from '../../../src/core/builder/index.js'
import { checkAgenda } from '../../../src/core/checkAgenda.js'
import { inOrder } from '../../../src/core/order.js'
import type { Agenda } from '../../../src/core/types.js'
import { anyAgenda } from '../anyAgenda.js'
import { agendaOf, withEvent, withFirst } from '../notation.js'
import { agendaAfter } from './shown.js'

const [monday, tuesday, wednesday] = ['2019-06-24', '2019-06-25', '2019-06-26'] as const
const week = () => {
  const agenda = agendaOf(
    monday,
    'Hall 09:00-10:00 Opening',
    'morning Tea',
    '12:00-13:00 Meal (cancelled)',
    '22:00-01:00+ Gala',
    tuesday,
    'Hall 09:30-10:30 Panel',
    'tba Talk',
  )
  const labels = ['Arrival', 'Work', undefined]
  return withEvent(agenda, {
    days: [monday, tuesday, wednesday].map((date, index) => ({
      id: `row${index}`,
      date,
      ...(labels[index] ? { label: labels[index] } : {}),
    })),
  })
}
/** Each line as `2019-06-24 09:00-10:00 Opening`, in order. */
const lines = ({ sessions }: Agenda) =>
  sessions.map(
    ({ day, timing, starts, ends, endsNextDay, title, kind }) =>
      `${day} ${timing === 'clock' ? `${starts}-${ends}${endsNextDay ? '+' : ''}` : timing} ${title ?? kind}`,
  )
const days = ({ event }: Agenda) =>
  event.days.map(({ id, date, label }) => [id, date, label].filter(Boolean).join(' '))
const why = (plan: NoPlan | Plan) =>
  'reason' in plan ? [plan.reason, plan.id].filter(Boolean).join(' ') : 'a plan'

const ofMonday = ['morning Tea', '09:00-10:00 opening', '12:00-13:00 meal', '22:00-01:00+ Gala']

describe('moveDay', () => {
  it('takes all lines of a day to an empty one, with their times', () => {
    const { agenda, changes } = moveDay(week(), monday, wednesday) as Plan
    expect(lines(agenda).slice(2)).toEqual(ofMonday.map((line) => `${wednesday} ${line}`))
    expect(days(agenda)).toEqual(days(week()))
    expect(changes.map(({ id, before, after }) => [id, before.day, after.day])).toEqual([
      [1, monday, wednesday],
      [2, monday, wednesday],
      [3, monday, wednesday],
      [4, monday, wednesday],
    ])
  })
  it('takes them to a day that has lines, and what that breaks shows', () => {
    const after = agendaAfter(moveDay(week(), monday, tuesday))
    expect(
      compareViolations(checkAgenda(week()), checkAgenda(after)).caused.map(({ rule }) => rule),
    ).toContain('noDoubleBookedPlace')
  })
  it('takes the labels along when asked to, row by row, so that those of other languages go too', () => {
    expect(days(agendaAfter(moveDay(week(), monday, wednesday, { withLabels: true })))).toEqual([
      `row2 ${monday}`,
      `row1 ${tuesday} Work`,
      `row0 ${wednesday} Arrival`,
    ])
  })
  it('takes lines from a date that is no day of the event', () => {
    const stray = withEvent(week(), { days: [{ date: monday }, { date: wednesday }] })
    expect(
      lines(agendaAfter(moveDay(stray, tuesday, wednesday, { withLabels: true }))).slice(4),
    ).toEqual(
      [`${wednesday} 09:30-10:30 panel`, `${wednesday} tba Talk`].map((line) =>
        line.replace('tba', 'toBeAnnounced'),
      ),
    )
  })
  it.each([
    ['the day itself', moveDay(week(), monday, monday), 'sameDay'],
    ['a day that the event does not have', moveDay(week(), monday, '2019-06-30'), 'unknownDay'],
    ['no date', swapDays(week(), 'Monday', tuesday), 'unknownDay'],
    [
      'an hour that the clocks skip there',
      moveDay(
        withEvent(
          agendaOf(
            '2024-03-30',
            '01:00-01:30 One',
            '02:30-03:30 Two',
            '2024-03-31',
            '12:00-13:00 Three',
          ),
          { timeZone: 'Europe/Paris' },
        ),
        '2024-03-30',
        '2024-03-31',
      ),
      'clocksSkip 2',
    ],
    [
      'such an hour in which a night would end',
      moveDay(
        withEvent(agendaOf('2024-03-29', '22:00-02:30+ Gala', '2024-03-30', '12:00-13:00 Three'), {
          timeZone: 'Europe/Paris',
        }),
        '2024-03-29',
        '2024-03-30',
      ),
      'clocksSkip 1',
    ],
  ])('says why it cannot be %s', (_, plan, reason) => expect(why(plan)).toBe(reason))
})

describe('a day that is moved', () => {
  const paris = withEvent(
    agendaOf('2024-03-30', '02:30-03:30 One', '2024-03-31', '12:00-13:00 Two'),
    { timeZone: 'Europe/Paris' },
  )
  const moved = (change: object) => moveDay(withFirst(paris, change), '2024-03-30', '2024-03-31')

  it('minds the clocks only where they are asked', () => {
    expect(why(moved({}))).toBe('clocksSkip 1')
    // What is no time on the clock is for the rules to say.
    expect(why(moved({ timing: 'morning' }))).toBe('a plan')
    expect(why(moved({ starts: '2:30' }))).toBe('a plan')
    expect(why(moved({ starts: '04:00', ends: '2:30' }))).toBe('a plan')
    expect(why(moved({ starts: undefined }))).toBe('a plan')
    expect(why(moved({ starts: '01:30', ends: '02:30' }))).toBe('clocksSkip 1')
    expect(why(moved({ ends: undefined, starts: '02:30' }))).toBe('clocksSkip 1')
  })

  it('takes lines along that are not stored yet, and cannot name them', () => {
    const plan = moveDay(withFirst(week(), { id: undefined }), monday, wednesday) as Plan
    expect(lines(plan.agenda).slice(2)).toEqual(ofMonday.map((line) => `${wednesday} ${line}`))
    expect(plan.changes.map(({ id }) => id)).toEqual([2, 3, 4])
  })

  it('keeps the days in their order, however they stood', () => {
    const rows = [wednesday, monday, tuesday].map((date) => ({ date, label: date.slice(8) }))
    const plan = moveDay(withEvent(week(), { days: rows }), monday, tuesday, { withLabels: true })
    expect(days(agendaAfter(plan))).toEqual([
      ...[`${monday} 25`, `${tuesday} 24`, `${wednesday} 26`],
    ])
    const same = moveDay(
      withEvent(week(), {
        days: [{ date: tuesday, label: 'a' }, { date: tuesday, label: 'b' }, { date: monday }],
      }),
      monday,
      tuesday,
      { withLabels: true },
    )
    expect(days(agendaAfter(same))).toEqual([`${monday} a`, `${monday} b`, tuesday])
  })
})

describe('swapDays', () => {
  it('exchanges the lines of two days', () => {
    expect(lines(agendaAfter(swapDays(week(), monday, tuesday)))).toEqual([
      `${monday} 09:30-10:30 panel`,
      `${monday} toBeAnnounced Talk`,
      ...ofMonday.map((line) => `${tuesday} ${line}`),
    ])
  })
  it('exchanges them with an empty day, whichever is named first', () => {
    const expected = lines(agendaAfter(moveDay(week(), monday, wednesday)))
    expect(lines(agendaAfter(swapDays(week(), monday, wednesday)))).toEqual(expected)
    expect(lines(agendaAfter(swapDays(week(), wednesday, monday)))).toEqual(expected)
  })
  it('takes lines from a date that is no day of the event, but puts none there', () => {
    const stray = withEvent(week(), { days: [{ date: monday }, { date: wednesday }] })
    expect(lines(agendaAfter(swapDays(stray, tuesday, wednesday))).slice(4)).toEqual([
      `${wednesday} 09:30-10:30 panel`,
      `${wednesday} toBeAnnounced Talk`,
    ])
    expect(why(swapDays(stray, tuesday, monday))).toBe('unknownDay')
  })
  it('exchanges the labels when asked to', () =>
    expect(days(agendaAfter(swapDays(week(), tuesday, monday, { withLabels: true })))).toEqual([
      `row1 ${monday} Work`,
      `row0 ${tuesday} Arrival`,
      `row2 ${wednesday}`,
    ]))
  it('changes nothing between two empty days', () =>
    expect(
      (
        swapDays(
          withEvent(week(), { days: [...week().event.days, { date: '2019-06-27' }] }),
          wednesday,
          '2019-06-27',
        ) as Plan
      ).changes,
    ).toEqual([]))
  it('is one step that can be undone', () => {
    const plan = swapDays(week(), monday, tuesday, { withLabels: true })
    const { agenda, history } = doEdits(
      emptyHistory,
      week(),
      editsBetween(week(), agendaAfter(plan)),
    )
    expect(agenda).toEqual(agendaAfter(plan))
    expect(undo(history, agenda).agenda).toEqual({ ...week(), sessions: inOrder(week().sessions) })
  })
  it('twice is what was, and touches nothing but the day', () => {
    fc.assert(
      fc.property(
        anyAgenda,
        fc.constantFrom('2024-03-29', '2024-03-30', '2024-03-31', '2024-04-01'),
        fc.constantFrom('2024-03-30', '2024-03-31', '2024-04-01'),
        fc.boolean(),
        (before, a, b, withLabels) => {
          const there = swapDays(before, a, b, { withLabels })
          if ('reason' in there) return
          const untimed = ({ sessions }: Agenda) =>
            sessions.map(({ day: _, ...rest }) => JSON.stringify(rest)).sort()
          expect(untimed(there.agenda)).toEqual(untimed(before))
          const back = swapDays(there.agenda, a, b, { withLabels })
          if (!('reason' in back))
            expect(applyEdits(back.agenda, []).sessions).toEqual(inOrder(before.sessions))
        },
      ),
    )
  })
})
