import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  columnBeside,
  type DayGrid,
  dayGrid,
  type GridBox,
  type GridBy,
} from '../../../src/core/builder/dayGrid.js'
import { type GridWay, nextBox } from '../../../src/core/builder/nextBox.js'
import { inOrder } from '../../../src/core/order.js'
import type { Agenda, AgendaSession, Id } from '../../../src/core/types.js'
import { defaultRulebook } from '../../../src/core/vocabulary.js'
import { anyAgenda } from '../anyAgenda.js'
import { agendaOf } from '../notation.js'

const { kinds } = defaultRulebook
const gridOf = ({ sessions }: Agenda, by: GridBy = 'place', order: Id[] = []): DayGrid =>
  dayGrid(
    inOrder(sessions).filter((each): each is AgendaSession & { id: Id } => each.id !== undefined),
    { by, order, kinds },
  )
const told = ({ session, from, to, column, span, lane, lanes, endIsKnown }: GridBox) =>
  `${session.id} ${from}-${to}${endIsKnown ? '' : '?'} in ${column}${span > 1 ? `-${column + span - 1}` : ''}${lanes > 1 ? ` ${lane}/${lanes}` : ''}`

const parallel = agendaOf(
  '09:00-10:00 Opening',
  'Hall 10:00-11:00 Panel A',
  'Garden 10:30-11:30 Workshop B',
  '11:30-12:00 Break',
  'Hall 12:00-13:00 Panel C',
  'afternoon Visit',
)

describe('a day as a grid', () => {
  it.each<[string, Agenda, GridBy, (Id | null)[], string[]]>([
    [
      'has a column for each place, and what is for everyone runs over all',
      parallel,
      'place',
      ['Hall', 'Garden'],
      [
        '1 540-600 in 0-1',
        '2 600-660 in 0',
        '3 630-690 in 1',
        '4 690-720 in 0-1',
        '5 720-780 in 0',
      ],
    ],
    [
      'has one column where nothing has a place',
      agendaOf('09:00-10:00 One', '10:00-10:30 Break'),
      'place',
      [null],
      ['1 540-600 in 0', '2 600-630 in 0'],
    ],
    [
      'has a column for what has no place and is not for everyone',
      agendaOf('Hall 09:00-10:00 Panel A', '09:00-10:00 Panel B'),
      'place',
      ['Hall', null],
      ['1 540-600 in 0', '2 540-600 in 1'],
    ],
    [
      'puts what is for everyone there too while something runs beside it',
      agendaOf('Hall 09:00-10:00 Panel A', '09:30-10:00 Break'),
      'place',
      ['Hall', null],
      ['1 540-600 in 0', '2 570-600 in 1'],
    ],
    [
      'has a column for each track',
      agendaOf('09:00-10:00 Panel A #water', '09:00-10:00 Panel B #land'),
      'track',
      ['water', 'land'],
      ['1 540-600 in 0', '2 540-600 in 1'],
    ],
    [
      'puts what runs together in one place side by side',
      agendaOf(
        'Hall 09:00-12:00 A',
        'Hall 09:30-10:00 B',
        'Hall 10:00-11:00 C',
        'Hall 12:00-13:00 D',
      ),
      'place',
      ['Hall'],
      ['1 540-720 in 0 0/2', '2 570-600 in 0 1/2', '3 600-660 in 0 1/2', '4 720-780 in 0'],
    ],
    [
      'draws half an hour where no end is known, and ten minutes at least',
      agendaOf('Hall 09:00 A', 'Hall 10:00-10:05 B'),
      'place',
      ['Hall'],
      ['1 540-570? in 0', '2 600-610 in 0'],
    ],
    [
      'goes on after midnight',
      agendaOf('22:00-01:00+ Meal'),
      'place',
      [null],
      ['1 1320-1500 in 0'],
    ],
  ])('%s', (_, agenda, by, columns, boxes) => {
    const grid = gridOf(agenda, by)
    expect(grid.columns).toEqual(columns)
    expect(grid.boxes.map(told)).toEqual(boxes)
  })

  it('has its columns in the given order, then those that the order does not name', () => {
    const agenda = agendaOf('Hall 09:00-10:00 A', 'Garden 09:00-10:00 B', 'Roof 09:00-10:00 C')
    expect(gridOf(agenda, 'place', ['Roof', 'Garden', 'Elsewhere']).columns).toEqual([
      'Roof',
      'Garden',
      'Hall',
    ])
  })

  it('has a lane for every track of the event on every day, and one of what has none where needed', () => {
    const tracks = ['Water', 'Land', 'Air']
    const land = gridOf(agendaOf('09:00-10:00 A #Land', '10:00-10:30 Break'), 'track', tracks)
    expect(land.columns).toEqual(tracks)
    expect(land.boxes.map(told)).toEqual(['1 540-600 in 1', '2 600-630 in 0-2'])
    const some = gridOf(agendaOf('09:00-10:00 A #Land', '09:30-10:00 B'), 'track', tracks)
    expect(some.columns).toEqual([...tracks, null])
    expect(some.boxes.map(told)).toEqual(['1 540-600 in 1', '2 570-600 in 3'])
    expect(gridOf(agendaOf('afternoon Visit'), 'track', tracks).columns).toEqual(tracks)
    expect(gridOf(agendaOf('09:00-10:00 A #Fire'), 'track', tracks).columns).toEqual([
      ...tracks,
      'Fire',
    ])
  })

  it('keeps lines without a time apart, in order, and shows whole hours', () => {
    const { loose, from, to } = gridOf(
      agendaOf('afternoon Visit', '09:40-11:10 Panel', 'tba Dinner'),
    )
    expect([loose.map(({ id }) => id), from, to]).toEqual([[1, 3], 540, 720])
  })

  const sharesColumn = (a: GridBox, b: GridBox) =>
    a.column < b.column + b.span && b.column < a.column + a.span
  const sharesLane = (a: GridBox, b: GridBox) =>
    a.lane / a.lanes < (b.lane + 1) / b.lanes && b.lane / b.lanes < (a.lane + 1) / a.lanes
  const anyDay = fc
    .tuple(anyAgenda, fc.constantFrom<GridBy>('place', 'track'))
    .map(([agenda, by]) =>
      gridOf(
        { ...agenda, sessions: agenda.sessions.filter(({ day }) => day === '2024-03-30') },
        by,
      ),
    )

  it('never lets a box cover another', () => {
    fc.assert(
      fc.property(anyDay, ({ boxes }) => {
        for (const a of boxes)
          for (const b of boxes)
            if (a !== b && a.from < b.to && b.from < a.to)
              expect(sharesColumn(a, b) && sharesLane(a, b)).toBe(false)
      }),
    )
  })

  it('shows every line once, within its columns and hours', () => {
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        const { boxes, loose, columns, from, to } = gridOf(agenda)
        expect(
          [...boxes.map(({ session }) => session.id), ...loose.map(({ id }) => id)].toSorted(),
        ).toEqual(agenda.sessions.map(({ id }) => id).toSorted())
        for (const box of boxes)
          expect([
            box.from >= from,
            box.to <= to,
            box.lane < box.lanes,
            box.column + box.span <= columns.length,
          ]).toEqual([true, true, true, true])
      }),
    )
  })
})

