import { describe, expect, it } from 'vitest'
import { addition, insertBetween } from '../../../src/core/builder/insertBetween.js'
import type { Edit } from '../../../src/core/builder/edits.js'
import type { Agenda, AgendaSession } from '../../../src/core/types.js'
import { agendaOf, withFirst } from '../notation.js'

/** Each edit in a few words: `+new-1 11:00 at 1.5`, `2 at 3`. */
const said = (edits: Edit[]) =>
  edits.map((edit) => {
    if (edit.type === 'set') return `${edit.id} at ${edit.fields.position}`
    if (edit.type !== 'add') throw new Error(edit.type)
    const { id, timing, starts, ends, position } = edit.session
    const time = timing === 'clock' ? [starts, ends].filter(Boolean).join('-') : timing
    return `+${id} ${time}${position === undefined ? '' : ` at ${position}`}`
  })
const inserted = (agenda: Agenda, above: number | null, below: number | null) =>
  said(insertBetween(agenda, { above, below }, { kind: 'break' }))

const beside = (...positions: (number | undefined)[]) =>
  agendaOf(
    ...positions.map(
      (position) => `11:00-12:00 A${position === undefined ? '' : ` (position ${position})`}`,
    ),
  )

describe('a line that comes to stand between two others', () => {
  it.each<[string, Agenda, number | null, number | null, string[]]>([
    [
      'needs no position where it is alone at its moment',
      agendaOf('09:00-10:00 A', '11:00-12:00 B'),
      1,
      2,
      ['+new-1 10:00-11:00'],
    ],
    ['is the last of its moment', beside(1, 2), 2, null, ['+new-1 12:00']],
    ['stands half way between two positions', beside(1, 2), 1, 2, ['+new-1 11:00 at 1.5']],
    ['goes on halving', beside(1.5, 2), 1, 2, ['+new-1 11:00 at 1.75']],
    ['has at most three decimals', beside(1.001, 1.004), 1, 2, ['+new-1 11:00 at 1.003']],
    [
      'numbers all afresh where there is no room left',
      beside(1.001, 1.002),
      1,
      2,
      [...['1 at 0', '+new-1 11:00 at 1', '2 at 2']],
    ],
    [
      'numbers afresh those that have no number',
      beside(undefined, undefined),
      1,
      2,
      [...['1 at 0', '+new-1 11:00 at 1', '2 at 2']],
    ],
    [
      'and leaves those whose number is right',
      beside(undefined, undefined, 2),
      1,
      2,
      [...['1 at 0', '+new-1 11:00 at 1', '2 at 2', '3 at 3']],
    ],
    ['is before the first of a moment', beside(5, 6), null, 1, ['+new-1 11:00 at 4']],
    ['takes none for nought', beside(undefined), null, 1, ['+new-1 11:00 at -1']],
    [
      'shares the moment of the one above',
      agendaOf('11:00 A (position 3)', '11:30 B'),
      1,
      2,
      ['+new-1 11:00 at 4'],
    ],
    [
      'starts where the one above ends though that is long before the one below',
      agendaOf('09:00-10:00 A', '2019-06-26', '09:30-10:00 B'),
      1,
      2,
      ['+new-1 10:00'],
    ],
    [
      'has no end on another day',
      agendaOf('09:00-10:00 A', '2019-06-26', '14:00-15:00 B'),
      1,
      2,
      ['+new-1 10:00'],
    ],
    [
      'has no end where nothing is free',
      agendaOf('09:00-11:00 A', '11:00-12:00 B'),
      1,
      2,
      ['+new-1 11:00 at -1'],
    ],
    [
      'leaves the number of those who have the right one',
      beside(0, undefined),
      1,
      2,
      ['+new-1 11:00 at 1', '2 at 2'],
    ],
    [
      'has no end before its start',
      agendaOf('09:00-11:00 A', '10:00-12:00 B'),
      1,
      2,
      ['+new-1 09:00 at 1'],
    ],
    [
      'starts with what ends when it starts',
      agendaOf('09:00-09:00 A', '10:00 B'),
      1,
      2,
      ['+new-1 09:00 at 1'],
    ],
    [
      'is vague beside what is vague',
      agendaOf('morning A', 'morning B'),
      1,
      2,
      [...['1 at 0', '+new-1 morning at 1', '2 at 2']],
    ],
    ['is to be announced where nothing is', agendaOf(), null, null, ['+new-1 toBeAnnounced']],
  ])('%s', (_, agenda, above, below, expected) =>
    expect(inserted(agenda, above, below)).toEqual(expected),
  )

  it('never gets a number that cannot be stored', () => {
    const far = beside(999_999, 1_000_000)
    expect(inserted(far, 2, null)).toEqual(['+new-1 12:00'])
    const session = { ...far.sessions[0]!, id: 'new-1' as const }
    expect(said(addition(far, session, far.sessions[1], undefined))).toEqual([
      ...['1 at 0', '2 at 1', '+new-1 11:00-12:00 at 2'],
    ])
    expect(
      said(addition(beside(999_998), session, beside(999_998).sessions[0], undefined)),
    ).toEqual(['+new-1 11:00-12:00 at 999999'])
  })

  it('passes over lines that are not stored yet when it numbers afresh', () => {
    const { sessions, ...rest } = beside(undefined, undefined)
    const agenda = {
      ...rest,
      sessions: sessions.map(({ id, ...line }) => (id === 2 ? line : { id, ...line })),
    }
    expect(inserted(agenda, 1, null)).toEqual(['+new-1 12:00'])
    const session = { ...sessions[0]!, id: 'new-1' } as AgendaSession & { id: string }
    expect(said(addition(agenda, session, agenda.sessions[0] as AgendaSession, undefined))).toEqual(
      [...['1 at 0', '+new-1 11:00-12:00 at 1']],
    )
  })

  it('is the last of its moment where neither neighbour is of it', () => {
    const agenda = beside(1, 2)
    const session = { ...agenda.sessions[0]!, id: 'new-1' as const }
    const other = agendaOf('09:00-10:00 B').sessions[0]
    expect(said(addition(agenda, session, other, undefined))).toEqual(['+new-1 11:00-12:00 at 3'])
    expect(said(addition(agenda, session, undefined, undefined))).toEqual([
      '+new-1 11:00-12:00 at 3',
    ])
    expect(said(addition(agenda, session, other, agenda.sessions[0]))).toEqual([
      '+new-1 11:00-12:00 at 0',
    ])
    expect(said(addition(agenda, session, undefined, other))).toEqual(['+new-1 11:00-12:00 at 3'])
  })

  it('has another id than any line that is new already', () => {
    const agenda = withFirst(agendaOf('09:00-10:00 A'), { id: 'new-1' })
    expect(said(insertBetween(agenda, { above: 'new-1' }, { kind: 'break' }))).toEqual([
      '+new-2 10:00',
    ])
  })

  it('is put where given fields say, though that is elsewhere', () => {
    const agenda = agendaOf('09:00-10:00 A', '10:00-11:00 B')
    const edits = insertBetween(
      agenda,
      { above: 1, below: 2 },
      { kind: 'meal', starts: '13:00', day: '2019-06-26' },
    )
    expect(edits).toMatchObject([
      { type: 'add', session: { starts: '13:00', day: '2019-06-26', kind: 'meal' } },
    ])
  })
})
