import { describe, expect, it } from 'vitest'
import { endEdits, timeEdits, typedTime } from '../../../src/admin/builder/lineEdits.js'
import {
  applyEdits,
  dayGrid,
  delayFrom,
  dropBetween,
  followDates,
  insertBetween,
  moveDay,
  moveEvent,
  nextBox,
  shiftLine,
  swap,
} from '../../../src/core/builder/index.js'
import { moveSession } from '../../../src/core/edit.js'
import type { Agenda, AgendaSession, Id } from '../../../src/core/types.js'
import { defaultRulebook } from '../../../src/core/vocabulary.js'
import { agendaOf } from '../notation.js'
import { agendaAfter, planned, times } from './shown.js'

const gala = () =>
  agendaOf('2026-06-12', '19:00-23:00 Gala', '23:00-00:00+ Fireworks', '00:30+-02:00+ DJ')
const typed = (agenda: Agenda, id: Id, text: string) => {
  const session = agenda.sessions.find((each) => each.id === id)!
  const edits = timeEdits(agenda, session, text)
  return edits
    ? times(applyEdits(agenda, edits)).find((line) => line.startsWith(`${id} `))
    : 'no time'
}

describe('a time that is typed below an evening', () => {
  const evening = agendaOf(
    '2026-06-12',
    '09:00-10:00 Opening',
    '19:00-23:00 Gala',
    '23:00-23:30 Show',
  )
  it.each([
    ['23:00–24:00', '3 23:00-00:00+'],
    ['23:00 to midnight', '3 23:00-00:00+'],
    ['00:30', '3 00:30+-01:00+'],
    ['0:30-2:00', '3 00:30+-02:00+'],
    ['24:30', '3 00:30+-01:00+'],
    ['24h30–26h', 'no time'],
    ['24:30-2:00', '3 00:30+-02:00+'],
    ['24:00–24:45', '3 00:00+-00:45+'],
    ['5:00', '3 05:00-05:30'],
    ['22:00-01:00', '3 22:00-01:00+'],
  ])('%s is %s', (text, line) => expect(typed(evening, 3, text)).toBe(line))

  it('is of the day where nothing stands above it, or a morning', () => {
    expect(typed(agendaOf('09:00-10:00 One'), 1, '0:30-2:00')).toBe('1 00:30-02:00')
    expect(typed(agendaOf('09:00-10:00 One', '11:00 Two'), 2, '0:30')).toBe('2 00:30')
  })
  it('is of the night wherever it stands, where that is said', () => {
    const one = agendaOf('09:00-10:00 One')
    expect(typed(one, 1, '0:30-2:00 (+1)')).toBe('1 00:30+-02:00+')
    expect(typed(one, 1, '24:30')).toBe('1 00:30+-01:30+')
  })
  it('stays of the night at another hour of it, and leaves it with a time of the day', () => {
    expect(typed(gala(), 3, '1:00')).toBe('3 01:00+-02:30+')
    expect(typed(gala(), 3, '21:00-22:00')).toBe('3 21:00-22:00')
  })
  it.each([1, 2, 3])('is read again as it stands there (%i)', (id) => {
    const session = gala().sessions.find((each) => each.id === id)!
    const [line] = times({ ...gala(), sessions: [session] })
    expect(typed(gala(), id, typedTime(session))).toBe(line)
  })
})

