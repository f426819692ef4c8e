import { describe, expect, it } from 'vitest'
import { type Copied, pasteLines, readCopied } from '../../../src/core/builder/copiedLines.js'
import { applyEdits, type Edit, mostEdits } from '../../../src/core/builder/edits.js'
import { givenFields, type Many, valueIn } from '../../../src/core/builder/many.js'
import type { Agenda, AgendaSession, Id } from '../../../src/core/types.js'
import { agendaOf, withEvent, withFirst } from '../notation.js'
import { times } from './shown.js'

const line = { id: 1, kind: 'panel', status: 'confirmed', timing: 'toBeAnnounced' }
const read = (value: unknown) => readCopied(JSON.stringify(value))
const lineRead = (more: object) => {
  const copied = read({ event: 'event', lines: [{ ...line, ...more }] })
  return copied && 'lines' in copied ? copied.lines[0] : undefined
}
const bare = { ...line, assignments: [], published: false }

describe('a copied line as it is read', () => {
  const whole = {
    ...{ title: 'Mobilité', day: '2019-06-25', starts: '09:00', ends: '10:00', position: 2 },
    ...{ endsNextDay: true, startsNextDay: true, endDay: '2019-06-26', teamOnly: true },
    ...{ startsAfterChange: true, endsAfterChange: true, place: 7, track: 'water', copiedFrom: 3 },
  }
  it('has all that a line can have, and is not published', () =>
    expect(lineRead({ ...whole, published: true })).toEqual({ ...bare, ...whole }))

  it.each<[string, object]>([
    ['a title that is no text', { title: 7 }],
    ['a mark that is false', { teamOnly: false, endsNextDay: false }],
    ['a mark that is a text', { teamOnly: 'true', startsAfterChange: 'yes' }],
    ['times that are none', { starts: 900, ends: true, day: null, endDay: {} }],
    ['a position that is none', { position: 'first' }],
    ['an empty id of a place', { place: '', track: null }],
    ['an id that is a list', { place: [7], copiedFrom: { id: 1 } }],
    ['people that are no list', { assignments: 'Ana' }],
    ['what no line has', { html: '<script>', __proto__: { a: 1 }, uid: 'x', texts: {} }],
  ])('leaves out %s', (_, more) => expect(lineRead(more)).toEqual(bare))

  it.each([
    ['no id', { id: undefined }],
    ['an empty id', { id: '' }],
    ['no kind', { kind: undefined }],
    ['a status that is none', { status: 'perhaps' }],
    ['a timing that is none', { timing: 'noon' }],
  ])('is none with %s', (_, more) => expect(lineRead(more)).toBeUndefined())

  it('has people with a role and a state, and nothing else of them', () => {
    const ana = {
      role: 'speaker',
      person: 1,
      state: 'invited',
      jobTitle: 'Maire',
      affiliation: 'Sfax',
    }
    const delegate = { role: 'host', organisation: 'x', label: 'Délégation', state: 'declined' }
    const none = [
      { role: 'host' },
      { state: 'invited' },
      { role: 'host', state: 'perhaps' },
      'x',
      null,
      [ana],
    ]
    expect(
      lineRead({ assignments: [{ id: 'row', ...ana, email: 'x' }, ...none, delegate] })
        ?.assignments,
    ).toEqual([ana, delegate])
  })
  it('has no more people than an editor can have put there', () => {
    const many = Array.from({ length: 501 }, (_, at) => ({
      role: 'host',
      person: at,
      state: 'invited',
    }))
    expect(lineRead({ assignments: many })?.assignments).toHaveLength(500)
  })
  it('is one of no more than one save may have', () => {
    const copied = read({
      event: 'event',
      lines: Array.from({ length: mostEdits + 1 }, () => line),
    })
    expect(copied && 'lines' in copied && copied.lines.length).toBe(mostEdits)
  })
  it.each([
    ['no text of ours', 'Opening\t09:00'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['no event', JSON.stringify({ lines: [line] })],
    ['an event that is a number', JSON.stringify({ event: 1, lines: [line] })],
    ['no lines', JSON.stringify({ event: 'event', lines: [] })],
    ['neither lines nor a column', JSON.stringify({ event: 'event' })],
    ['a column without fields', JSON.stringify({ event: 'event', column: 'kind' })],
    [
      'a column that objects have by themselves',
      JSON.stringify({ event: 'event', column: 'toString', fields: {} }),
    ],
  ])('is not read of %s', (_, text) => expect(readCopied(text)).toBeUndefined())
})

describe('a copied cell', () => {
  const cell = (column: string, fields: object) => {
    const copied = read({ event: 'event', column, fields })
    return copied && 'column' in copied ? copied.fields : undefined
  }
  it.each<[string, object, object | undefined]>([
    ['title', { title: 'Mobilité' }, { title: 'Mobilité' }],
    ['title', {}, { title: null }],
    ['title', { title: 7 }, { title: null }],
    ['place', { place: 7, track: 3 }, { place: 7 }],
    ['place', { place: null }, { place: null }],
    ['kind', { kind: 'panel' }, { kind: 'panel' }],
    ['kind', {}, undefined],
    ['status', { status: 'tentative' }, { status: 'tentative' }],
    ['status', { status: 'perhaps' }, undefined],
    [
      'people',
      { assignments: [{ role: 'host', label: 'x', state: 'invited' }, {}] },
      { assignments: [{ role: 'host', label: 'x', state: 'invited' }] },
    ],
    ['people', {}, { assignments: [] }],
    ['time', {}, undefined],
    ['time', { timing: 'noon', starts: '12:00' }, undefined],
  ])('of %s: %j holds %j', (column, fields, held) => expect(cell(column, fields)).toEqual(held))

  it('of a time says what it does not have, too', () =>
    expect(cell('time', { timing: 'clock', starts: '09:00' })).toEqual({
      ...{ timing: 'clock', starts: '09:00', ends: null, endsNextDay: null, startsNextDay: null },
      ...{ startsAfterChange: null, endsAfterChange: null },
    }))

  it('is what a line holds there, for every column', () => {
    const session = {
      ...agendaOf('Hall 22:00-01:00+ Social Gala: Ana host (tentative)').sessions[0]!,
      assignments: [{ id: 'row', role: 'host', person: 'Ana', state: 'invited' as const }],
    }
    for (const column of Object.keys(givenFields) as (keyof typeof givenFields)[]) {
      const value = valueIn(session, column)
      expect(Object.keys(value)).toEqual([...givenFields[column]])
      expect(cell(column, value)).toEqual(value)
    }
    expect(valueIn(session, 'people').assignments).toEqual([
      { role: 'host', person: 'Ana', state: 'invited' },
    ])
  })
})

describe('lines that are pasted', () => {
  const pasted = (
    agenda: Agenda,
    lines: Partial<AgendaSession>[],
    day?: string,
    event = 'event',
  ) => {
    const copied = { event, lines: lines.map((each) => ({ ...bare, ...each })) } as Extract<
      Copied,
      { lines: unknown }
    >
    const many: Many = pasteLines(agenda, copied, day)
    return 'refused' in many ? many.refused : many.edits
  }
  const added = (edits: object[]) =>
    (edits as Edit[]).flatMap((edit) => (edit.type === 'add' ? [edit.session] : []))
  const agenda = agendaOf('09:00-10:00 One', '2019-06-26', '09:00-10:00 Two')
  const nine = { timing: 'clock' as const, starts: '09:00', ends: '10:00' }

  it('stand as many days apart as they did, the first on the day', () => {
    const lines = added(
      pasted(
        agenda,
        [
          { id: 2, day: '2019-06-27', ...nine },
          { id: 1, day: '2019-06-25', ...nine },
        ],
        '2019-06-26',
      ),
    )
    expect(lines.map(({ id, day, copiedFrom }) => [id, day, copiedFrom])).toEqual([
      ['new-1', '2019-06-28', 2],
      ['new-2', '2019-06-26', 1],
    ])
  })
  it('stay on their days where no day is said', () =>
    expect(
      added(pasted(agenda, [{ day: '2019-06-25' }, { day: '2019-06-26' }])).map(({ day }) => day),
    ).toEqual(['2019-06-25', '2019-06-26']))
  it('stay without a day beside those that have one', () =>
    expect(
      added(pasted(agenda, [{}, { day: '2019-06-25' }], '2019-06-26')).map(({ day }) => day),
    ).toEqual([undefined, '2019-06-26']))
  it('get the day where none of them has one', () =>
    expect(added(pasted(agenda, [{}, {}], '2019-06-26')).map(({ day }) => day)).toEqual([
      '2019-06-26',
      '2019-06-26',
    ]))
  it('have no day where that is none', () =>
    expect(added(pasted(agenda, [{}], 'tomorrow')).map(({ day }) => day)).toEqual([undefined]))
  it('keep a day that is none, which counts for no distance', () =>
    expect(
      added(pasted(agenda, [{ day: '25/6' }, { day: '2019-06-25' }], '2019-06-26')).map(
        ({ day }) => day,
      ),
    ).toEqual(['25/6', '2019-06-26']))
  it('last as many days where they last several', () =>
    expect(
      added(pasted(agenda, [{ day: '2019-06-25', endDay: '2019-06-27', ...nine }], '2019-06-26')),
    ).toMatchObject([{ day: '2019-06-26', endDay: '2019-06-28' }]))
  it('are refused, all of them, where the clocks skip a time of one', () => {
    const paris = withEvent(agenda, { timeZone: 'Europe/Paris' })
    const early = { id: 7, day: '2019-03-30', timing: 'clock' as const, starts: '02:30' }
    expect(pasted(paris, [{ day: '2019-03-30', ...nine }, early], '2019-03-31')).toEqual([
      { reason: 'clocksSkip', id: 7 },
    ])
  })
  it('take over the texts that are known of the line that they were copied from', () => {
    const known = withFirst(agenda, {
      texts: { objective: 'Partager', links: [{ id: 'row', url: 'https://e.org' }] },
    })
    const [one] = added(pasted(known, [{ id: 1 }]))
    expect(one).toMatchObject({ texts: { objective: 'Partager' }, copiedFrom: 1 })
    const [two] = added(pasted(known, [{ id: 2 }]))
    expect(two).not.toHaveProperty('texts')
    const [gone] = added(pasted(known, [{ id: 99, track: 'water' }]))
    expect(gone).toMatchObject({ copiedFrom: 99, track: 'water' })
  })
  it('of a copy are copied from the line that was first', () =>
    expect(added(pasted(agenda, [{ id: 'new-7', copiedFrom: 1 }]))).toMatchObject([
      { copiedFrom: 1 },
    ]))
  it('of another event take over neither tracks, nor texts, nor where they come from', () => {
    const [one] = added(
      pasted(
        withFirst(agenda, { texts: { objective: 'x' } }),
        [{ id: 1, track: 3, place: 7 }],
        undefined,
        'other',
      ),
    )
    expect(one).toEqual({ ...bare, id: 'new-1', place: 7 })
  })
  it('of this event are known by the text of its id', () => {
    const numbered = withEvent(agenda, { id: 12 })
    expect(added(pasted(numbered, [{ track: 3 }], undefined, '12'))).toMatchObject([{ track: 3 }])
  })
  it('are one step, which leaves the lines that are there', () => {
    const edits = pasted(agenda, [{ day: '2019-06-25', ...nine }], '2019-06-26') as Edit[]
    expect(times(applyEdits(agenda, edits))).toEqual([
      '1 09:00-10:00',
      '2 09:00-10:00',
      'new-1 09:00-10:00',
    ])
  })
})

it('ids of lines are numbers or texts', () => {
  const ids: Id[] = [1, 'a']
  expect(ids.map((id) => lineRead({ id })?.id)).toEqual(ids)
})
