import { describe, expect, it } from 'vitest'
import { writtenDays } from '../../../src/core/time/writtenDays.js'

const read = (text: string) =>
  writtenDays(text).map(({ days, month, year, weekday, until }) =>
    [
      days.join('+'),
      month,
      year,
      weekday === undefined ? '' : `w${weekday}`,
      until ? `to ${until.month}` : '',
    ]
      .filter((each) => each !== '' && each !== undefined)
      .join(' '),
  )

describe('days that a text names', () => {
  it.each([
    ['Monday, 24 June 2019', ['24 6 2019 w1']],
    ['25\u201126 June 2019', ['25+26 6 2019']],
    ['Day 1 – Thursday 18 March 2027', ['18 3 2027 w4']],
    ['8 et 9 avril 2027 – Amphi', ['8+9 4 2027']],
    ['del 5 al 7 de mayo de 2027', ['5+7 5 2027']],
    ['22nd & 23rd February 2027', ['22+23 2 2027']],
    ['Friday, September 24, 2027', ['24 9 2027 w5']],
    ['June 3–4, 2027', ['3+4 6 2027']],
    ['mar. 16 avr. 2019', ['16 4 2019 w2']],
    ['30 June – 2 July 2027', ['30+2 6 2027 to 7']],
    ['1er mars', ['1 3']],
    ['Tuesday 5 and Wednesday 6 May', ['5+6 5 w2']],
    ['١٢ و١٣ أبريل ٢٠٢٧', ['12+13 4 2027']],
    ['الاثنين ١٢ نيسان/أبريل ٢٠٢٧', ['12 4 2027 w1']],
    ['10 كانون الثاني 2027', ['10 1 2027']],
    ['5 ماي 2027', ['5 5 2027']],
    ['9 جانفي', ['9 1']],
    ['4 فيفري', ['4 2']],
    ['3 أفريل', ['3 4']],
    ['2 جوان', ['2 6']],
    ['7 جويلية', ['7 7']],
    ['6 أوت', ['6 8']],
    ['8 شباط', ['8 2']],
    ['16/04/2019', ['16 4 2019']],
    ['04/16/2019', ['16 4 2019']],
    ['2027-11-12', ['12 11 2027']],
    ['16.4.27', ['16 4 2027']],
    ['Sat 3/7', ['3 7 w6']],
    ['May the force be with you', []],
    ['on page 12', []],
    ['14.30', []],
    ['call 555-0134', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})
