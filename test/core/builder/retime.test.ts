import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, type Edit, invert } from '../../../src/core/builder/edits.js'
import type { NoPlan } from '../../../src/core/builder/plan.js'
import { shiftLine, stepMinutes, stretchLine } from '../../../src/core/builder/retime.js'
import { isUnscheduled, schedule, unschedule } from '../../../src/core/builder/tray.js'
import type { Agenda } from '../../../src/core/types.js'
import { anyAgenda } from '../anyAgenda.js'
import { agendaOf, withEvent, withFirst } from '../notation.js'

const fieldsOf = (edits: Edit[] | NoPlan) =>
  'reason' in edits
    ? edits.reason
    : edits.map((edit) => (edit.type === 'set' ? edit.fields : edit.type))
const day = '2019-06-25'

describe('a line that starts later or earlier', () => {
  it.each<[string, number, object[] | string]>([
    ['09:00-10:00 One', 5, [{ starts: '09:05', ends: '10:05' }]],
    ['09:00-10:00 One', -5, [{ starts: '08:55', ends: '09:55' }]],
    ['09:00 One', 5, [{ starts: '09:05' }]],
    ['09:00-10:00 One', 0, []],
    ['00:05-01:00 One', -5, [{ starts: '00:00', ends: '00:55' }]],
    ['00:05-01:00 One', -6, 'leavesTheDay'],
    ['23:00-23:30 One', 30, [{ starts: '23:30', ends: '00:00', endsNextDay: true }]],
    [
      '23:30-23:45 One',
      45,
      [{ starts: '00:15', ends: '00:30', startsNextDay: true, endsNextDay: true }],
    ],
    ['00:30+-01:00+ One', 30, [{ starts: '01:00', ends: '01:30' }]],
    ['00:15+-00:45+ One', -30, [{ starts: '23:45', ends: '00:15', startsNextDay: null }]],
    ['11:55+-11:58+ One', 4, [{ starts: '11:59', ends: '12:02' }]],
    ['11:55+-11:58+ One', 5, 'leavesTheDay'],
    ['09:00-10:00 One', 2.5, 'leavesTheDay'],
    ['afternoon One', 5, 'noClockTime'],
    ['tba One', 5, 'noClockTime'],
    ['09:00-08:00 Fair (until 2019-06-27)', 60, [{ starts: '10:00', ends: '09:00' }]],
  ])('%s, by %i minutes', (line, minutes, fields) =>
    expect(fieldsOf(shiftLine(agendaOf(line), 1, minutes))).toEqual(fields),
  )
})

describe('a line that ends later or earlier', () => {
  it.each<[string, number, object[] | string]>([
    ['09:00-10:00 One', 5, [{ ends: '10:05' }]],
    ['09:00-10:00 One', -55, [{ ends: '09:05' }]],
    ['09:00-10:00 One', -56, 'tooShort'],
    ['09:00-10:00 One', -60, 'tooShort'],
    ['09:00-09:03 One', 1, [{ ends: '09:04' }]],
    ['09:00-09:03 One', -1, 'tooShort'],
    ['09:00 One', 5, [{ ends: '09:35', endsNextDay: false }]],
    ['09:00 One', -25, [{ ends: '09:05', endsNextDay: false }]],
    ['09:00 One', -26, 'tooShort'],
    ['23:40 One', 5, [{ ends: '00:15', endsNextDay: true }]],
    ['23:30 One', 0, [{ ends: '00:00', endsNextDay: true }]],
    ['22:00-23:30 One', 30, [{ ends: '00:00', endsNextDay: true }]],
    ['22:00-00:30+ One', -45, [{ ends: '23:45', endsNextDay: null }]],
    ['09:00-10:00 One', 0, []],
    ['afternoon One', 5, 'noClockTime'],
  ])('%s, by %i minutes', (line, minutes, fields) => {
    const told = fieldsOf(stretchLine(agendaOf(line), 1, minutes))
    // Not on the next day is nothing or false.
    const plain = (value: unknown) =>
      JSON.parse(JSON.stringify(value).replaceAll('"endsNextDay":null', '"endsNextDay":false'))
    expect(plain(told)).toEqual(plain(fields))
  })
  it('is never shortened below a step of the keyboard', () => expect(stepMinutes).toBe(5))
})

