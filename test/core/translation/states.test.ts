import { describe, expect, it } from 'vitest'
import {
  type AgendaText,
  countStates,
  type Setting,
  stateOf,
} from '../../../src/core/translation/index.js'
import { richText } from '../../../seed/richText.js'
import { startText } from './textStory.js'

const setting: Setting = { languages: ['en', 'fr', 'ar'] }
const text = (values: AgendaText['values'], more: Partial<AgendaText> = {}): AgendaText => ({
  address: 'sessions/1/title',
  collection: 'sessions',
  id: 1,
  field: 'title',
  rich: false,
  values,
  facts: [],
  ...more,
})
const person = (values: AgendaText['values']) =>
  text(values, { collection: 'people', field: 'name' })

describe('the state of a text in a language', () => {
  it.each([
    [
      'is missing where there is none',
      text({ en: 'Lunch' }),
      'fr',
      { state: 'missing', from: 'en' },
    ],
    [
      'is missing where there are only spaces',
      text({ en: 'Lunch', fr: '  ' }),
      'fr',
      { state: 'missing', from: 'en' },
    ],
    [
      'is missing in the first language too, if another has the text',
      text({ fr: 'Déjeuner' }),
      'en',
      { state: 'missing', from: 'fr' },
    ],
    [
      'is current in the language that the text comes from',
      text({ en: 'Lunch' }),
      'en',
      { state: 'current', from: 'en' },
    ],
    [
      'is current where nothing is known to have changed',
      text({ en: 'Lunch', fr: 'Déjeuner' }),
      'fr',
      { state: 'current', from: 'en' },
    ],
    [
      'compares with the first language that has the text',
      text({ fr: 'Déjeuner', ar: 'غداء' }),
      'ar',
      { state: 'current', from: 'fr' },
    ],
    [
      'is current where an editor wrote what the source says',
      text({ en: 'Panel', fr: 'Panel' }),
      'fr',
      { state: 'current', from: 'en' },
    ],
    [
      'is the same on purpose where that is a name',
      person({ en: 'Ana', fr: 'Ana' }),
      'fr',
      { state: 'sameOnPurpose', from: 'en' },
    ],
    [
      'is the same on purpose for a person in the same letters',
      person({ en: 'Ana' }),
      'fr',
      { state: 'sameOnPurpose', from: 'en' },
    ],
    [
      'is missing for a person in other letters',
      person({ en: 'Ana' }),
      'ar',
      { state: 'missing', from: 'en' },
    ],
    [
      'is missing for an organisation in the same letters',
      text({ en: 'City of Sfax' }, { collection: 'organisations', field: 'name' }),
      'fr',
      { state: 'missing', from: 'en' },
    ],
    ['is nothing where there is no text', text({ en: '', fr: null }), 'fr', undefined],
  ] as const)('%s', (_, given, language, expected) => {
    expect(stateOf(given, language, setting)).toEqual(expected)
  })

  it('is the same on purpose where the glossary has the word so', () => {
    const glossary = {
      ...setting,
      isTerm: (words: string, language: string) => words === 'Coffee' && language === 'fr',
    }
    expect(stateOf(text({ en: 'Coffee', fr: 'Coffee' }), 'fr', glossary)).toEqual({
      state: 'sameOnPurpose',
      from: 'en',
    })
  })

  it('counts each text once', () => {
    const texts = [
      text({ en: 'Lunch' }),
      text({ en: 'Lunch', fr: 'Déjeuner' }),
      person({ en: 'Ana' }),
      text({}),
    ]
    expect(countStates(texts, 'fr', setting)).toEqual({
      missing: 1,
      outdated: 0,
      current: 1,
      sameOnPurpose: 1,
    })
  })
})

describe('a text that is edited', () => {
  it('is outdated where its source was changed after it was translated, and says what it read', () => {
    const title = startText().write('en', 'Lunch').write('fr', 'Déjeuner').write('en', 'Long lunch')
    expect(title.state('fr')).toEqual({ state: 'outdated', from: 'en', before: 'Lunch' })
    expect(title.state('en')).toEqual({ state: 'current', from: 'en' })
  })

  it('keeps what was translated, however often the source changes', () => {
    expect(
      startText().write('en', 'A').write('fr', 'a').write('en', 'B').write('en', 'C').state('fr'),
    ).toMatchObject({ before: 'A' })
  })

  it('is current again when it is translated anew, or the source is taken back', () => {
    const changed = startText().write('en', 'A').write('fr', 'a').write('en', 'B')
    expect(changed.write('fr', 'b').state('fr')?.state).toBe('current')
    expect(
      startText().write('en', 'A').write('fr', 'a').write('en', 'B').write('en', 'A').state('fr')
        ?.state,
    ).toBe('current')
  })

  it('knows for each language what that one was translated from', () => {
    const title = startText()
      .write('en', 'A')
      .write('fr', 'a')
      .write('en', 'B')
      .write('ar', 'ب')
      .write('en', 'C')
    expect([title.state('fr')?.before, title.state('ar')?.before]).toEqual(['A', 'B'])
  })

  it('is not outdated by a source that is written only afterwards', () => {
    expect(startText().write('fr', 'a').write('en', 'A').state('fr')).toEqual({
      state: 'current',
      from: 'en',
    })
  })

  it('is not outdated by a source that is emptied, but by one that comes back otherwise', () => {
    const emptied = startText().write('en', 'A').write('fr', 'a').write('en', '')
    expect(emptied.state('fr')).toEqual({ state: 'current', from: 'fr' })
    expect(emptied.write('en', 'B').state('fr')).toEqual({
      state: 'outdated',
      from: 'en',
      before: 'A',
    })
  })

  it('is outdated by formatting too, and not by what the editor of texts notes for itself', () => {
    const bold = (format: number, more: object = {}) => {
      const tree = richText(['All of it.'])
      Object.assign(tree.root.children[0]!.children[0]!, { format, ...more })
      return tree
    }
    const rich = startText(true)
      .write('en', bold(0))
      .write('fr', richText(['Tout.']))
    expect(rich.write('en', bold(0, { style: 'x', direction: 'ltr' })).state('fr')?.state).toBe(
      'current',
    )
    expect(rich.write('en', bold(1)).state('fr')).toEqual({
      state: 'outdated',
      from: 'en',
      before: 'All of it.',
    })
  })
})
