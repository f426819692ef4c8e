import { describe, expect, it } from 'vitest'
import { hasTime, headOf } from '../../../src/core/import/columnHeads.js'
import { kindAlone } from '../../../src/core/import/kindOf.js'
import { knowingOf } from '../../../src/core/import/knowing.js'
import { phraseAt, phrasesOf, wordsIn } from '../../../src/core/import/phrases.js'
import { roleAlone } from '../../../src/core/import/roles.js'
import { textLabelFirst } from '../../../src/core/import/textLabel.js'
import { heads } from '../../../src/core/import/words/heads.js'
import {
  cancelled,
  numberedWords,
  speeches,
  tentative,
  textLabels,
} from '../../../src/core/import/words/labels.js'
import { kindWords } from '../../../src/core/kindWords.js'
import { roleWords } from '../../../src/core/roleWords.js'
import { leadingNumber } from '../../../src/core/import/leadingNumber.js'
import { announcedSpeaker } from '../../../src/core/import/announcedSpeaker.js'
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
    ['Rapporteur', 'people'],
    ['Modératrice', 'people'],
    ['Facilitadoras', 'people'],
    ['رئيس الجلسة', 'people'],
    ['Moderator:Ana', undefined],
    ['Moderator: Ana', undefined],
    ['Time of the day of us all', undefined],
    ['Moderator:', 'people'],
    ['Speakers here now', undefined],
    ['Lieu, heure de la séance', 'place'],
    ['Time and place of it', 'time'],
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

describe('every word of a list says what the list is of', () => {
  const knowing = knowingOf({})
  const wrong = (
    lists: Readonly<Record<string, string>>,
    read: (word: string) => string | undefined,
  ) =>
    Object.entries(lists).flatMap(([is, words]) =>
      words.split('|').flatMap((word) => (read(word) === is ? [] : [`${is}: ${word}`])),
    )

  it('above a column; French "thème" is the title of a line, so English "theme" is too', () =>
    expect(wrong(heads, headOf)).toEqual(['number: #', 'track: theme']))
  it('before a text; "thème" tells what a line is about', () =>
    expect(wrong(textLabels, (word) => textLabelFirst(stretch(`${word}: x`))?.is)).toEqual([
      'track: theme',
    ]))
  it('for a kind; a text of five words names none', () =>
    expect(wrong(kindWords, (word) => kindAlone(word, knowing))).toEqual([
      'plenary: reports of the working groups',
    ]))
  it('for a role', () => expect(wrong(roleWords, (word) => roleAlone(word, knowing))).toEqual([]))
  it('before a number', () =>
    expect(
      numberedWords.split('|').filter((word) => !leadingNumber(stretch(`${word} 2: Roads`))),
    ).toEqual([]))
  it('before who gives a speech', () =>
    expect(
      speeches
        .split('|')
        .filter((word) => !announcedSpeaker(stretch(`${word}: Dr. Kim Park`), knowing)),
    ).toEqual([]))
})

describe('a mark', () => {
  it.each([
    ...['cancelled', 'CANCELED', 'Session cancelled', '(cancelled)', '– annulé', 'annulée'],
    ...['supprimée', 'anulada', 'ألغيت'],
    ...['annulées', 'supprimé', 'cancelada', 'cancelados', 'suspendido', 'anuladas', 'ملغاة'],
    ...['ملغى', 'أُلغيت', 'ألغي'],
  ])('of a line that does not take place: %s', (text) => expect(cancelled.test(text)).toBe(true))
  it.each(['cancelling', 'uncancelled', 'annuler', 'suspendidos todos'.slice(0, 8), 'Roads', ''])(
    'of none that does not: "%s"',
    (text) => expect(cancelled.test(text)).toBe(false),
  )
  it.each([
    ...['tbc', 'TBA', 't.b.c.', 'Ana (tbc)', 'Ana, tbd', 'to be confirmed', 'invited'],
    ...['à confirmer', 'sous réserve', 'invitée', 'pressenti', 'por confirmar', 'invitada'],
    ...['t.b.c', 'invité', 'pressentie', 'يؤكّد لاحقا', 'يُؤكَّد لاحقًا'],
    ...['يؤكد لاحقا', 'قيد التأكيد', 'مدعوة'],
  ])('of what is not certain: %s', (text) => expect(tentative.test(text)).toBe(true))
  it.each(['tbcs', 'stbc', 'uninvited', 'confirmed', 'invitation', 'Roads', ''])(
    'of nothing: "%s"',
    (text) => expect(tentative.test(text)).toBe(false),
  )
})
