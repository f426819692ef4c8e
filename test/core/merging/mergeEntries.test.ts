import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { richText } from '../../../seed/richText.js'
import {
  compareEntries,
  mergedFields,
  unknownChoices,
} from '../../../src/core/merging/mergeEntries.js'

const fields = [
  { name: 'name', localized: true, list: false },
  { name: 'photo', localized: false, list: false },
  { name: 'biography', localized: true, list: false },
  { name: 'links', localized: false, list: true },
]
const both = (kept: object, removed: object, choices = {}) => {
  const pair = [kept, removed] as [Record<string, unknown>, Record<string, unknown>]
  const lines = compareEntries(fields, pair, ['en', 'fr'], choices)
  return {
    states: Object.fromEntries(
      lines.map(({ address, state, stays }) => [address, `${state} ${stays}`]),
    ),
    changed: mergedFields(fields, pair, lines),
  }
}

describe('what two entries say, and what stays', () => {
  it('is that of the one that is kept, else what only the other says', () => {
    expect(
      both(
        { name: { en: 'Ana', fr: null }, photo: 1 },
        { name: { en: 'Anna', fr: 'Anne' }, photo: null },
      ),
    ).toEqual({
      states: { 'name/en': 'differ keep', 'name/fr': 'one remove', photo: 'one keep' },
      changed: { name: { en: 'Ana', fr: 'Anne' } },
    })
  })
  it('is what was chosen, in each language by itself, an empty one too', () => {
    const { changed } = both(
      { name: { en: 'Ana', fr: 'Anne' }, photo: 1 },
      { name: { en: 'Anna', fr: 'Annette' }, photo: 2 },
      { 'name/fr': 'remove', photo: 'remove' },
    )
    expect(changed).toEqual({ name: { en: 'Ana', fr: 'Annette' }, photo: 2 })
    expect(
      both({ name: { en: 'Ana' } }, { name: { en: 'Ana', fr: 'Anne' } }, { 'name/fr': 'keep' })
        .changed,
    ).toEqual({})
  })
  it('is the same where formatted texts differ in what nobody sees', () => {
    const text = richText(['Born in Sfax.'])
    const noisy = { root: { ...(text as { root: object }).root, direction: 'ltr' } }
    expect(both({ biography: { en: text } }, { biography: { en: noisy } })).toEqual({
      states: { 'biography/en': 'same keep' },
      changed: {},
    })
  })
  it('is all of two lists, without repeats; rows of the other one get ids of their own', () => {
    const [site, more] = [
      { label: 'Site', url: 'a' },
      { label: 'More', url: 'b' },
    ]
    expect(
      both(
        { links: [{ id: '1', ...site }] },
        {
          links: [
            { id: '2', ...site },
            { id: '3', ...more },
          ],
        },
      ),
    ).toEqual({
      states: { links: 'joined keep' },
      changed: { links: [{ id: '1', ...site }, more] },
    })
  })
})

describe('what was chosen', () => {
  it('is at an address where there is a field, in a language of the app', () => {
    const asked = (...addresses: string[]) =>
      unknownChoices(
        fields,
        ['en', 'fr'],
        Object.fromEntries(addresses.map((each) => [each, 'keep' as const])),
      )
    expect(asked('name/en', 'name/fr', 'photo', 'biography/en', 'links')).toEqual([])
    expect(asked('name', 'name/de', 'photo/en', 'price', 'toString', 'photo')).toEqual([
      'name',
      'name/de',
      'photo/en',
      'price',
      'toString',
    ])
    expect(unknownChoices(fields, ['en'])).toEqual([])
  })
  it('says nothing where both say the same, or all rows of both stay', () => {
    expect(both({ photo: 1 }, { photo: 1 }, { photo: 'remove' })).toEqual({
      states: { photo: 'same keep' },
      changed: {},
    })
    expect(both({ links: [{ url: 'a' }] }, { links: [{ url: 'b' }] }, { links: 'remove' })).toEqual(
      {
        states: { links: 'joined keep' },
        changed: { links: [{ url: 'a' }, { url: 'b' }] },
      },
    )
  })
  it('may be to have nothing', () =>
    expect(both({ photo: 1 }, { photo: null }, { photo: 'remove' })).toEqual({
      states: { photo: 'one remove' },
      changed: { photo: null },
    }))
})

