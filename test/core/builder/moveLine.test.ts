import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, type Edit } from '../../../src/core/builder/edits.js'
import { dropBetween, type DropTarget } from '../../../src/core/builder/dropBetween.js'
import type { NoPlan } from '../../../src/core/builder/plan.js'
import { shiftLine, stretchLine } from '../../../src/core/builder/retime.js'
import { inOrder } from '../../../src/core/order.js'
import { durationMinutes } from '../../../src/core/time/index.js'
import type { Agenda } from '../../../src/core/types.js'
import { anyAgenda } from '../anyAgenda.js'
import { agendaOf, withEvent } from '../notation.js'
import { times } from './shown.js'

const made = (agenda: Agenda, edits: Edit[] | NoPlan): string[] =>
  'reason' in edits ? [edits.reason] : times(applyEdits(agenda, edits))
const done = (agenda: Agenda, edits: Edit[] | NoPlan): Agenda | undefined =>
  'reason' in edits ? undefined : applyEdits(agenda, edits)

const day = agendaOf('09:00-10:00 One', '10:00 Two', 'afternoon Three')

describe('moving one line by minutes', () => {
  it.each<[string, number, number, string]>([
    ['later', 1, 5, '1 09:05-10:05'],
    ['earlier', 1, -30, '1 08:30-09:30'],
    ['with its start alone', 2, 10, '2 10:10'],
    ['not without a time', 3, 5, 'afternoon'],
    ['not to the day before', 1, -600, 'leavesTheDay'],
  ])('goes %s', (_, id, minutes, wanted) =>
    expect(made(day, shiftLine(day, id, minutes)).join()).toContain(
      wanted === 'afternoon' ? 'noClockTime' : wanted,
    ),
  )

  it.each([
    ['no such line', 99, { reason: 'unknownSession', id: 99 }],
    ['a part of the day', 3, { reason: 'noClockTime', id: 3 }],
    ['a start that is none', 4, { reason: 'noClockTime', id: 4 }],
    ['a start without a clock', 5, { reason: 'noClockTime', id: 5 }],
  ])('needs a time: not %s', (_, id, reason) => {
    const [one, ...others] = day.sessions
    const agenda: Agenda = {
      ...day,
      sessions: [
        ...[one!, ...others],
        { ...one!, id: 4, starts: '9:00' },
        { ...one!, id: 5, timing: 'morning' },
      ],
    }
    expect(shiftLine(agenda, id, 5)).toEqual(reason)
    expect(stretchLine(agenda, id, 5)).toEqual(reason)
  })

  it('does not lead into an hour that the clocks skip', () => {
    const agenda = withEvent(agendaOf('2024-03-31', '01:55-04:00 Night'), {
      timeZone: 'Europe/Paris',
    })
    expect(made(agenda, shiftLine(agenda, 1, 5))).toEqual(['clocksSkip'])
  })

  it('does not end in one either, with an end that is known or not', () => {
    const night = withEvent(agendaOf('2024-03-31', '01:00-01:45 One', '01:20 Two'), {
      timeZone: 'Europe/Paris',
    })
    expect(stretchLine(night, 1, 15)).toEqual({ reason: 'clocksSkip', id: 1 })
    expect(stretchLine(night, 2, 15)).toEqual({ reason: 'clocksSkip', id: 2 })
    expect(made(night, stretchLine(night, 2, 5))).toContain('2 01:20-01:55')
    expect(made(night, stretchLine(night, 2, 75))).toContain('2 01:20-03:05')
  })

  it('needs no day: nobody knows what the clocks do there', () => {
    const loose = agendaOf('09:00-10:00 One', '10:00 Two')
    const agenda = { ...loose, sessions: loose.sessions.map(({ day: _, ...line }) => line) }
    expect(made(agenda, shiftLine(agenda, 1, 5))).toEqual(['1 09:05-10:05', '2 10:00'])
    expect(made(agenda, stretchLine(agenda, 1, 5))).toEqual(['1 09:00-10:05', '2 10:00'])
    expect(made(agenda, stretchLine(agenda, 2, 5))).toEqual(['1 09:00-10:00', '2 10:00-10:35'])
  })

  const anyMinutes = fc.integer({ min: -200, max: 200 })
  it.each([
    ['shift', shiftLine],
    ['stretch', stretchLine],
  ] as const)('%s by +n, then by -n, changes nothing', (_, change) => {
    fc.assert(
      fc.property(anyAgenda, anyMinutes, (agenda, minutes) => {
        for (const { id = 0, ends } of agenda.sessions) {
          const there = done(agenda, change(agenda, id, minutes))
          const back =
            there &&
            (ends === undefined && change === stretchLine
              ? undefined
              : done(there, change(there, id, -minutes)))
          if (back)
            expect(times(back)).toEqual(times({ ...agenda, sessions: inOrder(agenda.sessions) }))
        }
      }),
    )
  })

  it('keeps the length', () => {
    fc.assert(
      fc.property(anyAgenda, anyMinutes, (agenda, minutes) => {
        for (const { id = 0, ...before } of agenda.sessions) {
          const after = done(agenda, shiftLine(agenda, id, minutes))?.sessions.find(
            (each) => each.id === id,
          )
          if (after) expect(durationMinutes(after)).toBe(durationMinutes(before))
        }
      }),
    )
  })
})

