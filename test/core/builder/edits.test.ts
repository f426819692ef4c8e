import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, type Edit, invert } from '../../../src/core/builder/edits.js'
import { duplicateDay, duplicateSession } from '../../../src/core/builder/duplicate.js'
import { editsBetween } from '../../../src/core/builder/editsBetween.js'
import { insertBetween } from '../../../src/core/builder/insertBetween.js'
import { refusedEdit } from '../../../src/core/builder/refusedEdit.js'
import { delayFrom } from '../../../src/core/builder/shiftLater.js'
import { isTemporaryId, temporaryIds } from '../../../src/core/builder/temporaryIds.js'
import { inOrder } from '../../../src/core/order.js'
import { wordOf } from '../../../src/core/sameValue.js'
import type { Agenda, AgendaSession, Id } from '../../../src/core/types.js'
import { anyAgenda } from '../anyAgenda.js'
import { agendaOf } from '../notation.js'
import { sfax } from '../sfax.js'
import { anyEdit, anyEdits } from './anyEdits.js'
import { agendaAfter, times } from './shown.js'

const ordered = (agenda: Agenda): Agenda => ({ ...agenda, sessions: inOrder(agenda.sessions) })
const two = () => agendaOf('Hall 09:00-10:00 One: Ana speaker #A', '10:00-11:00 Two')

describe('applyEdits', () => {
  const coffee: AgendaSession & { id: Id } = {
    id: 'new-1',
    kind: 'break',
    day: '2019-06-25',
    timing: 'clock',
    starts: '09:30',
    status: 'confirmed',
    assignments: [],
    published: false,
  }
  it.each<[string, Edit[], string[]]>([
    [
      'sets fields and puts the line in its place',
      [{ type: 'set', id: 1, fields: { starts: '11:00', ends: '12:00' } }],
      ['2 10:00-11:00', '1 11:00-12:00'],
    ],
    [
      'finds a session by the text of its id',
      [{ type: 'set', id: '1', fields: { ends: '09:30' } }],
      ['1 09:00-09:30', '2 10:00-11:00'],
    ],
    [
      'takes a field away with null',
      [{ type: 'set', id: 1, fields: { ends: null } }],
      ['1 09:00', '2 10:00-11:00'],
    ],
    ['adds', [{ type: 'add', session: coffee }], ['1 09:00-10:00', 'new-1 09:30', '2 10:00-11:00']],
    [
      'adds no second line of one id',
      [{ type: 'add', session: { ...coffee, id: 1 } }],
      ['1 09:00-10:00', '2 10:00-11:00'],
    ],
    ['removes', [{ type: 'remove', id: 1 }], ['2 10:00-11:00']],
    [
      'duplicates with changes',
      [{ type: 'duplicate', id: 1, as: 'new-1', fields: { day: '2019-06-26' } }],
      ['1 09:00-10:00', '2 10:00-11:00', 'new-1 09:00-10:00'],
    ],
    [
      'does one edit after the other',
      [
        { type: 'add', session: coffee },
        { type: 'set', id: 'new-1', fields: { starts: '08:00' } },
        { type: 'remove', id: 2 },
      ],
      ['new-1 08:00', '1 09:00-10:00'],
    ],
    [
      'passes over what is not there',
      [
        { type: 'set', id: 9, fields: { kind: 'panel' } },
        { type: 'remove', id: 9 },
        { type: 'duplicate', id: 9, as: 'new-1' },
      ],
      ['1 09:00-10:00', '2 10:00-11:00'],
    ],
  ])('%s', (_, edits, expected) => expect(times(applyEdits(two(), edits))).toEqual(expected))

  it('sets fields of the event', () => {
    expect(
      applyEdits(two(), [{ type: 'setEvent', fields: { title: 'Summit', timeZone: 'UTC' } }]).event,
    ).toMatchObject({ title: 'Summit', timeZone: 'UTC', id: 'event' })
  })

  it('changes nothing that the edits do not name', () => {
    fc.assert(
      fc.property(anyAgenda, anyEdits, (before, edits) => {
        const after = applyEdits(before, edits)
        const named = new Set(
          edits
            .flatMap((edit): Id[] =>
              edit.type === 'setEvent'
                ? []
                : edit.type === 'add'
                  ? [edit.session.id]
                  : edit.type === 'duplicate'
                    ? [edit.as]
                    : [edit.id],
            )
            .map(String),
        )
        const others = ({ sessions }: Agenda) => sessions.filter(({ id }) => !named.has(String(id)))
        expect(others(after)).toEqual(others(ordered(before)))
        for (const session of after.sessions) {
          const sets = edits.flatMap((edit) =>
            edit.type === 'set' && edit.id === session.id ? Object.keys(edit.fields) : [],
          )
          const was = before.sessions.find(({ id }) => id === session.id)
          if (was && !edits.some((edit) => edit.type === 'remove' && edit.id === session.id))
            expect({ ...session, ...Object.fromEntries(sets.map((key) => [key, 0])) }).toEqual({
              ...was,
              ...Object.fromEntries(sets.map((key) => [key, 0])),
            })
        }
        expect(after.sessions).toEqual(inOrder(after.sessions))
        if (!edits.some(({ type }) => type === 'setEvent'))
          expect(after.event).toEqual(before.event)
      }),
    )
  })
})