describe('each line of a comparison', () => {
  it('says what both hold, in its language where it has one', () => {
    const pair = [
      { name: { en: 'Ana', fr: '' }, photo: 1 },
      { name: { fr: 'Anne' }, photo: 2 },
    ] as [Record<string, unknown>, Record<string, unknown>]
    expect(compareEntries(fields, pair, ['en', 'fr'])).toEqual([
      {
        ...{ address: 'name/en', field: 'name', language: 'en', kept: 'Ana', removed: undefined },
        ...{ state: 'one', stays: 'keep' },
      },
      {
        ...{ address: 'name/fr', field: 'name', language: 'fr', kept: '', removed: 'Anne' },
        ...{ state: 'one', stays: 'remove' },
      },
      {
        ...{ address: 'photo', field: 'photo', kept: 1, removed: 2 },
        ...{ state: 'differ', stays: 'keep' },
      },
    ])
  })
  it('is not there where neither says anything', () => {
    expect(both({ name: { en: '' }, photo: null, links: [] }, { name: null, links: null })).toEqual(
      {
        states: {},
        changed: {},
      },
    )
  })
  it('is of a list in one language a choice, not all rows of both', () => {
    const localised = [{ name: 'aliases', localized: true, list: true }]
    const [line] = compareEntries(
      localised,
      [{ aliases: { en: ['A'] } }, { aliases: { en: ['B'] } }],
      ['en'],
    )
    expect(line).toMatchObject({ state: 'differ', stays: 'keep' })
  })
})

describe('a list that only the other entry has', () => {
  it('comes over with rows of its own, each once', () => {
    const rows = [
      { id: '1', url: 'a' },
      { id: '2', url: 'a' },
      { id: '3', url: 'b' },
    ]
    expect(both({}, { links: rows }).changed).toEqual({ links: [{ url: 'a' }, { url: 'b' }] })
  })
  it('may hold values instead of rows', () => {
    expect(both({ links: [1, 2] }, { links: [2, 3] }).changed).toEqual({ links: [1, 2, 3] })
    expect(both({ links: ['x'] }, { links: [null, 'x'] }).changed).toEqual({ links: ['x', null] })
  })
  it('changes nothing where the kept one has all of it, in whatever order', () =>
    expect(
      both(
        {
          links: [
            { id: '1', url: 'a' },
            { id: '2', url: 'b' },
          ],
        },
        { links: [{ url: 'b' }] },
      ),
    ).toEqual({ states: { links: 'joined keep' }, changed: {} }))
})

it('merging an entry with itself, or with an empty one, changes nothing', () => {
  const words = fc.option(fc.constantFrom('Ana', 'Anne', 'آنا', ''), { nil: null })
  const entry = fc.record({
    name: fc.record({ en: words, fr: words }),
    photo: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
    links: fc
      .uniqueArray(fc.constantFrom('a', 'b', 'c'))
      .map((urls) => urls.map((url) => ({ url }))),
  })
  fc.assert(
    fc.property(entry, (one) => {
      expect(both(one, one).changed).toEqual({})
      expect(both(one, {}).changed).toEqual({})
    }),
  )
})

it('whatever is merged, nothing that only one of the two says is lost', () => {
  const word = fc.constantFrom(null, '', 'Ana', 'Anne')
  const entry = fc.record({
    name: fc.record({ en: word, fr: word }),
    photo: fc.constantFrom(null, 1, 2),
  })
  fc.assert(
    fc.property(entry, entry, (kept, removed) => {
      const after = { ...kept, ...both(kept, removed).changed }
      expect(after).toEqual({
        name: {
          en: kept.name.en || removed.name.en || after.name.en,
          fr: kept.name.fr || removed.name.fr || after.name.fr,
        },
        photo: kept.photo ?? removed.photo,
      })
    }),
  )
})
