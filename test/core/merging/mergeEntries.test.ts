import { describe, expect, it } from 'vitest'
import { richText } from '../../../seed/richText.js'
import { compareEntries, mergedFields } from '../../../src/core/merging/mergeEntries.js'

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