describe('invert', () => {
  it('takes an edit back', () =>
    fc.assert(
      fc.property(anyAgenda, anyEdit, (before, edit) => {
        const inverse = invert(edit, before)
        const after = applyEdits(before, [edit])
        expect(inverse ? applyEdits(after, [inverse]) : after).toEqual(ordered(before))
      }),
    ))

  it('twice has the same effect as the edit', () =>
    fc.assert(
      fc.property(anyAgenda, anyEdit, (before, edit) => {
        const after = applyEdits(before, [edit])
        const inverse = invert(edit, before)
        const again = inverse && invert(inverse, after)
        expect(again ? applyEdits(before, [again]) : ordered(before)).toEqual(after)
      }),
    ))
})

describe('editsBetween', () => {
  it('makes a plan into edits', () => {
    const plan = delayFrom(sfax(), 4, 15)
    const edits = editsBetween(sfax(), agendaAfter(plan))
    expect(edits[0]).toEqual({ type: 'set', id: 4, fields: { starts: '09:15', ends: '09:45' } })
    expect(applyEdits(sfax(), edits)).toEqual(agendaAfter(plan))
  })
  it('leads from any agenda to any other', () =>
    fc.assert(
      fc.property(anyAgenda, anyAgenda, (before, after) => {
        // Nothing is nothing, however it is written.
        expect(wordOf(applyEdits(before, editsBetween(before, after)))).toBe(wordOf(ordered(after)))
      }),
    ))
  it('is empty between equals', () => expect(editsBetween(sfax(), sfax())).toEqual([]))
})

