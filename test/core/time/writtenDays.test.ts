import { describe, expect, it } from 'vitest'
import { weekdayFirst, weekdayOfDate, writtenDays } from '../../../src/core/time/writtenDays.js'

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
    ['Monday 5 – Friday 9 May 2027', ['5+9 5 2027 w1']],
    ['lundi 5 - vendredi 9 mai', ['5+9 5 w1']],
    ['Lundi 5, mardi 6 et mercredi 7 mai', ['5+6+7 5 w1']],
    ['Session 5, Friday 7 May 2027', ['7 5 2027 w5']],
    ['Session 5 Friday 7 May', ['7 5 w5']],
    ['الاثنين 5 والثلاثاء 6 مايو', ['5+6 5 w1']],
    ['5/6 May', ['5+6 5']],
    ['5 / 6 May', ['6 5']],
    ['5/ 6 May', ['6 5']],
    ['5 /6 May', ['6 5']],
    ['June 3/4, 2027', ['3+4 6 2027']],
    ['June 3–14', ['3+14 6']],
    ['5 the 7 May', ['7 5']],
    ['5/6/2027 or 7 May', ['5 6 2027', '7 5']],
    ['10 كانون  الثاني', ['10 1']],
    ['5forest May', []],
    ['5reed May', []],
    ['4 يناير و5 فبراير', ['4 1', '5 2']],
    ['5 وفبراير', ['5 2']],
    ['5 وو', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('the names of months', () => {
  const numbered = (names: string, numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) =>
    names.split(', ').map((name, index): [string, string] => [name, `5 ${numbers[index]}`])
  it.each([
    ...numbered(
      'January, February, March, April, May, June, July, August, September, October, November, December',
    ),
    ...numbered('Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec'),
    ...numbered(
      'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre',
    ),
    ...numbered('janv, févr, mars, avr, mai, juin, juil, août, sept, oct, nov, déc'),
    ...numbered(
      'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre',
    ),
    ...numbered('ene, feb, mar, abr, may, jun, jul, ago, set, oct, nov, dic'),
    ...numbered('fév, setiembre', [2, 9]),
    ...numbered(
      'يناير, فبراير, مارس, أبريل, مايو, يونيو, يوليو, أغسطس, سبتمبر, أكتوبر, نوفمبر, ديسمبر',
    ),
    ...numbered(
      'جانفي, فيفري, مارس, أفريل, ماي, جوان, جويلية, أوت, سبتمبر, أكتوبر, نوفمبر, ديسمبر',
    ),
    ...numbered('يناير, فبراير, مارس, إبريل, ماي, يونيه, يوليوز, غشت, شتنبر, أكتوبر, نونبر, دجنبر'),
    ...numbered(
      'كانون الثاني, شباط, آذار, نيسان, أيار, حزيران, تموز, آب, أيلول, تشرين الأول, تشرين الثاني, كانون الأول',
    ),
  ])('5 %s is %s', (name, expected) => expect(read(`5 ${name}`)).toEqual([expected]))
  it('does not take water for a month', () => expect(read('5 ماء')).toEqual([]))
})

describe('the names of weekdays', () => {
  const week = (names: string) =>
    names.split(', ').map((name, index): [string, number] => [name, index])
  it.each([
    ...week('Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday'),
    ...week('Sun, Mon, Tue, Wed, Thu, Fri, Sat'),
    ...week('dimanche, lundi, mardi, mercredi, jeudi, vendredi, samedi'),
    ...week('dim, lun, mar, mer, jeu, ven, sam'),
    ...week('dom, lun, mar, mié, jue, vie, sáb'),
    ...week('domingo, lunes, martes, miércoles, jueves, viernes, sábado'),
    ...week('الأحد, الاثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت'),
    ...week('أحد, اثنين, ثلاثاء, أربعاء, خميس, جمعة, سبت'),
    ...week('الأحد, الاتنين, التلاتاء'),
    ...([
      ['اتنين', 1],
      ['Tues', 2],
      ['Weds', 3],
      ['Thur', 4],
      ['Thurs', 4],
    ] as [string, number][]),
  ])('%s is %s', (name, weekday) =>
    expect(weekdayFirst(`${name} 5`)).toEqual({ weekday, to: name.length }),
  )
  it.each([
    ['يوم الخميس ٥', 4, 'يوم الخميس'],
    ['le jeudi 5', 4, 'le jeudi'],
    ['el jueves 5', 4, 'el jueves'],
    ['والخميس', 4, 'والخميس'],
  ])('stands first in %s', (text, weekday, said) =>
    expect(weekdayFirst(text)).toEqual({ weekday, to: said.length }),
  )
  it.each(['', 'le', 'the Thursday 5', '5 Thursday', 'Thursdays', 'sabb', 'de lundi'])(
    'does not stand first in "%s"',
    (text) => expect(weekdayFirst(text)).toBeUndefined(),
  )
  it.each([
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['1969-12-27', 6],
    ['2019-06-25', 2],
    ['2019-06-30', 0],
  ])('of %s is %s', (date, weekday) => expect(weekdayOfDate(date)).toBe(weekday))
})

describe('what may stand between a day and its month, and between two days', () => {
  it.each([
    ...['of', 'de', 'del', 'd’', "d'", '/', 'the', 'le', 'el', 'du', 'den', 'من', 'شهر', 'من شهر'],
    ...['.', ',', '،', '(', 'les', 'los', 'of the'],
  ])('5 %s May', (word) => expect(read(`5 ${word} May 2027`)).toEqual(['5 5 2027']))

  it.each([
    ...['-', '–', '—', '‑', '&', 'and', 'et', 'y', 'au', 'al', 'to', 'a', 'و', 'e', ',', '،'],
    ...['إلى', 'حتى', 'until', '+', 'till', ', and the'],
  ])('5 %s 7 May', (word) => expect(read(`5 ${word} 7 May 2027`)).toEqual(['5+7 5 2027']))

  it.each([
    ['5 or 7 May', ['7 5']],
    ['7 and 5 May', ['5 5']],
    ['5 and 5 May', ['5 5']],
    ['Room 40 and 7 May', ['7 5']],
    ['Day 3 – Friday 7 May', ['7 5 w5']],
    ['3, 4 and 5 May', ['3+4+5 5']],
    ['0 May', []],
    ['1 May', ['1 5']],
    ['31 May', ['31 5']],
    ['32 May', []],
    ['00005 May', []],
    ['5th May', ['5 5']],
    ['5 and', []],
    ['– 5 May', ['5 5']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('days after their month', () => {
  it.each([
    ['September. 24', ['24 9']],
    ['September, 24', ['24 9']],
    ['September: 24', []],
    ['September 24', ['24 9']],
    ['June 3 – 4', ['3+4 6']],
    ['June 3 and 4', ['3+4 6']],
    ['June 3, 4 people', ['3 6']],
    ['June 4 – 3', ['4 6']],
    ['June 3 – 3', ['3 6']],
    ['June 3 of 4', ['3 6']],
    ['June 3 – 0004', ['3 6']],
    ['June 9 – 12th', ['9 6']],
    ['June 3 –', ['3 6']],
    ['June', []],
    ['June 40', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('the year and the weekday of a day', () => {
  it.each([
    ['5 May 1900', ['5 5 1900']],
    ['5 May 1899', ['5 5']],
    ['5 May 2199', ['5 5 2199']],
    ['5 May 2200', ['5 5']],
    ['5 May 02027', ['5 5']],
    ['5 May, of 2027', ['5 5 2027']],
    ['5 May, of the 2027', ['5 5']],
    ['5 May about 2027', ['5 5']],
    ['Monday, the 5 May', ['5 5 w1']],
    ['Monday, ( the 5 May', ['5 5']],
    ['Monday about 5 May', ['5 5']],
    ['Monday 5/7', ['5 7 w1']],
    ['Monday about 5/7', ['5 7']],
    ['5 May Monday', ['5 5']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('figures', () => {
  it.each([
    ['12/12/2027', ['12 12 2027']],
    ['12/13/2027', ['13 12 2027']],
    ['13/12/2027', ['13 12 2027']],
    ['0/7/2027', []],
    ['1/1/2027', ['1 1 2027']],
    ['31/12/2027', ['31 12 2027']],
    ['32/12/2027', []],
    ['12/0/2027', []],
    ['5/32/2027', []],
    ['13/13/2027', []],
    ['5.7', []],
    ['5-7', []],
    ['5-7-2027', ['5 7 2027']],
    ['5/7/27', ['5 7 2027']],
    ['5/7.2027', []],
    ['1/5/7/2027', []],
    ['5/7/2027/3', []],
    ['5/7.5', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))

  it.each([
    ['5/7/2027', true],
    ['7/5/2027', true],
    ['12/11/2027', true],
    ['5/12/2027', true],
    ['7/7/2027', undefined],
    ['13/7/2027', undefined],
    ['7/13/2027', undefined],
    ['2027-07-05', undefined],
  ])('%s could be turned round: %s', (text, turnable) =>
    expect(writtenDays(text).map((each) => each.turnable)).toEqual([turnable]),
  )
})

describe('a stretch over two months', () => {
  const stretches = (text: string) =>
    writtenDays(text).map(({ days, month, year, until }) => ({ days, month, year, until }))
  it.each(['–', '-', '—', 'to', 'au', 'al', 'a', 'to the', 'إلى'])('joined by %s', (word) =>
    expect(stretches(`30 June ${word} 2 July 2027`)).toEqual([
      { days: [30, 2], month: 6, year: 2027, until: { month: 7, year: 2027 } },
    ]),
  )
  it('keeps the year of its first day', () =>
    expect(stretches('30 December 2027 – 2 January 2028')).toEqual([
      { days: [30, 2], month: 12, year: 2027, until: { month: 1, year: 2028 } },
    ]))
  it.each([
    ['30 December – 2 January 2028', 2027, 2028],
    ['30 December 2027 – 2 January', 2027, 2028],
    ['30 June 2027 – 2 July', 2027, 2027],
    ['30 December – 2 January', undefined, undefined],
  ])('may go over the new year: %s', (text, year, yearOfEnd) =>
    expect(stretches(text)).toMatchObject([{ year, until: { year: yearOfEnd } }]),
  )
  it.each(['30 June and 2 July', '30 June – or to 2 July', '30 June to – 2 July'])(
    'is not one in %s',
    (text) => expect(read(text)).toEqual(['30 6', '2 7']),
  )
  it('is of two days, not of three', () =>
    expect(read('30 June – 2 July – 5 August')).toEqual(['30+2 6 to 7', '5 8']))
  it('is none within a month', () => expect(read('2 July – 5 July')).toEqual(['2 7', '5 7']))
})

describe('where a text names a day', () => {
  it.each([
    ['On Monday, 24 June 2019 we meet', ['Monday, 24 June 2019']],
    ['On the 24th of June we meet', ['24th of June']],
    ['June 3rd', ['June 3rd']],
    ['10 كانون الثاني 2027', ['10 كانون الثاني 2027']],
    ['في 10 كانون الثاني نلتقي', ['10 كانون الثاني']],
    ['from 30 June – 2 July on', ['30 June – 2 July']],
    ['on Sat 3/7/2027.', ['Sat 3/7/2027']],
    ['5 May and 6 June, in Sfax', ['5 May', '6 June']],
    ['الاثنين ١٢ نيسان/أبريل ٢٠٢٧', ['الاثنين ١٢ نيسان/أبريل ٢٠٢٧']],
    ['16/04/2019 or 5 May', ['16/04/2019', '5 May']],
  ])('%s', (text, expected) =>
    expect(writtenDays(text).map(({ from, to }) => text.slice(from, to))).toEqual(expected),
  )
})

describe('days of one month that are listed, or written in figures', () => {
  const days = (text: string) =>
    writtenDays(text).map(({ days: all, month, year }) => [all, month, year])
  it.each<[string, unknown[]]>([
    ['May 5, 6 and 7, 2027', [[[5, 6, 7], 5, 2027]]],
    ['May 5, 6, 7 and 8', [[[5, 6, 7, 8], 5, undefined]]],
    ['05-07/05/2027', [[[5, 7], 5, 2027]]],
    ['5.–7.5.2027', [[[5, 7], 5, 2027]]],
    ['٥-٧/٥/٢٠٢٧', [[[5, 7], 5, 2027]]],
    // No list: what follows is a time, a room, another figure.
    ['May 5, 6 pm', [[[5], 5, undefined]]],
    ['May 5, 9-10 am', [[[5], 5, undefined]]],
    ['05/07/2027', [[[5], 7, 2027]]],
    ['07-05/05/2027', []],
    ['Hall 2, 18 March', [[[18], 3, undefined]]],
  ])('%s', (text, expected) => expect(days(text)).toEqual(expected))
})

describe('months in Arabic', () => {
  it.each([
    [1, 'جانفي|يناير|كانون الثاني'],
    [2, 'فيفري|فبراير|شباط'],
    [3, 'مارس|آذار'],
    [4, 'أفريل|أبريل|إبريل|نيسان'],
    [5, 'ماي|مايو|أيار'],
    [6, 'جوان|يونيو|يونيه|حزيران'],
    [7, 'جويلية|يوليو|يوليوز|تموز'],
    [8, 'أوت|أغسطس|غشت|آب'],
    [9, 'سبتمبر|شتنبر|أيلول'],
    [10, 'أكتوبر|تشرين الأول'],
    [11, 'نونبر|نوفمبر|تشرين الثاني'],
    [12, 'دجنبر|ديسمبر|كانون الأول'],
  ])('of number %i are read by all their names: %s', (month, names) => {
    for (const name of names.split('|'))
      expect([name, read(`5 ${name} 2027`)]).toEqual([name, [`5 ${month} 2027`]])
  })
})
