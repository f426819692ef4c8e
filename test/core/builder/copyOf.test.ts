import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyEdits,
  applyOne,
  asAddition,
  copyOf,
  type Edit,
  withoutRowIds,
} from '../../../src/core/builder/edits.js'
import { endsExist } from '../../../src/core/edit.js'
import { isBackground, takesPeople } from '../../../src/core/timedLine.js'
import { defaultRulebook } from '../../../src/core/vocabulary.js'
import { anyAgenda } from '../anyAgenda.js'
import { agendaOf, withFirst } from '../notation.js'
import { anyEdit } from './anyEdits.js'

const [talk] = agendaOf('Hall 09:00-10:00 Talk: Ana speaker #water').sessions

describe('a copy of a line', () => {
  const texts = {
    objective: 'Partager',
    links: [{ id: 'a', url: 'https://e.org', label: 'Site' }],
    guidingQuestions: [{ id: 'b', question: 'Qui ?' }, 'Quoi ?'],
  }
  const line = {
    ...talk!,
    texts,
    assignments: [{ id: 'row', role: 'speaker', person: 'Ana', state: 'invited' as const }],
  }
  it('is not published, says what it was made from, and has rows of its own', () =>
    expect(copyOf(line, 'new-1')).toEqual({
      ...line,
      ...{ id: 'new-1', copiedFrom: 1, published: false },
      assignments: [{ role: 'speaker', person: 'Ana', state: 'invited' }],
      texts: {
        objective: 'Partager',
        links: [{ url: 'https://e.org', label: 'Site' }],
        guidingQuestions: [{ question: 'Qui ?' }, 'Quoi ?'],
      },
    }))
  it('of a copy was made from the first of them', () =>
    expect(copyOf(copyOf(line, 'new-1'), 'new-2').copiedFrom).toBe(1))
  it('has no texts where none are known, and no more than are', () => {
    expect(copyOf(talk!, 'new-1')).not.toHaveProperty('texts')
    expect(copyOf({ ...talk!, texts: { objective: 'x' } }, 'new-1').texts).toEqual({
      objective: 'x',
    })
  })
  it('leaves the line as it was', () => {
    const before = JSON.stringify(line)
    copyOf(line, 'new-1')
    expect(JSON.stringify(line)).toBe(before)
  })
  it('has rows without ids, whatever rows are', () =>
    expect(withoutRowIds<unknown>([{ id: 1, a: 2 }, 'x', null, 7, {}])).toEqual([
      { a: 2 },
      'x',
      null,
      7,
      {},
    ]))
})

describe('a duplicate', () => {
  const agenda = agendaOf('Hall 09:00-10:00 Talk: Ana speaker #water')
  it('is the addition of a copy with some of its fields changed', () => {
    const edit: Edit = {
      ...{ type: 'duplicate', id: '1', as: 'new-1' },
      fields: { day: '2019-06-26', place: null },
    }
    const addition = asAddition(edit, agenda)
    expect(addition).toMatchObject({
      type: 'add',
      session: { id: 'new-1', copiedFrom: 1, day: '2019-06-26', starts: '09:00' },
    })
    expect(addition.type === 'add' && addition.session).not.toHaveProperty('place')
  })
  it('of a line that is not there stays what it is, and does nothing', () => {
    const edit: Edit = { type: 'duplicate', id: 9, as: 'new-1' }
    expect(asAddition(edit, agenda)).toBe(edit)
    expect(applyOne(agenda, edit)).toBe(agenda)
  })
  it('is none of what is another edit', () => {
    const edit: Edit = { type: 'remove', id: 1 }
    expect(asAddition(edit, agenda)).toBe(edit)
  })
  it('does what its addition does, as any edit', () =>
    fc.assert(
      fc.property(anyAgenda, anyEdit, (of, edit) => {
        expect(applyEdits(of, [asAddition(edit, of)])).toEqual(applyEdits(of, [edit]))
      }),
    ))
})

describe('whether a line', () => {
  const session = (text: string) => agendaOf('2024-03-31', text).sessions[0]!
  it.each<[string, string, boolean]>([
    ['09:00-10:00 Talk', 'Europe/Paris', true],
    ['02:30-04:00 Talk', 'Europe/Paris', false],
    ['01:00-02:30 Talk', 'Europe/Paris', false],
    ['02:30 Talk', 'Europe/Paris', false],
    ['02:30-04:00 Talk', 'Africa/Tunis', true],
    ['02:30-04:00 Talk', 'Mars/Base', true],
    ['02:30+-04:00+ Talk', 'Europe/Paris', true],
  ])('%s is shown by the clocks of %s: %s', (line, zone, shown) =>
    expect(endsExist(session(line), zone)).toBe(shown),
  )
  it('is shown cannot be known without a day', () =>
    expect(
      endsExist(withFirst(agendaOf('02:30 Talk'), { day: undefined }).sessions[0]!, 'Europe/Paris'),
    ).toBe(true))
  it.each<[string, boolean, boolean]>([
    ['09:00-10:00 Talk', false, true],
    ['22:00-01:00+ Social Gala', false, true],
    ['09:00-18:00 Fair (until 2024-04-02)', true, false],
    ['09:00-18:00 FieldVisit Away (until 2024-04-02)', true, true],
    ['09:00-18:00 Fair (until 2024-03-31)', false, true],
  ])('%s goes on behind others (%s), and takes its people (%s)', (line, background, takes) => {
    expect(isBackground({ session: session(line) })).toBe(background)
    expect(takesPeople({ session: session(line) }, defaultRulebook)).toBe(takes)
  })
})