describe('the column beside', () => {
  const grid = { by: 'place' as const, columns: ['Hall', 'Garden', null] }
  const at = (place?: string) => ({ ...parallel.sessions[0]!, place })
  it.each<[string | undefined, -1 | 1, Id | null | undefined]>([
    ['Hall', 1, 'Garden'],
    ['Garden', 1, null],
    ['Hall', -1, undefined],
    [undefined, -1, 'Garden'],
    [undefined, 1, undefined],
  ])('%s, %i, is %s', (place, step, wanted) =>
    expect(columnBeside(grid, at(place), step)).toBe(wanted),
  )
  it('of what runs over all is the last', () =>
    expect(columnBeside({ by: 'place', columns: ['Hall', 'Garden'] }, at(), -1)).toBe('Garden'))
})

describe('the box where the keyboard comes to', () => {
  it.each<[number, GridWay, number]>([
    [1, 'down', 2],
    [2, 'right', 3],
    [3, 'left', 2],
    [2, 'down', 4],
    [3, 'down', 4],
    [4, 'down', 5],
    [5, 'down', 5],
    [3, 'up', 1],
    [1, 'up', 6],
    [6, 'down', 1],
    [5, 'home', 6],
    [6, 'end', 5],
    [2, 'left', 2],
    [4, 'right', 4],
  ])('from %i, %s, is %i', (from, way, to) => expect(nextBox(gridOf(parallel), from, way)).toBe(to))

  it('goes from lane to lane within a column', () => {
    const grid = gridOf(
      agendaOf('Hall 09:00-12:00 A', 'Hall 09:30-10:00 B', 'Garden 09:45-10:00 C'),
    )
    expect([
      nextBox(grid, 1, 'right'),
      nextBox(grid, 2, 'right'),
      nextBox(grid, 3, 'left'),
    ]).toEqual([2, 3, 2])
  })

  it('stays after a break that is for everyone, however near another one before it is', () => {
    const grid = gridOf(
      agendaOf(
        'Garden 09:00-09:30 A',
        '09:30-09:45 break B',
        'Hall 09:45-10:00 C',
        'Garden 12:00-12:30 D',
      ),
    )
    expect([nextBox(grid, 3, 'left'), nextBox(grid, 3, 'right')]).toContain(4)
    expect([nextBox(grid, 3, 'left'), nextBox(grid, 3, 'right')]).not.toContain(1)
  })

  it('is each one of the day, going down from the first and aside', () => {
    fc.assert(
      fc.property(anyAgenda, (agenda) => {
        const grid = gridOf({
          ...agenda,
          sessions: agenda.sessions.filter(({ day }) => day === '2024-03-30'),
        })
        const reached = new Set<Id>()
        const walk = (id: Id) => {
          if (reached.has(id)) return
          reached.add(id)
          for (const way of ['down', 'up', 'left', 'right'] as const) walk(nextBox(grid, id, way))
        }
        const first = grid.loose[0] ?? grid.boxes[0]?.session
        if (first) walk(first.id)
        expect(reached.size).toBe(grid.loose.length + grid.boxes.length)
      }),
    )
  })
})
