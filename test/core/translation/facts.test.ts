import { describe, expect, it } from 'vitest'
import {
  factsOf,
  factsOfCopy,
  noteChanges,
  type Shape,
  textFieldsOf,
} from '../../../src/core/translation/index.js'
import { type Fact, isAsBefore } from '../../../src/core/translation/facts.js'
import { withText } from '../../../src/core/translation/withText.js'

const fact: Fact = {
  ...{ address: 'title', field: 'title', rows: [], language: 'en' },
  ...{ before: 'Lunch', seenBy: ['fr'] },
}
const rich = (text: string, format = 0) => ({
  root: {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', text, format }] }],
  },
})

describe('facts as a document holds them', () => {
  it('are read as they were stored', () => {
    expect(factsOf([fact, { ...fact, mark: 'x', rows: [1] }])).toEqual([
      fact,
      { ...fact, mark: 'x', rows: [1] },
    ])
  })
  it.each<[string, unknown]>([
    ...['address', 'field', 'language', 'before'].flatMap((name): [string, unknown][] => [
      [`without ${name}`, { ...fact, [name]: undefined }],
      [`with a number for ${name}`, { ...fact, [name]: 1 }],
    ]),
    ['without rows', { ...fact, rows: undefined }],
    ['without who has seen it', { ...fact, seenBy: 'fr' }],
    ['with a mark that is none', { ...fact, mark: 1 }],
    ['of nothing', null],
    ['of a word', 'fact'],
  ])('are none %s', (_, stored) => expect(factsOf([stored, fact])).toEqual([fact]))
  it.each([null, undefined, {}, 'facts', fact])('are none in %j', (stored) =>
    expect(factsOf(stored)).toEqual([]),
  )
})

describe('a text is again what it was', () => {
  it.each<[string, Fact, unknown, boolean]>([
    ['by its words', fact, ' Lunch ', true],
    ['not by others', fact, 'Dinner', false],
    ['not where there is none', { ...fact, before: '' }, '', false],
    ['not as a formatted one', fact, rich('Lunch'), false],
  ])('%s', (_, known, value, same) => expect(isAsBefore(known, value)).toBe(same))
})

const shape: Shape = [
  { name: 'title', type: 'text' },
  { name: 'body', type: 'rich' },
  { name: 'seo', type: 'group', inner: [{ name: 'summary', type: 'text' }] },
  {
    name: 'rows',
    type: 'rows',
    inner: [
      { name: 'label', type: 'text' },
      { name: 'links', type: 'rows', inner: [{ name: 'text', type: 'rich' }] },
    ],
  },
]
const doc = {
  title: 'Lunch',
  seo: { summary: 'Food' },
  rows: [
    { id: 'a', label: 'One' },
    { label: 'No id yet' },
    { id: 7, label: 'Two', links: [{ id: 'x', text: 'There' }] },
  ],
}

describe('the texts of a document', () => {
  it('have an address that stays when rows move, and the position that they have now', () => {
    expect(textFieldsOf(shape, doc)).toEqual([
      { address: 'title', field: 'title', rows: [], rich: false, value: 'Lunch' },
      { address: 'body', field: 'body', rows: [], rich: true, value: undefined },
      { address: 'seo/summary', field: 'seo/summary', rows: [], rich: false, value: 'Food' },
      { address: 'rows/a/label', field: 'rows/label', rows: [0], rich: false, value: 'One' },
      { address: 'rows/7/label', field: 'rows/label', rows: [2], rich: false, value: 'Two' },
      {
        ...{ address: 'rows/7/links/x/text', field: 'rows/links/text', rows: [2, 0] },
        ...{ rich: true, value: 'There' },
      },
    ])
  })
  it('are those of its fields where it has no rows and no groups', () =>
    expect(textFieldsOf(shape, { seo: null, rows: 'none' }).map(({ address }) => address)).toEqual([
      'title',
      'body',
      'seo/summary',
    ]))
  it('are not looked for in rows that are none', () =>
    expect(textFieldsOf([shape[3]!], { rows: [null, 'row', { id: null }, { id: {} }] })).toEqual(
      [],
    ))

  it.each<[string, object]>([
    ['title', { ...doc, title: 'New' }],
    ['seo/summary', { ...doc, seo: { summary: 'New' } }],
    ['more/of/it', { ...doc, more: { of: { it: 'New' } } }],
    ['rows/a/label', { ...doc, rows: [{ id: 'a', label: 'New' }, ...doc.rows.slice(1)] }],
    [
      'rows/7/links/x/text',
      {
        ...doc,
        rows: [...doc.rows.slice(0, 2), { id: 7, label: 'Two', links: [{ id: 'x', text: 'New' }] }],
      },
    ],
    ['rows/gone/label', doc],
  ])('is another one at %s', (address, expected) =>
    expect(withText(doc, address, 'New')).toEqual(expected),
  )
  it('is put where no document was', () =>
    expect(withText({ seo: [] as never, rows: ['row'] }, 'rows/undefined/label', 'New')).toEqual({
      seo: [],
      rows: [{ label: 'New' }],
    }))
})

