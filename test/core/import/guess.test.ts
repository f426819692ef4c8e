import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { absorbSmallWords, leftOver, paragraphsOf } from '../../../src/core/import/coverage.js'
import type { Place } from '../../../src/core/import/document.js'
import { chosen, guess, nameOf, noteWith } from '../../../src/core/import/guess.js'
import { knowingOf } from '../../../src/core/import/knowing.js'
import { guessesIn, placesIn, wayTo } from '../../../src/core/import/places.js'
import { defaultRulebook } from '../../../src/core/vocabulary.js'
import { anyDocument, documentOf, p, stretch, table } from './documents.js'
import { person, proposed, read } from './proposed.js'

const at = (from: number, to: number, ...way: number[]): Place => ({
  ...{ at: way.length ? way : [0], from, to },
})

describe('a value that was read', () => {
  it('knows how surely, why and where', () => {
    expect(guess('Roads', 'likely', 'heading', stretch('Roads'), undefined)).toEqual({
      ...{ value: 'Roads', sure: 'likely', why: { code: 'heading' }, places: [at(0, 5)] },
    })
    expect(guess(1, 'unsure', 'unknownDay').places).toEqual([])
  })
  it('is sure where an editor chose it, and keeps its places', () => {
    expect(chosen('Roads', [at(0, 5)])).toEqual({
      ...{ value: 'Roads', sure: 'sure', why: { code: 'chosen' }, places: [at(0, 5)] },
    })
    expect(chosen('Roads').places).toEqual([])
  })
  it('may be somebody: by name, organisation or label', () => {
    expect(
      [{ name: 'Ana' }, { organisation: 'UCLG' }, { label: 'A student' }, {}].map((who) =>
        nameOf(person(who as never)),
      ),
    ).toEqual(['Ana', 'UCLG', 'A student', ''])
    expect(nameOf(person({ name: 'Ana', organisation: 'UCLG', label: 'x' }))).toBe('Ana')
  })
  it('may be a note, to which another is added with all its places', () => {
    const line = proposed('Roads', { note: { ...read('tbc'), places: [at(0, 3)] } })
    expect(noteWith(line, 'in French', [at(4, 8)])).toEqual({
      value: 'tbc; in French',
      sure: 'sure',
      why: { code: 'chosen' },
      places: [at(0, 3), at(4, 8)],
    })
    expect(noteWith({}, 'in French', []).value).toBe('in French')
    expect(noteWith(line, '', []).value).toBe('tbc')
  })
})

describe('the places of a value', () => {
  it('are named by the way to them', () => {
    expect(wayTo(at(0, 1, 4, 2, 1, 0))).toBe('4.2.1.0')
    expect(wayTo({ at: [3], label: true })).toBe('3l')
  })
  it('are those of all guesses in it, whatever its form', () => {
    const value = {
      title: { ...read('Roads'), places: [at(0, 5)] },
      people: [{ who: { value: 'x', sure: 'unsure', places: [at(6, 9)] } }],
      nested: { deep: [[{ places: [at(1, 2, 7)] }]] },
      none: null,
      text: 'places',
      places: 'none',
    }
    expect(placesIn(value)).toEqual([at(0, 5), at(6, 9), at(1, 2, 7)])
    expect(guessesIn(value).map(({ sure }) => sure)).toEqual(['sure', 'unsure', 'sure'])
  })
  it('are only those that say a way, a start and an end', () =>
    expect(
      placesIn({
        places: [
          ...[
            'x',
            { at: '0', from: 0, to: 1 },
            { at: [0], from: '0', to: 1 },
            { at: [0], from: 0 },
          ],
          at(1, 2),
        ],
      }),
    ).toEqual([at(1, 2)]))
  it('are not those within a guess', () =>
    expect(placesIn({ value: { places: [at(0, 1)] }, places: [at(2, 3)] })).toEqual([at(2, 3)]))
  it.each([undefined, null, 1, 'x', [], {}])('are none of %s', (value) =>
    expect(placesIn(value)).toEqual([]),
  )
})