describe('making one line longer', () => {
  it.each<[string, Agenda, number, number, string]>([
    ['moves its end', day, 1, 5, '1 09:00-10:05'],
    ['or brings it up', day, 1, -55, '1 09:00-09:05'],
    ['but leaves five minutes', day, 1, -60, 'tooShort'],
    ['gives one without an end half an hour and more', day, 2, 5, '2 10:00-10:35'],
    ['or less', day, 2, -10, '2 10:00-10:20'],
    ['gives one half an hour where it is not asked for more', day, 2, 0, '2 10:00-10:30'],
    ['may end at midnight', agendaOf('23:20 Party'), 1, 10, '1 23:20-00:00+'],
    ['ends before it', agendaOf('23:20 Party'), 1, 9, '1 23:20-23:59'],
    ['makes nothing shorter by nothing', agendaOf('09:00-09:02 Bell'), 1, 0, '1 09:00-09:02'],
    ['goes past midnight', agendaOf('23:00-23:55 Party'), 1, 10, '1 23:00-00:05+'],
    ['and back', agendaOf('23:00-00:05+ Party'), 1, -10, '1 23:00-23:55'],
    ['lengthens what is very short', agendaOf('09:00-09:02 Bell'), 1, 1, '1 09:00-09:03'],
    ['needs a time', day, 3, 5, 'noClockTime'],
  ])('%s', (_, agenda, id, minutes, wanted) =>
    expect(made(agenda, stretchLine(agenda, id, minutes))).toContain(wanted),
  )
})

