import { describe, expect, it } from 'vitest'
import { hasTime, headOf } from '../../../src/core/import/columnHeads.js'
import { phraseAt, phrasesOf, wordsIn } from '../../../src/core/import/phrases.js'
import { textLabelFirst } from '../../../src/core/import/textLabel.js'
import { stretch } from './documents.js'

describe('the head of a column', () => {
  it.each([
    ['Time', 'time'],
    ['Heure', 'time'],
    ['Hora', 'time'],
    ['Time of day', 'time'],
    ['Speakers', 'people'],
    ['Speakers and moderators', 'people'],
    ['Speakers / moderators', 'people'],
    ['Speakers here now', undefined],
    ['Time 2', undefined],
    ['Coffee', undefined],
    ['The time when all of us meet', undefined],
    ['', undefined],
  ])('%s', (text, role) => expect(headOf(text)).toBe(role))

  it.each([
    ['9:00', true],
    ['9 – 10', true],
    ['9 – 10 talks', false],
    ['9', false],
    ['Afternoon', true],
    ['tbc', false],
    ['Coffee', false],
  ])('has a time: %s', (text, has) => expect(hasTime(text)).toBe(has))
})

describe('the label with which a text begins', () => {
  const read = (text: string) => {
    const found = textLabelFirst(stretch(text))
    return found && [found.is, found.said.text, found.rest.text].join('|')
  }
  it.each([
    ['Objective: To agree', 'objective|Objective|To agree'],
    ['OBJECTIVES', 'objective|OBJECTIVES|'],
    ['Objectifs : convenir', 'objective|Objectifs|convenir'],
    ['Objectives of the session: To agree', 'objective|Objectives|To agree'],
    ['Objective – To agree', 'objective|Objective|To agree'],
    ['Guiding questions:', 'questions|Guiding questions|'],
    ['Questions (20 min): Who?', 'questions|Questions|Who?'],
    ['Objective of agreeing', undefined],
    ['Objectives are many', undefined],
    ['The objective is: to agree', undefined],
    ['Water', undefined],
    ['', undefined],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('phrases', () => {
  const phrases = phrasesOf({ chair: 'chair|chaired by|رئيس', host: 'chair of the house|l’hôte' })
  const found = (text: string, at = 0) => phraseAt(wordsIn(text), at, phrases)
  it.each<[string, string, number, object | undefined]>([
    ['are found without accents and case', 'CHÁIR Ana', 0, { is: 'chair', words: 1 }],
    ['are found, the longest first', 'Chair of the House Ana', 0, { is: 'host', words: 4 }],
    ['are found from a word on', 'the chair', 1, { is: 'chair', words: 1 }],
    ['are whole', 'Chaired Ana', 0, undefined],
    ['are whole at the end of a text too', 'Chaired', 0, undefined],
    ['are found with an Arabic article', 'الرئيس', 0, { is: 'chair', words: 1 }],
    ['are of several words where an apostrophe parts them', "L'hote", 0, { is: 'host', words: 2 }],
    ['are none beyond the end', 'chair', 1, undefined],
    ['are none of nothing', '', 0, undefined],
  ])('%s', (_, text, at, expected) => expect(found(text, at)).toEqual(expected))

  it('have words that know where they stand', () =>
    expect(wordsIn('L’eau, ١٢')).toEqual([
      { folded: 'l', from: 0, to: 1 },
      { folded: 'eau', from: 2, to: 5 },
      { folded: '12', from: 7, to: 9 },
    ]))
})