describe('the paragraphs of a document', () => {
  it('come in order with the way to each, in tables too', () =>
    expect(
      paragraphsOf(documentOf('One', table('a|b / c', 'd'), 'Two').blocks).map(
        ({ paragraph, at: way }) => `${way.join('.')} ${paragraph.runs[0]?.text}`,
      ),
    ).toEqual(['0 One', '1.0.0.0 a', '1.0.1.0 b', '1.0.1.1 c', '1.1.0.0 d', '2 Two']))
})

describe('small words between two fields', () => {
  const after = (text: string, ...places: [number, number][]) => {
    const parts = places.map(([from, to]) => ({ places: [at(from, to)] }))
    absorbSmallWords(documentOf(text), parts)
    return placesIn(parts).map(({ from, to }) => text.slice(from, to))
  }
  it.each<[string, [number, number][], string[]]>([
    [
      'Ana and Omar',
      [
        [0, 3],
        [8, 12],
      ],
      ['Ana and ', 'Omar'],
    ],
    [
      'Ana et de la Omar',
      [
        [0, 3],
        [13, 17],
      ],
      ['Ana et de la ', 'Omar'],
    ],
    [
      'Ana (Omar)',
      [
        [0, 3],
        [5, 9],
      ],
      ['Ana (', 'Omar'],
    ],
    [
      'Ana big Omar',
      [
        [0, 3],
        [8, 12],
      ],
      ['Ana', 'Omar'],
    ],
    [
      'Ana andy Omar',
      [
        [0, 3],
        [9, 13],
      ],
      ['Ana', 'Omar'],
    ],
    [
      'AnaOmar',
      [
        [0, 3],
        [3, 7],
      ],
      ['Ana', 'Omar'],
    ],
    ['Ana and', [[0, 3]], ['Ana']],
    [
      'Ana de Omar',
      [
        [0, 3],
        [7, 11],
      ],
      ['Ana de ', 'Omar'],
    ],
    [
      'Ana Omar Eva',
      [
        [0, 8],
        [4, 12],
      ],
      ['Ana Omar', 'Omar Eva'],
    ],
    [
      'Ana and Omar by Eva',
      [
        [16, 19],
        [0, 3],
        [8, 12],
      ],
      ['Eva', 'Ana and ', 'Omar by '],
    ],
  ])('%s', (text, places, expected) => expect(after(text, ...places)).toEqual(expected))

  it('are never those of another paragraph', () => {
    const parts = [{ places: [at(0, 3, 0)] }, { places: [at(4, 7, 1)] }]
    absorbSmallWords(documentOf('Ana and', 'and Eva'), parts)
    expect(placesIn(parts)).toEqual([at(0, 3, 0), at(4, 7, 1)])
  })
})