describe('a line dropped between two others', () => {
  const two = agendaOf(
    '09:00-10:00 One',
    '10:00-10:30 Two',
    '10:30-11:30 Three',
    'tba Four',
    '2019-06-26',
    '09:00-12:00 Five',
    '14:00-15:00 Six',
  )
  const on = (rest: object): DropTarget => ({ day: '2019-06-25', ...rest })
  const next = (rest: object): DropTarget => ({ day: '2019-06-26', ...rest })
  it.each<[string, Agenda, number, DropTarget, string[]]>([
    [
      'starts where the one above ends and keeps its length',
      two,
      3,
      on({ above: 1, below: 2 }),
      [
        '1 09:00-10:00',
        '3 10:00-11:00',
        '2 10:00-10:30',
        '4 toBeAnnounced',
        '5 09:00-12:00',
        '6 14:00-15:00',
      ],
    ],
    [
      'ends where the one below starts, at the head of the day',
      two,
      2,
      on({ below: 1 }),
      [
        '2 08:30-09:00',
        '1 09:00-10:00',
        '3 10:30-11:30',
        '4 toBeAnnounced',
        '5 09:00-12:00',
        '6 14:00-15:00',
      ],
    ],
    [
      'gets a start where it had no time',
      two,
      4,
      on({ above: 1, below: 2 }),
      [
        '1 09:00-10:00',
        '4 10:00',
        '2 10:00-10:30',
        '3 10:30-11:30',
        '5 09:00-12:00',
        '6 14:00-15:00',
      ],
    ],
    [
      'keeps its time where that fits, on another day',
      two,
      2,
      next({ below: 5 }),
      [
        '1 09:00-10:00',
        '3 10:30-11:30',
        '4 toBeAnnounced',
        '2 08:30-09:00',
        '5 09:00-12:00',
        '6 14:00-15:00',
      ],
    ],
    [
      'but not while the one above still runs',
      two,
      2,
      next({ above: 5, below: 6 }),
      [
        '1 09:00-10:00',
        '3 10:30-11:30',
        '4 toBeAnnounced',
        '5 09:00-12:00',
        '2 12:00-12:30',
        '6 14:00-15:00',
      ],
    ],
    [
      'keeps its time on an empty day',
      two,
      2,
      { day: '2019-06-27' },
      [
        '1 09:00-10:00',
        '3 10:30-11:30',
        '4 toBeAnnounced',
        '5 09:00-12:00',
        '6 14:00-15:00',
        '2 10:00-10:30',
      ],
    ],
    [
      'shares a part of the day with its neighbours',
      agendaOf('morning One', 'morning Two', '15:00-16:00 Three'),
      3,
      on({ above: 1, below: 2 }),
      ['1 morning', '3 morning', '2 morning'],
    ],
    [
      'changes its order alone among those of one start',
      agendaOf('Hall 09:00-10:00 One', 'Roof 09:00-10:00 Two', 'Yard 09:00-11:00 Three'),
      3,
      on({ above: 1, below: 2 }),
      ['1 09:00-10:00', '3 09:00-11:00', '2 09:00-10:00'],
    ],
    ['stays as it is where it was', two, 2, on({ above: 1, below: 3 }), times(two)],
  ])('%s', (_, agenda, id, target, wanted) =>
    expect(made(agenda, dropBetween(agenda, id, target))).toEqual(wanted),
  )

  const parallel = agendaOf(
    'Hall 09:00-10:00 One',
    'Roof 09:00-10:00 Two',
    'Yard 09:00-11:00 Three',
  )
  const edits = (agenda: Agenda, id: number, target: DropTarget) => {
    const done = dropBetween(agenda, id, target)
    if ('reason' in done) return [done.reason]
    return done.map((edit) =>
      edit.type === 'set' ? `${edit.id} ${JSON.stringify(edit.fields)}` : edit.type,
    )
  }
  it.each<[string, Agenda, number, DropTarget, string[]]>([
    ['nothing where it was, in the middle', two, 2, on({ above: 1, below: 3 }), []],
    ['nothing where it was, at the head', two, 1, on({ below: 2 }), []],
    ['nothing where it was, at the end', two, 4, on({ above: 3 }), []],
    ['nothing where it was, among those of one start', parallel, 2, on({ above: 1, below: 3 }), []],
    ['nothing where it was, as the first of them', parallel, 1, on({ below: 2 }), []],
    ['nothing where it was, as the last of them', parallel, 3, on({ above: 2 }), []],
    [
      'the order of all of one start, where it is not said what is below',
      parallel,
      2,
      on({ above: 1 }),
      ['1 {"position":0}', '2 {"position":1}', '3 {"position":2}'],
    ],
    [
      'its day alone, where it need not wait for the one above',
      agendaOf('09:00-10:00 One', '2019-06-26', '11:00-12:00 Two'),
      2,
      on({ above: 1 }),
      ['2 {"day":"2019-06-25"}'],
    ],
    ['its day alone, where it has no time', two, 4, next({ above: 6 }), ['4 {"day":"2019-06-26"}']],
    [
      'an end that was before its start, which goes',
      agendaOf('09:00-10:00 One', '10:00-11:00 Two', '12:00-11:00 Three'),
      3,
      on({ above: 1, below: 2 }),
      ['3 {"starts":"10:00","ends":null,"position":-1}'],
    ],
    ['nothing alone on its day', agendaOf('09:00-10:00 One'), 1, on({}), []],
    [
      'its time alone',
      two,
      3,
      on({ above: 1, below: 2 }),
      ['3 {"starts":"10:00","ends":"11:00","position":-1}'],
    ],
    ['its day alone', two, 2, { day: '2019-06-27' }, ['2 {"day":"2019-06-27"}']],
    [
      'its day and time',
      two,
      2,
      next({ above: 5, below: 6 }),
      ['2 {"day":"2019-06-26","starts":"12:00","ends":"12:30"}'],
    ],
    [
      'its timing, where it has no time there',
      two,
      3,
      on({ above: 4 }),
      ['3 {"timing":"toBeAnnounced","starts":null,"ends":null,"position":1}'],
    ],
    ['its day is none where none is said', two, 6, {}, ['6 {"day":null}']],
    [
      'an end that is before its start',
      agendaOf('09:00-08:00 One', 'morning Two'),
      1,
      on({ below: 2 }),
      ['1 {"timing":"morning","starts":null,"ends":null,"position":-1}'],
    ],
    // At the head of a day it ends when the next one starts, if the day has begun by then.
    [
      'its start so early as its length',
      agendaOf('10:00-12:00 One', '01:59-03:00 Two'),
      1,
      on({ below: 2 }),
      ['1 {"starts":"01:59","ends":"03:59","position":-1}'],
    ],
    [
      'its start at midnight',
      agendaOf('10:00-12:00 One', '02:00-03:00 Two'),
      1,
      on({ below: 2 }),
      ['1 {"starts":"00:00","ends":"02:00"}'],
    ],
    [
      'the end of the one above, in the night into which that goes on',
      agendaOf('10:00-11:00 One', '22:00-01:00+ Two', 'tba Three'),
      1,
      on({ above: 2, below: 3 }),
      ['1 {"starts":"01:00","ends":"02:00","endsNextDay":true,"startsNextDay":true}'],
    ],
    [
      'the start of the one above, whose end nobody knows',
      agendaOf('10:00-11:00 One', '12:00 Two', '13:00 Three'),
      1,
      on({ above: 2, below: 3 }),
      ['1 {"starts":"12:00","ends":"13:00","position":1}'],
    ],
  ])('changes %s', (_, agenda, id, target, wanted) =>
    expect(edits(agenda, id, target)).toEqual(wanted),
  )

  it('needs a line', () =>
    expect(dropBetween(two, 99, {})).toEqual({ reason: 'unknownSession', id: 99 }))

  it('comes to stand on the day, and changes the time of no other', () => {
    fc.assert(
      fc.property(anyAgenda, fc.nat(), fc.nat(), (agenda, which, where) => {
        const order = inOrder(agenda.sessions)
        const line = order[which % Math.max(order.length, 1)]
        if (line?.id === undefined) return
        const others = order.filter(({ day: on, id }) => on === '2024-03-31' && id !== line.id)
        const index = where % (others.length + 1)
        const after = done(
          agenda,
          dropBetween(agenda, line.id, {
            day: '2024-03-31',
            above: others[index - 1]?.id,
            below: others[index]?.id,
          }),
        )
        const rest = (of: Agenda) =>
          times({ ...of, sessions: inOrder(of.sessions).filter(({ id }) => id !== line.id) })
        expect(after?.sessions.find(({ id }) => id === line.id)?.day).toBe('2024-03-31')
        expect(after && rest(after).toSorted()).toEqual(rest(agenda).toSorted())
      }),
    )
  })
})