describe('temporary ids', () => {
  it('are new to the agenda', () => {
    const agenda = applyEdits(two(), [{ type: 'duplicate', id: 1, as: 'new-3' }])
    expect(temporaryIds(agenda, 2)).toEqual(['new-4', 'new-5'])
    expect(['new-1', 1, 'new', 'renew-1', undefined].map(isTemporaryId)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })
})

describe('duplicateSession', () => {
  it('makes an unpublished copy with rows of its own', () => {
    const agenda = two()
    const first = agenda.sessions[0]
    if (first?.assignments[0]) first.assignments[0].id = 'row'
    const after = applyEdits(agenda, duplicateSession(agenda, 1))
    expect(after.sessions[1]).toEqual({
      ...first,
      id: 'new-1',
      copiedFrom: 1,
      published: false,
      assignments: [{ role: 'speaker', person: 'Ana', state: 'confirmed' }],
    })
    expect(after.sessions[0]).toBe(first)
  })
  it('can be taken back after it was stored, where nothing tells what it is a copy of', () => {
    const [added] = duplicateSession(two(), 1)
    const after = applyEdits(two(), [added!])
    const { copiedFrom: _, ...stored } = after.sessions.find(({ id }) => id === 'new-1')!
    const now = {
      ...after,
      sessions: after.sessions.map((each) => (each.id === 'new-1' ? stored : each)),
    }
    expect(refusedEdit({ type: 'remove', id: 'new-1' }, added!, now)).toBeUndefined()
    expect(
      refusedEdit({ type: 'remove', id: 'new-1' }, added!, {
        ...now,
        sessions: now.sessions.map((each) => ({ ...each, title: 'Other' })),
      }),
    ).toMatchObject({ fields: ['title'] })
  })
  it('is nothing for an unknown id', () => expect(duplicateSession(two(), 9)).toEqual([]))
})

describe('duplicateDay', () => {
  const agenda = agendaOf(
    '2019-06-25',
    '09:00-10:00 One',
    '10:00-11:00 Two (cancelled)',
    'afternoon Three',
    '2019-06-27',
    '09:00-10:00 Four',
  )
  const days = (after: Agenda) => after.sessions.map(({ id, day }) => `${id} ${day?.slice(8)}`)
  it('copies what takes place', () =>
    expect(days(applyEdits(agenda, duplicateDay(agenda, '2019-06-25', '2019-06-27')))).toEqual([
      '1 25',
      '2 25',
      '3 25',
      '4 27',
      'new-1 27',
      'new-2 27',
    ]))
  it('adds a day that the event does not have', () => {
    expect(
      applyEdits(agenda, duplicateDay(agenda, '2019-06-25', '2019-06-26')).event.days.map(
        ({ date }) => date,
      ),
    ).toEqual(['2019-06-25', '2019-06-26', '2019-06-27'])
  })
  it.each([
    ['2019-06-25', '2019-06-25'],
    ['2019-06-25', 'tomorrow'],
    ['2019-06-26', '2019-06-27'],
  ])('is nothing from %s to %s', (from, to) => expect(duplicateDay(agenda, from, to)).toEqual([]))
})

describe('insertBetween', () => {
  const day = agendaOf(
    'morning Walk',
    '09:00-10:00 One',
    '10:00-11:00 Two',
    'Hall 11:30-12:00 A',
    'Garden 11:30-12:00 B',
    '14:00 Open',
    '22:00-01:00+ Party',
    'tba Later',
  )
  it.each<[string, number | null, number | null, string]>([
    ['before the first', null, 1, 'morning'],
    ['where the one above ends, when there is no gap', 2, 3, '10:00'],
    ['in the whole of a gap', 3, 4, '11:00-11:30'],
    ['between parallel lines', 4, 5, '11:30'],
    ['after a line without an end', 6, 7, '14:00'],
    ['after a night, in that night', 7, 8, '01:00+'],
    ['between words and the clock', 1, 2, 'morning'],
    ['after the last', 8, null, 'toBeAnnounced'],
  ])('%s', (_, above, below, time) => {
    const after = applyEdits(day, insertBetween(day, { above, below }, { kind: 'break' }))
    const index = after.sessions.findIndex(({ id }) => id === 'new-1')
    expect(times(after)[index]).toBe(`new-1 ${time}`)
    if (above) expect(after.sessions[index - 1]?.id).toBe(above)
    if (below) expect(after.sessions[index + 1]?.id).toBe(below)
  })
  it('lets given fields win', () =>
    expect(
      insertBetween(day, { above: 2, below: 3 }, { kind: 'meal', starts: '10:30', title: 'Tea' }),
    ).toEqual([
      expect.objectContaining({
        session: expect.objectContaining({ title: 'Tea', starts: '10:30' }),
      }),
    ]))
  it('starts an empty day', () =>
    expect(insertBetween(agendaOf(), {}, { kind: 'opening', day: '2019-06-25' })).toEqual([
      {
        type: 'add',
        session: {
          id: 'new-1',
          kind: 'opening',
          day: '2019-06-25',
          timing: 'toBeAnnounced',
          status: 'confirmed',
          assignments: [],
          published: false,
        },
      },
    ]))
  it('comes to stand between any two neighbours, and moves nothing else', () =>
    fc.assert(
      fc.property(anyAgenda, fc.nat(), (any, pick) => {
        fc.pre(any.sessions.length > 0)
        const before = ordered(any)
        const index = pick % (before.sessions.length + 1)
        const [above, below] = [
          before.sessions[index - 1]?.id ?? null,
          before.sessions[index]?.id ?? null,
        ]
        const ids = applyEdits(
          before,
          insertBetween(before, { above, below }, { kind: 'break' }),
        ).sessions.map(({ id }) => id)
        expect(ids).toEqual(before.sessions.map(({ id }) => id).toSpliced(index, 0, 'new-1'))
      }),
      { numRuns: 400 },
    ))
})