describe('the words that are in no field', () => {
  const document = documentOf(
    'Forum of towns',
    'Roads by Ana, –',
    'see page 2',
    'Rivers',
    'Tea is free',
  )
  const line = (id: string, ...places: Place[]) =>
    proposed(id, { id, title: { ...read(id), places } })
  const left = (...lines: ReturnType<typeof line>[]) =>
    leftOver(document, { event: {}, days: [], lines }).map(({ text, where }) => `${where}: ${text}`)

  it('are told by where they stand: before, within or after the agenda', () =>
    expect(left(line('Roads', at(0, 5, 1)), line('Rivers', at(0, 6, 3)))).toEqual([
      ...[
        'before: Forum of towns',
        'within: by Ana, –',
        'within: see page 2',
        'after: Tea is free',
      ],
    ]))
  it('stand within it on its first and its last line', () =>
    expect(left(line('Forum', at(0, 5, 0)), line('Roads', at(0, 5, 1)))).toEqual([
      ...['within: of towns', 'within: by Ana, –'],
      ...['after: see page 2', 'after: Rivers', 'after: Tea is free'],
    ]))
  it('stand before it where there is no agenda', () =>
    expect(left().every((each) => each.startsWith('before: '))).toBe(true))
  it('are what lies between fields, and no marks alone', () => {
    expect(left(line('x', at(0, 5, 1), at(9, 12, 1), at(0, 6, 3)))).toContain('within: by')
    expect(left(line('x', at(6, 8, 1), at(0, 12, 1), at(0, 6, 3)))).toEqual([
      ...['before: Forum of towns', 'within: see page 2', 'after: Tea is free'],
    ])
  })
  it('know where they stand', () =>
    expect(
      leftOver(document, { event: {}, days: [], lines: [line('Roads', at(0, 8, 1))] })[1]?.places,
    ).toEqual([at(9, 15, 1)]))
  it('are not those of the event and its days', () =>
    expect(
      leftOver(document, {
        event: { title: { ...read('Forum'), places: [at(0, 14, 0)] } },
        days: [{ id: 'd1', label: { ...read('x'), places: [at(0, 15, 1)] } }],
        lines: [],
      }).map(({ text }) => text),
    ).toEqual(['see page 2', 'Rivers', 'Tea is free']))
  it('are a label that counts something, unless it was read', () => {
    const labelled = documentOf(
      p('Roads', { label: 'Session I:' }),
      p('Rivers', { label: '2.1' }),
      p('Seas', { label: 'iv.' }),
      p('• Lakes', { label: 'Item one' }),
    )
    const of = (...places: Place[]) =>
      leftOver(labelled, { event: {}, days: [], lines: [line('x', ...places)] }).map(
        ({ text }) => text,
      )
    expect(of(at(0, 5, 0))).toEqual(['Session I:', 'Rivers', 'Seas', 'Lakes'])
    expect(of(at(0, 5, 0), { ...at(0, 10, 0), label: true })).toEqual(['Rivers', 'Seas', 'Lakes'])
    expect(of({ ...at(0, 10, 0), label: true })).toEqual([...['Roads', 'Rivers', 'Seas', 'Lakes']])
  })
  it('are all words of a document of which nothing was read', () =>
    fc.assert(
      fc.property(anyDocument, (any) => {
        const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []
        expect(
          leftOver(any, { event: {}, days: [], lines: [] }).flatMap(({ text }) => words(text)),
        ).toEqual(
          paragraphsOf(any.blocks).flatMap(({ paragraph }) =>
            words(
              paragraph.runs.map(({ text }) => text.replace(/[\u00ad\u200b-\u200f]/g, '')).join(''),
            ),
          ),
        )
      }),
      { numRuns: 30 },
    ))
})

describe('what is known before a document is read', () => {
  it('is the vocabulary of the app, or the usual one', () => {
    const plain = knowingOf({})
    expect([plain.kinds, plain.roles]).toEqual([defaultRulebook.kinds, defaultRulebook.roles])
    const own = { fair: { labels: { en: 'Fair' } } } as never
    expect(knowingOf({ kinds: own, roles: own })).toMatchObject({ kinds: own, roles: own })
  })
  it('is every name of the directory in the form in which it is compared', () => {
    const [ana, omar, twin] = [
      { id: 1, name: 'Ána  HADDAD', also: ['A. Haddad', 'Ana Haddad'] },
      { id: 2, name: '–' },
      { id: 3, name: 'ana haddad' },
    ]
    const { people, places } = knowingOf({ people: [ana, omar, twin], places: [ana] })
    expect([...people.keys()]).toEqual(['ana haddad', 'a haddad'])
    expect(people.get('ana haddad')).toEqual([ana, twin])
    expect(people.get('a haddad')).toEqual([ana])
    expect([...places]).toEqual(['ana haddad', 'a haddad'])
  })
  it('is nothing of the document yet', () => {
    const { seen, organisations } = knowingOf({})
    expect(seen).toEqual({ people: new Set(), organisations: new Set(), surnamesFirst: false })
    expect(organisations.size).toBe(0)
  })
})
