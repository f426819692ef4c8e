import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Shape, textFieldsOf } from '../../../src/core/translation/shape.js'
import { withText } from '../../../src/core/translation/withText.js'

const shape: Shape = [
  { name: 'title', type: 'text' },
  { name: 'description', type: 'rich' },
  { name: 'meta', type: 'group', inner: [{ name: 'note', type: 'text' }] },
  {
    name: 'assignments',
    type: 'rows',
    inner: [
      { name: 'label', type: 'text' },
      { name: 'links', type: 'rows', inner: [{ name: 'label', type: 'text' }] },
    ],
  },
]
const doc = {
  title: 'Mobilité urbaine',
  description: { root: {} },
  meta: { note: 'à confirmer' },
  assignments: [
    { id: 'a', label: 'Maire', links: [{ id: 7, label: 'Site' }] },
    { label: 'sans identifiant' },
    { id: 'b', label: 'Rapporteuse' },
  ],
  internal: 'not of the shape',
}

describe('the texts of a document', () => {
  it('are those of its shape, in its order, each with its address, its field and its rows', () =>
    expect(textFieldsOf(shape, doc)).toEqual([
      { address: 'title', field: 'title', rows: [], rich: false, value: 'Mobilité urbaine' },
      { address: 'description', field: 'description', rows: [], rich: true, value: { root: {} } },
      { address: 'meta/note', field: 'meta/note', rows: [], rich: false, value: 'à confirmer' },
      {
        ...{ address: 'assignments/a/label', field: 'assignments/label', rows: [0] },
        ...{ rich: false, value: 'Maire' },
      },
      {
        ...{ address: 'assignments/a/links/7/label', field: 'assignments/links/label' },
        ...{ rows: [0, 0], rich: false, value: 'Site' },
      },
      {
        ...{ address: 'assignments/b/label', field: 'assignments/label', rows: [2] },
        ...{ rich: false, value: 'Rapporteuse' },
      },
    ]))

  it('are there without a value where the document has none', () => {
    const addresses = (of: Record<string, unknown>) =>
      textFieldsOf(shape, of).map(({ address, value }) => [address, value])
    const empty = [
      ['title', undefined],
      ['description', undefined],
      ['meta/note', undefined],
    ]
    expect(addresses({})).toEqual(empty)
    expect(addresses({ meta: null, assignments: null })).toEqual(empty)
    expect(addresses({ meta: 'x', assignments: 'y' })).toEqual(empty)
    expect(addresses({ assignments: [null, 'x', { id: null }, { id: {} }] })).toEqual(empty)
  })
})

describe('another text at an address', () => {
  it.each<[string, unknown, object]>([
    ['title', 'التنقل الحضري', { title: 'التنقل الحضري' }],
    ['title', null, { title: null }],
    ['meta/note', 'confirmé', { meta: { note: 'confirmé' } }],
    ['internal', 'x', { internal: 'x' }],
    ['fresh/inner/most', 'x', { fresh: { inner: { most: 'x' } } }],
    [
      'assignments/b/label',
      'Relatora',
      { assignments: [doc.assignments[0], doc.assignments[1], { id: 'b', label: 'Relatora' }] },
    ],
    [
      'assignments/a/links/7/label',
      'Página',
      {
        assignments: [
          { id: 'a', label: 'Maire', links: [{ id: 7, label: 'Página' }] },
          ...doc.assignments.slice(1),
        ],
      },
    ],
    ['assignments/nobody/label', 'x', {}],
    ['assignments//label', 'x', {}],
  ])('%s as %j', (address, value, changed) =>
    expect(withText(doc, address, value)).toEqual({ ...doc, ...changed }),
  )

  it('makes way where something else stands on it', () => {
    expect(withText({ meta: 'x' }, 'meta/note', 'y')).toEqual({ meta: { note: 'y' } })
    expect(withText({ meta: null }, 'meta/note', 'y')).toEqual({ meta: { note: 'y' } })
    expect(withText({ rows: [null, 'x'] }, 'rows/a/label', 'y')).toEqual({ rows: [null, 'x'] })
  })

  it('leaves the document that was given, and all other texts', () =>
    fc.assert(
      fc.property(fc.nat({ max: 5 }), fc.string(), (index, words) => {
        const before = textFieldsOf(shape, doc)
        const { address } = before[index]!
        const after = textFieldsOf(shape, withText(doc, address, words))
        expect(after).toEqual(
          before.map((each) => (each.address === address ? { ...each, value: words } : each)),
        )
        expect(textFieldsOf(shape, doc)).toEqual(before)
      }),
    ))
})
