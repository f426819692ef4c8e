import { describe, expect, it } from 'vitest'
import { namedIn } from '../../../src/core/import/directoryNames.js'
import {
  type BroughtDocument,
  freshName,
  type Remembered,
  rememberedOf,
  versionOf,
} from '../../../src/core/import/rememberDocument.js'
import { at, person, proposed, read } from './proposed.js'

const days = [{ id: 'd1', date: read('2027-05-05') }]
const lines = (...titles: string[]) =>
  titles.map((title, index) => proposed(title, { id: `l${index + 1}` }))
const nobody = { people: [], organisations: [], places: [], tracks: [] }

describe('what an event remembers of a document', () => {
  const remembered = (document: BroughtDocument, more: object = {}) =>
    rememberedOf(document, { id: 'd1', sessions: { l1: 7 }, named: [], meant: {}, ...more })

  it('is which session each line became and whom names meant', () => {
    const named = namedIn(
      [proposed('Talk', { people: [person({ name: 'Ana' }), person({ name: 'Ben' })] })],
      { ...nobody, people: [{ id: 1, name: 'Ana' }] },
    )
    const { id, sessions, parties } = remembered(
      { days, lines: [] },
      { named, meant: { [named[1]!.key]: 9 } },
    )
    expect([id, sessions]).toEqual(['d1', { l1: 7 }])
    expect(parties).toEqual({ [named[0]!.key]: 1, [named[1]!.key]: 9 })
  })

  it('is its lines and days, without what only its reading needed', () => {
    const title = {
      value: 'Talk',
      sure: 'sure' as const,
      why: { code: 'heading' as const },
      places: [{ at: [0], from: 0, to: 4 }],
    }
    const who = person({ name: 'Ana' }, 'chair', { known: [{ in: 'people', id: 1, same: true }] })
    const questions = [{ ...title, value: [] }]
    const { document } = remembered({
      days,
      language: 'fr',
      lines: [proposed('Talk', { title, people: [who], questions })],
    })
    expect(document).toMatchObject({
      ...{ language: 'fr', days },
      lines: [
        {
          title: { value: 'Talk', why: { code: 'written' }, places: [] },
          people: [{ known: [] }],
          questions: [{ value: [], why: { code: 'written' }, places: [] }],
        },
      ],
    })
    expect(remembered({ days, lines: [] }).document).toEqual({ days, lines: [] })
  })

  it('is the day too on which lines that said none were put', () => {
    const loose = [proposed('One'), proposed('Two', { id: 'l2', day: read(undefined) })]
    const on = (day?: string) => remembered({ days, lines: loose }, { day }).document
    expect(on('2027-05-09').days.map(({ id, date }) => [id, date?.value])).toEqual([
      ['d1', '2027-05-05'],
      ['on-2027-05-09', '2027-05-09'],
    ])
    expect(on('2027-05-09').days[1]?.date).toEqual(read('2027-05-09'))
    expect(on('2027-05-09').lines.map(({ day }) => day.value)).toEqual(['d1', 'on-2027-05-09'])
    expect(on().days).toEqual(days)
    const none = remembered({ days, lines: [proposed('One')] }, { day: '2027-05-09' }).document
    expect(none.days).toEqual(days)
  })
})

describe('the name of one more document', () => {
  it.each([
    [[], 'd1'],
    [['d1', 'd2'], 'd3'],
    [['d9', 'd10'], 'd11'],
    [['x', 'd2x', 'xd7'], 'd1'],
  ])('after %s', (ids, name) => expect(freshName(ids.map((id) => ({ id })))).toBe(name))
})

describe('which document this is another version of', () => {
  const stored = (id: string, titles: string[], language?: string): Remembered => ({
    ...{ id, sessions: {}, parties: {} },
    document: { days, lines: lines(...titles), ...(language ? { language } : {}) },
  })
  const names = [
    'Water for all',
    'Fire and smoke',
    'Air we breathe',
    'Earth and soil',
    'Closing words',
  ]
  const now: BroughtDocument = { days, lines: lines(...names) }
  const other = stored('other', ['Budget', 'Staff', 'Audit'])

  it.each<[string, Remembered[], string | undefined]>([
    ['none of none', [], undefined],
    ['the one that has its lines', [other, stored('same', names)], 'same'],
    [
      'the one that has most of them',
      [stored('some', names.slice(0, 3)), stored('most', names.slice(0, 4))],
      'most',
    ],
    ['one that has two in five', [stored('two', names.slice(0, 2))], 'two'],
    ['none that has one in five', [stored('one', names.slice(0, 1))], undefined],
  ])('%s', (_, all, id) => expect(versionOf(now, all)?.id).toBe(id))

  it('is one of which everything was moved to another time', () => {
    const moved = now.lines.map((line) => ({
      ...line,
      day: read('d2'),
      time: at('15:00', '16:00'),
    }))
    expect(versionOf({ days, lines: moved }, [stored('same', names)])?.id).toBe('same')
  })
  it('is none in another language, as far as both say one', () => {
    const of = (own?: string, theirs?: string) =>
      versionOf({ ...now, ...(own ? { language: own } : {}) }, [stored('same', names, theirs)])?.id
    expect([of('en', 'en'), of('en'), of(undefined, 'en'), of()]).toEqual([
      ...Array(4).fill('same'),
    ])
    expect(of('en', 'fr')).toBeUndefined()
  })

  it('is none of a document without lines', () =>
    expect(versionOf({ days, lines: [] }, [stored('same', names)])).toBeUndefined())
})