describe('a last day that is typed with a time', () => {
  const fair = () => agendaOf('2026-06-12', '18:00-20:00 Hackathon', '2026-06-14', '09:00 End')
  it.each([
    ['18:00–14 June, 16:00', '1 18:00-16:00 until 2026-06-14'],
    ['18:00 until 14 June 16:00', '1 18:00-16:00 until 2026-06-14'],
    ['18h – 14 juin 16h', '1 18:00-16:00 until 2026-06-14'],
    ['18:00 hasta el 14 de junio', '1 18:00 until 2026-06-14'],
    ['18:00 - 14/06 - 24:00', '1 18:00-00:00+ until 2026-06-14'],
    ['All day until 14 June', '1 allDay'],
    ['18:00–20:00', '1 18:00-20:00'],
  ])('%s is %s', (text, line) => expect(typed(fair(), 1, text)).toBe(line))

  it('is kept with another start, and read again as it stands there', () => {
    const long = agendaOf('2026-06-12', '18:00-16:00 Hackathon (until 2026-06-14)')
    expect(typed(long, 1, '19:00')).toBe('1 19:00-17:00 until 2026-06-14')
    expect(typed(long, 1, typedTime(long.sessions[0]!))).toBe('1 18:00-16:00 until 2026-06-14')
    expect(typed(long, 1, '18:00–20:00')).toBe('1 18:00-20:00')
  })
  it('holds for a whole day too', () => {
    const edits = timeEdits(fair(), fair().sessions[0]!, 'all day until 14 June')!
    expect(applyEdits(fair(), edits).sessions[0]).toMatchObject({
      timing: 'allDay',
      endDay: '2026-06-14',
    })
  })
})

describe('lines after midnight in a plan', () => {
  it('are pushed with their evening, and come back', () => {
    const later = delayFrom(gala(), 1, 60)
    expect(planned(later)).toEqual(['1 20:00-00:00+', '2 00:00+-01:00+', '3 01:00+-02:30+'])
    expect(planned(delayFrom(agendaAfter(later), 1, -60))).toEqual([
      '1 19:00-23:00',
      '2 23:00-00:00+',
      '3 00:00+-01:30+',
    ])
  })
  it('change places with a line of the evening', () =>
    expect(planned(swap(gala(), 1, 3))).toEqual([
      '1 22:00-02:00+',
      '2 20:30-21:30',
      '3 19:00-20:30',
    ]))
  it('move by minutes, back before midnight too', () => {
    const back = shiftLine(gala(), 3, -60)
    expect('reason' in back ? back.reason : times(applyEdits(gala(), back)).at(-1)).toBe(
      '3 23:30-01:00+',
    )
  })
  it('are followed by a new line of that night', () => {
    const edits = insertBetween(gala(), { above: 3 }, { kind: 'other' })
    expect(times(applyEdits(gala(), edits)).at(-1)).toBe('new-1 02:00+')
  })
  it('are dropped below an evening, where their time starts', () => {
    const agenda = agendaOf('2026-06-12', '09:00-10:00 Talk', '22:00-00:00+ Gala')
    const edits = dropBetween(agenda, 1, { day: '2026-06-12', above: 2 })
    expect('reason' in edits ? edits.reason : times(applyEdits(agenda, edits))).toEqual([
      '2 22:00-00:00+',
      '1 00:00+-01:00+',
    ])
  })
  it('go to another day as they are', () => {
    const agenda = agendaOf('2026-06-12', '00:30+-02:00+ DJ', '2026-06-13', '09:00 Talk')
    expect(times(agendaAfter(moveDay(agenda, '2026-06-12', '2026-06-13')))).toEqual([
      '2 09:00',
      '1 00:30+-02:00+',
    ])
  })
})

