import { describe, expect, it } from 'vitest'
import { groupsOf, neighbour } from '../../src/admin/translate/groups.js'
import { memoryOf, wordingsFor, termsIn } from '../../src/admin/translate/wordings.js'
import { toSent } from '../../src/admin/translate/toSent.js'
import {
  initialTranslations,
  reduceTranslations,
  type TranslateAction,
  type TranslateState,
} from '../../src/admin/translate/translateState.js'
import type { TranslationEntry } from '../../src/api/translations/toEntry.js'
import { withText } from '../../src/core/translation/index.js'
import { glossaryOf, termsOf } from '../../src/store/translation/glossary.js'

const entry = (
  at: string,
  source: string,
  target: string | null = null,
  state: TranslationEntry['state'] = target ? 'current' : 'missing',
): TranslationEntry => {
  const [collection, id, field] = at.split('/') as [string, string, string]
  return {
    address: at,
    collection,
    id,
    field,
    rich: false,
    state,
    label: field,
    sent: target ?? '',
    pivots: {},
    source: { language: 'en', words: source },
    target: target ? { language: 'fr', words: target } : null,
    paragraphs: { source: [source], target: target ? [target] : null },
  }
}
const addresses = (groups: ReturnType<typeof groupsOf>) =>
  groups.map(({ entries }) => entries.map(({ address }) => address))

describe('the Translate tab', () => {
  const entries = [
    entry('sessions/1/title', 'Lunch'),
    entry('sessions/1/objective', 'To eat', 'Manger'),
    entry('sessions/2/title', 'Walk', 'Marche', 'outdated'),
    entry('sessions/3/title', 'End'),
  ]
  const documents = [{ collection: 'sessions', id: '1', title: 'Lunch' }]
  const shown = (more: object = {}) =>
    groupsOf(entries, { documents, show: 'open', outdatedFirst: false, touched: {}, ...more })

  it('lists what is to be done by document, in the order of the agenda, or what is outdated first', () => {
    expect(addresses(shown())).toEqual([
      ['sessions/1/title'],
      ['sessions/2/title'],
      ['sessions/3/title'],
    ])
    expect(addresses(shown({ outdatedFirst: true }))).toEqual([
      ['sessions/2/title'],
      ['sessions/1/title'],
      ['sessions/3/title'],
    ])
    expect(addresses(shown({ show: 'outdated' }))).toEqual([['sessions/2/title']])
    expect(addresses(shown({ show: 'all' }))[0]).toEqual([
      'sessions/1/title',
      'sessions/1/objective',
    ])
    expect(shown()[0]!.document?.title).toBe('Lunch')
  })

  it('keeps what was worked on where it is', () => {
    expect(addresses(shown({ touched: { 'sessions/1/objective': 'missing' } }))[0]).toEqual([
      'sessions/1/title',
      'sessions/1/objective',
    ])
  })

  it('leaves a row where it is when it becomes current while one writes', () => {
    const touched = { 'sessions/2/title': 'outdated' as const }
    const now = entries.map((each) =>
      each.address === 'sessions/2/title' ? { ...each, state: 'current' as const } : each,
    )
    expect(
      addresses(groupsOf(now, { documents, show: 'open', outdatedFirst: true, touched }))[0],
    ).toEqual(['sessions/2/title'])
  })

  it('goes to the next text, or to the next that is to be done, and stays at the ends', () => {
    const groups = shown({ show: 'all' })
    expect(neighbour(groups, 'sessions/1/title', 1, 'any')).toBe('sessions/1/objective')
    expect(neighbour(groups, 'sessions/1/title', 1, 'open')).toBe('sessions/2/title')
    expect(neighbour(groups, 'sessions/1/title', -1, 'any')).toBeUndefined()
    expect(neighbour(groups, 'sessions/3/title', 1, 'open')).toBeUndefined()
  })

  it('offers what the glossary says and how the same words are translated elsewhere, but nothing outdated, and not what is written', () => {
    const glossary = [{ term: 'Walk', translation: 'Promenade' }, { term: 'End' }]
    const memory = memoryOf([
      ...entries,
      entry('sessions/4/title', 'Lunch', 'Déjeuner'),
      entry('sessions/5/title', 'Lunch', 'Repas'),
    ])
    expect(wordingsFor(entries[0]!, { memory, glossary, written: 'Repas' })).toEqual([
      { text: 'Déjeuner', from: 'elsewhere' },
    ])
    expect(wordingsFor(entries[2]!, { memory, glossary, written: '' })).toEqual([
      { text: 'Promenade', from: 'glossary' },
    ])
    expect(wordingsFor(entries[3]!, { memory, glossary, written: '' })).toEqual([])
    expect(termsIn(entry('sessions/6/title', 'A long walk'), glossary)).toEqual([glossary[0]])
  })

  const written = (state: TranslateState, cells: string[]) =>
    reduceTranslations(state, { type: 'write', address: 'sessions/1/title', cells })
  const answer = (
    result: 'sourceMoved' | 'taken' | 'targetMoved',
    now: TranslationEntry,
    sent: string[],
  ): TranslateAction => ({
    type: 'answered',
    lines: [{ id: 'sessions/1/title', result, now }],
    sent: { 'sessions/1/title': sent },
  })

  it('lets go of what was stored, and keeps what was written on meanwhile', () => {
    const stored = entry('sessions/1/title', 'Lunch', 'Déjeuner')
    const done = reduceTranslations(
      written(initialTranslations(entries), ['Déjeuner']),
      answer('taken', stored, ['Déjeuner']),
    )
    expect([done.drafts, done.entries[0]!.state, done.outcomes]).toEqual([
      {},
      'current',
      { 'sessions/1/title': { is: 'saved' } },
    ])
    const on = reduceTranslations(
      written(initialTranslations(entries), ['Déjeuner léger']),
      answer('taken', stored, ['Déjeuner']),
    )
    expect([on.drafts, on.entries[0]!.sent]).toEqual([
      { 'sessions/1/title': ['Déjeuner léger'] },
      'Déjeuner',
    ])
  })

  it('keeps what could not be stored, beside what is there now', () => {
    const theirs = entry('sessions/1/title', 'Lunch', 'Repas')
    const kept = reduceTranslations(
      written(initialTranslations(entries), ['Déjeuner']),
      answer('targetMoved', theirs, ['Déjeuner']),
    )
    expect([kept.drafts, kept.entries[0]!.paragraphs.target, kept.outcomes]).toEqual([
      { 'sessions/1/title': ['Déjeuner'] },
      ['Repas'],
      { 'sessions/1/title': { is: 'targetMoved' } },
    ])
    expect(reduceTranslations(kept, { type: 'giveUp', address: 'sessions/1/title' })).toMatchObject(
      { drafts: {}, outcomes: {} },
    )
    // Nothing is sent by itself over what somebody else wrote; whoever has looked at it may.
    expect(toSent(kept, 'sessions/1/title', {})).toBeUndefined()
    expect(
      toSent(
        reduceTranslations(kept, { type: 'look', address: 'sessions/1/title' }),
        'sessions/1/title',
        {},
      ),
    ).toMatchObject({ target: ['Déjeuner'], sent: 'Repas' })
  })

  it('sends what was seen when the writing began, though the texts were read anew meanwhile', () => {
    const begun = written(initialTranslations(entries), ['Déjeuner'])
    const anew = reduceTranslations(begun, {
      type: 'read',
      entries: [entry('sessions/1/title', 'Long lunch', 'Repas')],
    })
    expect(toSent(anew, 'sessions/1/title', {})).toMatchObject({
      source: ['Lunch'],
      sent: '',
      target: ['Déjeuner'],
    })
  })

  it('removes a translation only where its own words were emptied, and else confirms it without sending it', () => {
    const state = initialTranslations([entry('sessions/1/title', 'Lunch', 'Déjeuner', 'outdated')])
    expect(toSent(state, 'sessions/1/title', { confirmed: true })).toMatchObject({
      target: ['Déjeuner'],
      confirmed: true,
    })
    expect(toSent(written(state, [' ']), 'sessions/1/title', {})).toMatchObject({ removed: true })
    const aside = {
      ...entry('sessions/1/title', 'Lunch', 'Déjeuner', 'outdated'),
      rich: true,
      paragraphs: { source: ['Lunch', 'More'], target: null, aside: ['Déjeuner'] },
    }
    expect(
      toSent(initialTranslations([aside]), 'sessions/1/title', { confirmed: true }),
    ).toMatchObject({ kept: true, target: [] })
    expect(
      toSent(written(initialTranslations([aside]), ['', '']), 'sessions/1/title', {}),
    ).toBeUndefined()
  })
})