describe('a copy, whose rows have ids of their own', () => {
  const known = [
    fact,
    { ...fact, address: 'rows/a/label', field: 'rows/label', rows: [0] },
    { ...fact, address: 'rows/7/label', field: 'rows/label', rows: [2] },
    { ...fact, address: 'rows/7/links/x/text', field: 'rows/links/text', rows: [2, 0] },
  ]
  it('has the same facts at its own addresses; of rows that it has not, none', () => {
    const copy = { title: 'Lunch', rows: [{ id: 'A' }, { id: 'B' }, { id: 'C', links: [] }] }
    expect(factsOfCopy(known, textFieldsOf(shape, copy)).map(({ address }) => address)).toEqual([
      'title',
      'rows/A/label',
      'rows/C/label',
    ])
  })
})

describe('what a save notes', () => {
  const languages = ['en', 'fr', 'ar']
  const titles: Shape = [{ name: 'title', type: 'text' }]
  const save = (facts: Fact[], from: unknown, to: unknown, more: object = {}) =>
    noteChanges(facts, textFieldsOf(titles, { title: from }), textFieldsOf(titles, { title: to }), {
      ...{ language: 'en', languages },
      ...more,
    })

  it('is what the others have read', () =>
    expect(save([], 'Lunch', 'Dinner')).toEqual([{ ...fact, seenBy: ['fr', 'ar'] }]))
  it('is nothing where nothing changed, or nothing was there, or nobody else reads', () => {
    expect(save([], 'Lunch', ' Lunch')).toEqual([])
    expect(save([], '', 'Lunch')).toEqual([])
    expect(save([], 'Lunch', 'Dinner', { languages: ['en'] })).toEqual([])
  })
  it('has a mark where the text was formatted', () => {
    const [noted] = save([], rich('Lunch'), rich('Lunch', 1))
    expect(noted).toMatchObject({ before: 'Lunch', seenBy: ['fr', 'ar'] })
    expect(isAsBefore(noted!, rich('Lunch'))).toBe(true)
    expect(isAsBefore(noted!, rich('Lunch', 1))).toBe(false)
    expect(save([], 'Lunch', 'Dinner')[0]).not.toHaveProperty('mark')
  })
  it('keeps what one language has read when the text changes again', () =>
    expect(save([fact], 'Dinner', 'Supper')).toEqual([
      fact,
      { ...fact, before: 'Dinner', seenBy: ['ar'] },
    ]))
  it('forgets what was read where the text is so again', () =>
    expect(save([fact], 'Dinner', 'Lunch')).toEqual([
      { ...fact, before: 'Dinner', seenBy: ['ar'] },
    ]))
  it('lets the language that is written have seen all others', () =>
    expect(
      noteChanges(
        [{ ...fact, seenBy: ['fr', 'ar'] }],
        textFieldsOf(titles, { title: 'Déjeuner' }),
        textFieldsOf(titles, { title: 'Dîner' }),
        { language: 'fr', languages },
      ),
    ).toEqual([
      { ...fact, seenBy: ['ar'] },
      { ...fact, language: 'fr', before: 'Déjeuner', seenBy: ['en', 'ar'] },
    ]))
  it('takes what was looked at and left for right', () => {
    const confirmed = new Set(['title'])
    expect(save([fact], 'Dinner', 'Dinner', { language: 'fr', confirmed })).toEqual([])
    expect(save([fact], 'Dinner', 'Dinner', { language: 'ar', confirmed })).toEqual([fact])
    expect(save([fact], 'Dinner', 'Dinner', { language: 'fr', confirmed: new Set() })).toEqual([
      fact,
    ])
  })
  it('says nothing of texts that are gone, and where rows stand now', () => {
    const rows: Shape = [{ name: 'rows', type: 'rows', inner: [{ name: 'label', type: 'text' }] }]
    const of = (...ids: string[]) =>
      textFieldsOf(rows, { rows: ids.map((id) => ({ id, label: id })) })
    const known = { ...fact, address: 'rows/a/label', field: 'rows/label', rows: [0] }
    const write = { language: 'en', languages }
    expect(noteChanges([known], of('a', 'b'), of('b', 'a'), write)).toEqual([
      { ...known, rows: [1] },
    ])
    expect(noteChanges([known], of('a', 'b'), of('b'), write)).toEqual([])
    expect(noteChanges([], of('b'), of('a', 'b'), write)).toEqual([])
  })
})
