import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTime } from '../../../src/core/builder/timeCell.js'
import { moveSession } from '../../../src/core/edit.js'
import { inOrder } from '../../../src/core/order.js'
import { occursTwice, timeText, toInstants } from '../../../src/core/time/index.js'
import type { Agenda, AgendaSession } from '../../../src/core/types.js'
import { agendaOf, found, withEvent } from '../notation.js'

/** The night in which Paris puts its clocks back, from three to two. */
const night = '2024-10-27'
const paris = { day: night, timeZone: 'Europe/Paris', timing: 'clock' } as const
const both = (line: object) => {
  const { startsAt, endsAt } = toInstants({ ...paris, ...line })
  return [startsAt?.slice(11, 16), endsAt?.slice(11, 16)]
}

describe('a time that the clocks show twice', () => {
  it.each([
    ['Europe/Paris', night, '01:59', false],
    ['Europe/Paris', night, '02:00', true],
    ['Europe/Paris', night, '02:59', true],
    ['Europe/Paris', night, '03:00', false],
    ['Europe/Paris', '2024-10-26', '02:30', false],
    ['Europe/Paris', '2024-03-31', '02:30', false],
    ['Africa/Cairo', '2024-10-31', '23:30', true],
    ['Australia/Lord_Howe', '2024-04-07', '01:45', true],
    ['Australia/Lord_Howe', '2024-04-07', '01:15', false],
    ['Africa/Tunis', night, '02:30', false],
    ['Mars/Base', night, '02:30', false],
  ])('is one in %s on %s at %s: %s', (zone, date, clock, expected) =>
    expect(occursTwice(date, clock, zone)).toBe(expected),
  )

  it('is the first of the two, or the second where that is said', () => {
    expect(both({ starts: '02:15', ends: '02:45' })).toEqual(['00:15', '00:45'])
    expect(both({ starts: '02:15', ends: '02:45', endsAfterChange: true })).toEqual([
      '00:15',
      '01:45',
    ])
    expect(both({ starts: '02:30', ends: '02:15', endsAfterChange: true })).toEqual([
      '00:30',
      '01:15',
    ])
  })

  it('is the second of what started in it, which needs no saying', () => {
    expect(both({ starts: '02:15', ends: '02:45', startsAfterChange: true })).toEqual([
      '01:15',
      '01:45',
    ])
    expect(both({ starts: '02:15', ends: '03:30', startsAfterChange: true })).toEqual([
      '01:15',
      '02:30',
    ])
  })

  it('changes nothing of a time that there is once', () =>
    expect(
      both({ starts: '04:00', ends: '05:00', startsAfterChange: true, endsAfterChange: true }),
    ).toEqual(['03:00', '04:00']))

  it('has a mark in short, which is read again where one types', () => {
    const times = { starts: '02:30', ends: '03:30', startsAfterChange: true }
    expect(timeText(times)).toBe('02:30 (2)–03:30')
    const until = { starts: '02:30', ends: '02:15', endsAfterChange: true }
    expect(timeText(until)).toBe('02:30–02:15 (2)')
    for (const each of [times, until, { starts: '02:30', startsAfterChange: true }])
      expect(readTime(timeText(each))).toMatchObject(each)
    expect(readTime('2:30 (٢) – 3:00')).toMatchObject({ starts: '02:30', startsAfterChange: true })
    expect(readTime('0:30 (2)–1:00 (+1)')).toMatchObject({
      startsAfterChange: true,
      startsNextDay: true,
    })
    expect(readTime('2:30–2:30')).toBeUndefined()
  })
})

const inParis = (...lines: string[]): Agenda =>
  withEvent(agendaOf(night, ...lines), { timeZone: 'Europe/Paris' })
const saying = (agenda: Agenda, changes: Record<number, Partial<AgendaSession>>): Agenda => ({
  ...agenda,
  sessions: agenda.sessions.map((session, index) => ({ ...session, ...changes[index] })),
})

describe('a session in the second of two hours', () => {
  const twice = (change: Partial<AgendaSession>) =>
    saying(inParis('Hall 02:10-02:40 One: Ana speaker', 'Hall 02:15-02:45 Two: Ana speaker'), {
      0: change,
    })

  it('leaves the room and the people of the first to another', () => {
    expect(found('noDoubleBookedPlace', twice({}))).toEqual(['1 place / 2 place'])
    expect(found('noDoubleBookedPlace', twice({ startsAfterChange: true }))).toEqual([])
    expect(found('noDoubleBookedPerson', twice({ startsAfterChange: true }))).toEqual([])
    expect(found('noDoubleBookedPlace', twice({ endsAfterChange: true }))).toEqual([
      '1 place / 2 place',
    ])
  })

  it('comes after all of the first, and before three', () => {
    const agenda = saying(
      inParis('03:00-04:00 Three', '02:10-02:40 Second', '02:59-03:00 Last', '02:00-02:05 First'),
      { 1: { startsAfterChange: true } },
    )
    expect(inOrder(agenda.sessions).map(({ title }) => title)).toEqual([
      'First',
      'Last',
      'Second',
      'Three',
    ])
  })

  it('may end before it started, by the clock, and not otherwise', () => {
    const back = inParis('02:30-02:15 Watch')
    expect(found('endsAfterStart', back)).toEqual(['1 ends'])
    expect(found('endsAfterStart', saying(back, { 0: { endsAfterChange: true } }))).toEqual([])
    const tooFar = inParis('04:30-04:15 Watch')
    expect(found('endsAfterStart', saying(tooFar, { 0: { endsAfterChange: true } }))).toEqual([
      '1 ends',
    ])
    expect(
      found('endsAfterStart', {
        ...saying(back, { 0: { endsAfterChange: true } }),
        event: { ...back.event, timeZone: 'Africa/Tunis' },
      }),
    ).toEqual(['1 ends'])
  })

  it('is so no more at another hour, or on another day', () => {
    const agenda = saying(inParis('02:10-02:40 Watch', '2024-10-28', '09:00-10:00 Talk'), {
      0: { startsAfterChange: true, endsAfterChange: true },
    })
    for (const target of [{ starts: '05:00' }, { day: '2024-10-28' }]) {
      const [moved] = moveSession(agenda, 1, target).sessions.filter(({ id }) => id === 1)
      expect([moved!.startsAfterChange, moved!.endsAfterChange]).toEqual([undefined, undefined])
    }
    const [again] = moveSession(agenda, 1, { starts: '02:20', startsAfterChange: true }).sessions
    expect([again!.starts, again!.ends, again!.startsAfterChange]).toEqual(['02:20', '02:50', true])
  })

  it('is in the order of its instants, whatever else there is', () => {
    const minute = fc.integer({ min: 0, max: 59 })
    fc.assert(
      fc.property(minute, minute, fc.boolean(), fc.boolean(), (a, b, aLater, bLater) => {
        const line = (id: number, minutes: number, later: boolean): AgendaSession => ({
          ...(agendaOf('02:00 Talk').sessions[0] as AgendaSession),
          id,
          day: night,
          starts: `02:${String(minutes).padStart(2, '0')}`,
          ...(later ? { startsAfterChange: true } : {}),
        })
        const lines = [line(1, a, aLater), line(2, b, bLater)]
        const instants = inOrder(lines).map(
          (each) => toInstants({ ...each, ...paris, starts: each.starts }).startsAt!,
        )
        expect(instants).toEqual([...instants].sort())
      }),
    )
  })
})