describe('a text put at its address', () => {
  it('changes that text alone, in rows by their ids', () => {
    const doc = {
      title: 'A',
      rows: [
        { id: 'x', label: 'one', n: 1 },
        { id: 'y', label: 'two', n: 2 },
      ],
      group: { inner: 'c' },
    }
    expect(withText(doc, 'title', 'B')).toEqual({ ...doc, title: 'B' })
    expect(withText(doc, 'rows/y/label', null)).toEqual({
      ...doc,
      rows: [doc.rows[0], { id: 'y', label: null, n: 2 }],
    })
    expect(withText(doc, 'group/inner', 'd')).toEqual({ ...doc, group: { inner: 'd' } })
    expect(withText(doc, 'rows/gone/label', 'x')).toEqual(doc)
  })
})

describe('a glossary', () => {
  const documents = [
    {
      collection: 'organisations',
      id: 1,
      doc: {
        glossary: [
          { term: { en: 'Coffee break', fr: 'Coffee break' } },
          { term: { en: 'Board', fr: 'Conseil' }, note: 'of cities' },
          { term: { en: 'Hub' } },
        ],
      },
      facts: null,
      shape: [],
    },
  ]

  it('says what terms are called in another language', () => {
    expect(glossaryOf(documents, 'en', 'fr')).toEqual([
      {
        term: 'Coffee break',
        translation: 'Coffee break',
        words: { en: 'Coffee break', fr: 'Coffee break' },
      },
      {
        term: 'Board',
        translation: 'Conseil',
        note: 'of cities',
        words: { en: 'Board', fr: 'Conseil' },
      },
      { term: 'Hub', words: { en: 'Hub' } },
    ])
  })

  it('is asked in the language of the text at hand, for whole words with any ending', () => {
    const glossary = glossaryOf(documents, 'en', 'fr')
    expect(termsIn(entry('sessions/1/title', 'Two boards'), glossary)).toMatchObject([
      { term: 'Board', translation: 'Conseil' },
    ])
    expect(termsIn(entry('sessions/1/title', 'Onboarding'), glossary)).toEqual([])
    const french = entry('sessions/2/title', 'Le conseil et les boards')
    const source = { ...french.source, language: 'fr' }
    expect(
      termsIn({ ...french, source }, glossaryOf(documents, 'en', 'en')).map(({ term }) => term),
    ).toEqual(['Conseil'])
  })

  it('makes a word that is spelled alike in a language the same on purpose there, and nowhere else', () => {
    const isTerm = termsOf(documents)
    expect([
      isTerm('Coffee break', 'fr'),
      isTerm('Coffee break', 'ar'),
      isTerm('Board', 'fr'),
      isTerm('Hub', 'fr'),
    ]).toEqual([true, false, false, false])
  })
})