describe('a line of the tray', () => {
  const at = (
    start: number,
    line = 'tba One',
    more: Partial<{ by: 'place' | 'track'; column: string | null }> = {},
  ) => fieldsOf(schedule(agendaOf(line), 1, { day, start, by: 'place', column: 'Hall', ...more }))
  const base = {
    day,
    timing: 'clock',
    startsNextDay: false,
    endsNextDay: false,
    endDay: null,
    place: 'Hall',
  }

  it.each<[string, number, object]>([
    ['tba One', 540, { ...base, starts: '09:00', ends: '10:00' }],
    ['morning One', 540, { ...base, starts: '09:00', ends: '10:00' }],
    ['08:00-08:45 One', 540, { ...base, starts: '09:00', ends: '09:45' }],
    ['08:00 One', 540, { ...base, starts: '09:00', ends: '10:00' }],
    ['08:00-07:00 One', 540, { ...base, starts: '09:00', ends: '10:00' }],
    ['tba One', 0, { ...base, starts: '00:00', ends: '01:00' }],
    ['tba One', 1380, { ...base, starts: '23:00', ends: '00:00', endsNextDay: true }],
    [
      'tba One',
      1440,
      { ...base, starts: '00:00', ends: '01:00', startsNextDay: true, endsNextDay: true },
    ],
    [
      'tba One',
      2159,
      { ...base, starts: '11:59', ends: '12:59', startsNextDay: true, endsNextDay: true },
    ],
  ])('%s, put at minute %i', (line, start, fields) => expect(at(start, line)).toEqual([fields]))

  it.each([[-1], [2160]])('is not put at minute %i', (start) =>
    expect(at(start)).toBe('leavesTheDay'),
  )
  it('gets the track of its column, or none', () => {
    expect(at(540, 'tba One', { by: 'track', column: 'water' })).toMatchObject([{ track: 'water' }])
    expect(at(540, 'tba One', { by: 'track', column: null })).toMatchObject([{ track: null }])
    expect(at(540, 'tba One')).not.toMatchObject([{ track: null }])
  })
  it('is not put where the clocks skip its end', () => {
    const paris = withEvent(agendaOf('tba One'), { timeZone: 'Europe/Paris' })
    const put = (start: number) =>
      fieldsOf(schedule(paris, '1', { day: '2024-03-31', start, by: 'place', column: null }))
    expect([put(60), put(75), put(120), put(180)]).toEqual([
      'clocksSkip',
      'clocksSkip',
      'clocksSkip',
      [expect.objectContaining({ starts: '03:00', ends: '04:00' })],
    ])
  })
  it('of several days becomes one of a single day', () =>
    expect(at(540, '09:00-18:00 Fair (until 2019-06-27)')).toMatchObject([{ endDay: null }]))

  it.each([
    ['without a day', { day: undefined }, true],
    ['with an empty day', { day: '' }, true],
    ['to be announced', { timing: 'toBeAnnounced' }, true],
    ['with a part of a day', { timing: 'evening' }, false],
    ['on the clock', {}, false],
  ])('is one %s: %o', (_, more, waits) =>
    expect(isUnscheduled(withFirst(agendaOf('09:00-10:00 One'), more).sessions[0]!)).toBe(waits),
  )

  it('is back there after it was taken out, whatever it was', () =>
    fc.assert(
      fc.property(anyAgenda, fc.constantFrom('place' as const, 'track' as const), (agenda, by) => {
        for (const { id = 0 } of agenda.sessions) {
          const [line] = applyEdits(agenda, unschedule(id, by)).sessions.filter(
            (each) => each.id === id,
          )
          expect(isUnscheduled(line!)).toBe(true)
          expect(line?.[by]).toBeUndefined()
          for (const name of ['day', 'starts', 'ends', 'endDay', 'startsNextDay'] as const)
            expect(line?.[name]).toBeUndefined()
        }
      }),
    ))
})

describe('any of these', () => {
  const moves = [
    (agenda: Agenda, id: number, minutes: number) => shiftLine(agenda, id, minutes),
    (agenda: Agenda, id: number, minutes: number) => stretchLine(agenda, id, minutes),
    (agenda: Agenda, id: number, minutes: number) =>
      schedule(agenda, id, { day: '2024-03-30', start: 600 + minutes, by: 'place', column: null }),
  ]
  it('changes one line, and is taken back by its inverse', () =>
    fc.assert(
      fc.property(
        anyAgenda,
        fc.integer({ min: 1, max: 15 }),
        fc.integer({ min: -300, max: 300 }),
        fc.constantFrom(...moves),
        (agenda, id, minutes, move) => {
          const edits = move(agenda, id, minutes)
          if ('reason' in edits) return
          expect(edits.length).toBeLessThan(2)
          const after = applyEdits(agenda, edits)
          const others = (of: Agenda) => of.sessions.filter((each) => each.id !== id)
          expect(others(after)).toEqual(others(applyEdits(agenda, [])))
          const back = edits.flatMap((edit) => invert(edit, agenda) ?? [])
          expect(applyEdits(after, back)).toEqual(applyEdits(agenda, []))
        },
      ),
    ))
})
