import { describe, expect, it } from 'vitest'
import { leadingNumber } from '../../../src/core/import/leadingNumber.js'
import { numberValue } from '../../../src/core/import/numberValue.js'
import { stretch } from './documents.js'

describe('what a written number counts', () => {
  it.each([
    ['III', 3],
    ['iv', 4],
    ['IX', 9],
    ['XIV', 14],
    ['XL', 40],
    ['I', 1],
    ['2', 2],
    ['12', 12],
    ['n° 12', 12],
    ['No. 12', 12],
    ['n.º 2', 2],
    ['٣', 3],
    ['3b', 3],
    ['A', 1],
    ['h', 8],
    ['الثالثة', 3],
    ['ثالثة', 3],
    ['Second', 2],
    ['première', 1],
    ['Tercera', 3],
    ['four', 4],
    ['one last', 1],
    ['k', undefined],
    ['of', undefined],
    ['', undefined],
  ])('%s', (written, value) => expect(numberValue(written)).toBe(value))
})

describe('the number with which a title begins', () => {
  const read = (text: string) => {
    const found = leadingNumber(stretch(text))
    return found && [found.label.text, found.number.text, found.rest.text].join('|')
  }
  it.each([
    ['Session III: Water', 'Session|III|Water'],
    ['Session 2 – Water', 'Session|2|Water'],
    ['SESSION 2', 'SESSION|2|'],
    ['Session 2.', 'Session|2|'],
    ['Session n° 2: Water', 'Session|2|Water'],
    ['Session #2) Water', 'Session|2|Water'],
    ['Session No. 2: Water', 'Session|2|Water'],
    ['Session no 2: Water', 'Session|2|Water'],
    ['Session N° 2 – Water', 'Session|2|Water'],
    ['Session №2: Water', 'Session|2|Water'],
    ['Sesión n.º 2: Agua', 'Sesión|2|Agua'],
    ['Workshop No. A: Water', 'Workshop|A|Water'],
    ['Session N: Water', 'Session|N|Water'],
    ['Session 2：Water', 'Session|2|Water'],
    ['Session 2 :  Water', 'Session|2|Water'],
    ['Session 2 –Water', 'Session|2|Water'],
    ['Session 2 | Water', 'Session|2|Water'],
    ['Session 2,  « Water »', 'Session|2|« Water »'],
    ['Session 2.1: Water', 'Session|2.1|Water'],
    ['Session 2a: Water', 'Session|2a|Water'],
    ['Session 2\tWater', 'Session|2|Water'],
    ['Session 2, “Water”', 'Session|2|“Water”'],
    ['Session one: Water', 'Session|one|Water'],
    ['Taller A – Radio', 'Taller|A|Radio'],
    ['Première séance : L’eau', 'séance|Première|L’eau'],
    ['الجلسة الأولى: الماء', 'الجلسة|الأولى|الماء'],
    ['الجلسة ٢: الماء', 'الجلسة|٢|الماء'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    'Water',
    'Session',
    'Session: Water',
    'Session 2, Water',
    'Session 2 of the day',
    'Session II-bis',
    'Session 2–3',
    'Session 123: Water',
    'Session Water: 2',
    'First things first',
    'First session of the day',
    'The session 2: Water',
    '',
  ])('is none in "%s"', (text) => expect(read(text)).toBeUndefined())

  it('knows where each of its parts stands', () =>
    expect(leadingNumber(stretch('Session III: Water'))).toEqual({
      label: { text: 'Session', parts: [{ start: 0, place: { at: [0], from: 0, to: 7 } }] },
      number: { text: 'III', parts: [{ start: 0, place: { at: [0], from: 8, to: 11 } }] },
      rest: { text: 'Water', parts: [{ start: 0, place: { at: [0], from: 13, to: 18 } }] },
    }))
})
