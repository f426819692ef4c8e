import { describe, expect, it } from 'vitest'
import { countStates, type Shape, textsOf } from '../../../src/core/translation/index.js'
import { stateOf } from '../../../src/core/translation/state.js'

const shape: Shape = [
  { name: 'title', type: 'text' },
  { name: 'note', type: 'text' },
]
const fact = {
  ...{ address: 'title', field: 'title', rows: [], language: 'en' },
  ...{ before: 'Lunch', seenBy: ['fr'] },
}
const document = (doc: Record<string, unknown>, facts: unknown = []) => ({
  ...{ collection: 'sessions', id: 12, doc, facts, shape },
})
const setting = { languages: ['en', 'fr', 'ar'] }

describe('the texts of documents', () => {
  it('have the address of their document before their own, and only their own facts', () => {
    const noted = { ...fact, address: 'note', field: 'note' }
    const doc = { title: { en: 'Dinner', fr: 'Déjeuner' }, note: { en: 'Late' } }
    expect(textsOf([document(doc, [noted, fact])])).toEqual([
      {
        ...{ address: 'sessions/12/title', collection: 'sessions', id: 12, field: 'title' },
        ...{ rich: false, values: doc.title, facts: [fact] },
      },
      {
        ...{ address: 'sessions/12/note', collection: 'sessions', id: 12, field: 'note' },
        ...{ rich: false, values: doc.note, facts: [noted] },
      },
    ])
  })

  it('are left out where no language has them', () => {
    const fields = (doc: Record<string, unknown>) =>
      textsOf([document(doc)]).map(({ field }) => field)
    expect(fields({ title: { en: ' ', fr: null }, note: { fr: 'Tard' } })).toEqual(['note'])
    expect(fields({ title: null, note: undefined })).toEqual([])
    expect(fields({ title: 7, note: {} })).toEqual([])
  })

  it('say where only the team sees them', () => {
    const team = (teamOnly: unknown) =>
      textsOf([document({ title: { en: 'Set up' }, teamOnly })]).map((text) => text.teamOnly)
    expect([team(true), team(false), team('yes'), team(undefined)]).toEqual([
      [true],
      [undefined],
      [undefined],
      [undefined],
    ])
  })
})

describe('how many texts are in which state', () => {
  const count = (teamOnly: boolean) =>
    countStates(
      textsOf([
        document({ title: { en: 'Lunch' }, teamOnly }),
        document({ title: { en: 'Dinner', fr: 'Déjeuner' }, teamOnly }, [fact]),
        document({ title: { en: 'Tea', fr: 'Thé' }, teamOnly }),
      ]),
      'fr',
      setting,
    )
  it('counts what is to do, and what is done', () =>
    expect(count(false)).toEqual({ missing: 1, outdated: 1, current: 1, sameOnPurpose: 0 }))
  it('waits for no translation of what only the team sees', () =>
    expect(count(true)).toEqual({ missing: 0, outdated: 0, current: 1, sameOnPurpose: 0 }))
})

describe('names are the same on purpose where they are spelled alike', () => {
  const state = (collection: string, field: string, language = 'fr') =>
    stateOf(
      {
        ...{ address: 'a', collection, id: 1, field, rich: false, facts: [] },
        values: { en: 'Sfax', [language]: 'Sfax' },
      },
      language,
      setting,
    )?.state
  it.each([
    ['people', 'name', 'sameOnPurpose'],
    ['organisations', 'name', 'sameOnPurpose'],
    ['organisations', 'acronym', 'sameOnPurpose'],
    ['places', 'name', 'sameOnPurpose'],
    ['places', 'address', 'current'],
    ['tracks', 'name', 'current'],
  ])('%s %s', (collection, field, expected) => expect(state(collection, field)).toBe(expected))

  it('are missing in a language of which nobody knows the letters', () => {
    const text = {
      ...{ address: 'a', collection: 'people', id: 1, field: 'name', rich: false, facts: [] },
    }
    expect(
      stateOf({ ...text, values: { x1: 'Ana' } }, '<fr>', { languages: ['x1', '<fr>'] }),
    ).toEqual({
      state: 'missing',
      from: 'x1',
    })
    expect(stateOf({ ...text, values: { '<en>': 'Ana' } }, '<fr>', { languages: [] })).toEqual({
      state: 'missing',
      from: '<en>',
    })
  })
  it('are current in the language that they are from', () =>
    expect(
      stateOf(
        {
          ...{ address: 'a', collection: 'people', id: 1, field: 'name', rich: false, facts: [] },
          values: { en: 'Ana' },
        },
        'en',
        setting,
      ),
    ).toEqual({ state: 'current', from: 'en' }))
})