describe('lines over several days in a plan', () => {
  const fair = () =>
    agendaOf(
      '2026-06-12',
      '10:00-18:00 Exhibition (until 2026-06-14)',
      '11:00-12:00 Talk',
      '2026-06-13',
      '09:00 More',
      '2026-06-14',
      '09:00 End',
    )
  it('last as many days on another one, with the whole event too', () => {
    expect(agendaAfter(moveEvent(fair(), '2026-07-01')).sessions[0]).toMatchObject({
      day: '2026-07-01',
      endDay: '2026-07-03',
    })
    expect(
      moveSession(fair(), 1, { day: '2026-06-13' }).sessions.find(({ id }) => id === 1),
    ).toMatchObject({ day: '2026-06-13', endDay: '2026-06-15', starts: '10:00', ends: '18:00' })
  })
  it('follow the dates of their event, whose days until their last are kept', () => {
    const event = agendaOf(
      '2026-06-12',
      '18:00 Exhibition (until 2026-06-14)',
      '2026-06-13',
      '09:00 More',
    )
    const before: Agenda = {
      ...event,
      event: {
        ...event.event,
        startDate: '2026-07-01',
        endDate: '2026-07-03',
        days: ['12', '13', '14'].map((day) => ({ date: `2026-06-${day}` })),
      },
    }
    const after = agendaAfter(followDates(before, '2026-06-12'))
    expect(after.sessions[0]).toMatchObject({ day: '2026-07-01', endDay: '2026-07-03' })
    expect(after.event.days.map(({ date }) => date)).toContain('2026-07-03')
  })
  it('hold up nothing that comes after their start', () =>
    expect(planned(delayFrom(fair(), 1, 30))).toEqual(['1 10:30-18:30 until 2026-06-14']))
})

describe('the grid of a day with a night and a line over several days', () => {
  const ids = (lines: readonly { id: Id }[]) => lines.map(({ id }) => id)
  it('reaches past midnight, and has bars for what lasts days', () => {
    const { sessions } = agendaOf(
      '2026-06-12',
      'Hall 19:00-23:00 Gala',
      'Hall 00:30+-02:00+ DJ',
      'Lobby 10:00-18:00 Exhibition (until 2026-06-14)',
      'allDay Fair (until 2026-06-13)',
    )
    const lines = sessions.map((session) => ({ ...session, id: session.id! }))
    const grid = dayGrid(lines, { by: 'place', kinds: defaultRulebook.kinds })
    expect([grid.from, grid.to, ids(grid.overDays), ids(grid.loose)]).toEqual([
      19 * 60,
      26 * 60,
      [3, 4],
      [],
    ])
    expect(grid.boxes.map(({ session, from, to }) => [session.id, from, to])).toEqual([
      [1, 1140, 1380],
      [2, 1470, 1560],
    ])
    expect(nextBox(grid, 4, 'down')).toBe(1)
    expect(nextBox(grid, 1, 'home')).toBe(3)
  })
})

describe('an end that is typed alone', () => {
  const ended = (session: Partial<AgendaSession>, text: string) => {
    const line: AgendaSession = {
      ...{ id: 1, kind: 'session', timing: 'clock', day: '2026-06-12', status: 'confirmed' },
      ...{ assignments: [], published: false },
      ...session,
    }
    const [edit] = endEdits(line, text) ?? []
    return edit?.type === 'set' ? edit.fields : 'no time'
  }
  it.each<[string, Partial<AgendaSession>, string, object | string]>([
    ['of a day', { starts: '09:00', ends: '10:00' }, '1045', { ends: '10:45', endsNextDay: false }],
    ['past midnight', { starts: '22:00' }, '1:30', { ends: '01:30', endsNextDay: true }],
    [
      'of a night',
      { starts: '00:30', startsNextDay: true, endsNextDay: true },
      '3:00',
      { ends: '03:00', endsNextDay: true },
    ],
    [
      'on a last day of its own, before the clock of its start',
      { starts: '18:00', ends: '16:00', endDay: '2026-06-14' },
      '17:00',
      { ends: '17:00', endsNextDay: false },
    ],
    [
      'at the end of its last day',
      { starts: '18:00', endDay: '2026-06-14' },
      '24:00',
      { ends: '00:00', endsNextDay: true },
    ],
    [
      'that was the second of two',
      { starts: '01:00', ends: '02:30', endsAfterChange: true },
      '4:00',
      { ends: '04:00', endsNextDay: false, endsAfterChange: null },
    ],
    [
      'that is not known',
      { starts: '09:00', ends: '10:00' },
      ' ',
      { ends: null, endsNextDay: false },
    ],
    ['that is none', { starts: '09:00' }, 'soonish', 'no time'],
  ])('is taken: %s', (_, session, text, fields) => expect(ended(session, text)).toEqual(fields))
})
