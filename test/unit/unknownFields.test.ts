import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { unknownFields } from '../../src/store/input/unknownFields.js'

const text = (name: string, more: object = {}) => ({ name, type: 'text', ...more })
const part = (type: string, name: string, flattenedFields: object[], more: object = {}) => ({
  name,
  type,
  flattenedFields,
  ...more,
})
const quote = { slug: 'quote', flattenedFields: [text('words')] }
const fields = [
  text('title'),
  // As a host and its other plugins add them.
  part('group', 'seo', [text('meta'), part('array', 'tags', [text('tag')])]),
  part('tab', 'shop', [text('price')]),
  { name: 'layout', type: 'blocks', blocks: [quote], blockReferences: ['shared'] },
  { name: 'anything', type: 'json' },
  { name: 'related', type: 'relationship', relationTo: ['a', 'b'] },
  part('array', 'told', [text('word')], { localized: true }),
] as unknown as FlattenedField[]
const blocks = [{ slug: 'shared', flattenedFields: [text('here')] }] as never // of an app's config
const unknown = (data: object, allLanguages = false, further: string[] = []) =>
  unknownFields(fields, data as Record<string, unknown>, { allLanguages, blocks }, '', further)

describe('what a body holds that no field is for', () => {
  it.each<[string, object, string[]]>([
    ['at its top', { title: 'A', titel: 'B' }, ['titel']],
    [
      'in groups and named tabs',
      { seo: { met: 1 }, shop: { prize: 2 } },
      ['seo.met', 'shop.prize'],
    ],
    ['in rows of rows', { seo: { tags: [{ tag: 'a' }, { tga: 'b' }] } }, ['seo.tags.1.tga']],
    [
      'in blocks, by their kind',
      {
        layout: [
          { blockType: 'quote', blockName: 'One', id: '1', words: 'a' },
          { blockType: 'quote', here: 'b' },
          { blockType: 'shared', here: 'c', words: 'd' },
        ],
      },
      ['layout.1.here', 'layout.2.words'],
    ],
    [
      'of an object’s own names',
      JSON.parse('{"__proto__": 1, "constructor": 2}') as object,
      ['__proto__', 'constructor'],
    ],
  ])('is named: %s', (_, data, expected) => expect(unknown(data)).toEqual(expected))

  it.each<[string, object]>([
    ['an id, and rows with theirs', { id: 1, told: [{ id: '2', word: 'a' }] }],
    ['what fields of JSON and references hold', { anything: { a: 1 }, related: { value: 1 } }],
    ['what the panel calls parts of a form without a name', { '_index-0-1': {} }],
    ['nothing, and what is no list', { told: null, layout: 'x', seo: null }],
    ['a block that there is not, which is refused as such', { layout: [{ blockType: 'x', a: 1 }] }],
  ])('is not: %s', (_, data) => expect(unknown(data)).toEqual([]))

  it('is not looked for in texts of all languages at once', () => {
    expect(unknown({ told: { en: [{ wrod: 1 }] } }, true)).toEqual([])
    expect(unknown({ told: [{ wrod: 1 }] })).toEqual(['told.0.wrod'])
  })

  it('is not what its kind of collection has beside its fields', () =>
    expect(unknown({ password: 'x', file: 'y' }, false, ['password'])).toEqual(['file']))
})
