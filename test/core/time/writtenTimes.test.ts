import { describe, expect, it } from 'vitest'
import {
  clockText,
  timingInWords,
  writtenDuration,
  writtenTime,
} from '../../../src/core/time/writtenTimes.js'

const read = (text: string) => {
  const time = writtenTime(text)
  if (!time?.starts) return undefined
  return [
    clockText(time.starts),
    time.ends ? clockText(time.ends) : '',
    time.duration ?? '',
    text.slice(time.length),
  ].join('|')
}

describe('a time with which a text begins', () => {
  it.each([
    ['9h', '09:00|||'],
    ['9 h 30', '09:30|||'],
    ['09.30', '09:30|||'],
    ['9:30am', '09:30|||'],
    ['08 h 00 – 09 h 00', '08:00|09:00||'],
    ['2–3.30 pm', '14:00|15:30||'],
    ['11.30 a.m. – 1 p.m.', '11:30|13:00||'],
    ['12.30 – 1.30 pm', '12:30|13:30||'],
    ['9.30 – 10 a.m.', '09:30|10:00||'],
    ['14h30/15h', '14:30|15:00||'],
    ['from 14:00', '14:00|||'],
    ['à partir de 18h', '18:00|||'],
    ['de 9h à 10h30', '09:00|10:30||'],
    ['De 9:00 a 9:30 h. Registro', '09:00|09:30|| Registro'],
    ['from 5pm Arrival', '17:00||| Arrival'],
    ['noon', '12:00|||'],
    ['12 noon – 1 pm', '12:00|13:00||'],
    ['11.00 – 12 noon', '11:00|12:00||'],
    ['midi', '12:00|||'],
    ['midnight', '00:00|||'],
    ['23:00–24:00', '23:00|00:00||'],
    ['7 pm till late Ceilidh', '19:00||| Ceilidh'],
    ['17h15 env. Clôture', '17:15||| Clôture'],
    ['9h (45 min)', '09:00||45|'],
    ['9:00 (1h30)', '09:00||90|'],
    ['٨:٣٠ – ٩:٠٠', '08:30|09:00||'],
    ['٧:٣٠ مساءً', '19:30|||'],
    ['١٢:٠٠ ظهراً', '12:00|||'],
    ['من الساعة 9:00 إلى 10:00', '09:00|10:00||'],
    ['9 ص - 11 ص', '09:00|11:00||'],
    ['0900-1000 Opening', '09:00|10:00|| Opening'],
    ['10:45 Budgets', '10:45||| Budgets'],
    ['6\u20117 pm', '18:00|19:00||'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it.each(['16.04.2027', '12.305', '25 %', 'Session 1', '', 'at noonday'])(
    'is none in %s',
    (text) => expect(writtenTime(text)).toBeUndefined(),
  )

  it.each(['3 groups', '14 – 15 September', '2028–2032 roadmap', '10min to present'])(
    'could be something else in %s',
    (text) => expect(writtenTime(text)?.telling ?? false).toBe(false),
  )
})

describe('how long something takes', () => {
  it.each([
    ['45 min', 45],
    ['(10 mins)', 10],
    ['1 h', 60],
    ['1h15', 75],
    ['1:30', 90],
    ['2 hours', 120],
    ['90', 90],
    ['١٥ دقيقة', 15],
  ])('%s', (text, minutes) => expect(writtenDuration(text)).toBe(minutes))
  it.each(['', '3', 'about an hour', '45 min talk', '9:00 – 10:00', '1:'])(
    'is not said by %s',
    (text) => expect(writtenDuration(text)).toBeUndefined(),
  )
})

describe('a part of the day in words', () => {
  it.each([
    ['Afternoon', 'afternoon'],
    ['APRES-MIDI', 'afternoon'],
    ['Matin', 'morning'],
    ['Noche', 'evening'],
    ['بعد الظهر', 'afternoon'],
    ['journée entière', 'allDay'],
    ['tbc', 'toBeAnnounced'],
  ])('%s', (text, timing) => expect(timingInWords(text)).toBe(timing))
  it('is none in a sentence', () =>
    expect(timingInWords('In the afternoon we walk')).toBeUndefined())
})

describe('what makes a time', () => {
  it.each([
    ['24:00', '00:00|||'],
    ['23:59', '23:59|||'],
    ['12 am', '00:00|||'],
    ['12 pm', '12:00|||'],
    ['13:00 pm', '13:00|||'],
    ['1 pm', '13:00|||'],
    ['9 in the morning', '09:00|||'],
    ['9 in the evening', '21:00|||'],
    ['3 de la tarde', '15:00|||'],
    ['3 noon', '15:00|||'],
    ['8 noon', '08:00|||'],
    ['6 noon', '06:00|||'],
    ['5 noon', '17:00|||'],
    ['9 heures', '09:00|||'],
    ['9 horas', '09:00|||'],
    ['9 Uhr', '09:00|||'],
    ['9 hrs', '09:00|||'],
    ['9 ساعة', '09:00|||'],
    ['minuit', '00:00|||'],
    ['mediodía', '12:00|||'],
    ['منتصف الليل', '00:00|||'],
    ['at 9:00', '09:00|||'],
    ['~ 9:00', '09:00|||'],
    ['a las 9:00', '09:00|||'],
    ['approx. 9:00', '09:00|||'],
    ['9:00 sharp', '09:00|||'],
    ['9:00 onwards', '09:00|||'],
    ['9:00+ Talk', '09:00||| Talk'],
    ['9:00 – late', '09:00|||'],
    ['9:00 – 10:00 – fin', '09:00|10:00||'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    ...[
      '25:00',
      '24.06',
      '24.30',
      '9:60',
      '13 am',
      '13:00 am',
      '12.305',
      '9:301',
      '9.30.27',
      '123456',
    ],
    ...['5 %', '5€', '5 $', '5 £', '5 km', '5°', '5/6', '9:00:30', 'x 9:00', 'from noonday'],
  ])('is none in %s', (text) => expect(writtenTime(text)).toBeUndefined())

  it.each([
    ['9', false],
    ['0930', true],
    ['1430', false],
    ['9:30', true],
    ['9h', true],
    ['9 am', true],
    ['1430 h', true],
    ['3 noon', true],
    ['noon', true],
    ['midnight', true],
    ['9 – 10', false],
    ['9 – 10:00', true],
    ['9:00 – 10', true],
    ['1430 – 1530', true],
    ['from 9', false],
    ['9 onwards', false],
    ['from 9 onwards', true],
    ['0900–1000', true],
  ])('%s can be nothing else: %s', (text, telling) =>
    expect(writtenTime(text)?.telling).toBe(telling),
  )

  it('says that digits alone say no more', () => {
    expect(writtenTime('9')?.starts).toEqual({ hour: 9, minute: 0, bare: true })
    expect(writtenTime('1430')?.starts).toEqual({ hour: 14, minute: 30, bare: true })
    expect(writtenTime('0930')?.starts).toEqual({ hour: 9, minute: 30 })
    expect(writtenTime('9:30')?.starts).toEqual({ hour: 9, minute: 30 })
    expect(writtenTime('12 noon')?.starts).toEqual({ hour: 12, minute: 0, half: 'pm' })
    expect(writtenTime('9:30')?.timing).toBe('clock')
  })
})

describe('a span', () => {
  it.each([
    ['9:00 → 10:00', '09:00|10:00||'],
    ['9:00 > 10:00', '09:00|10:00||'],
    ['9:00 until 10:00', '09:00|10:00||'],
    ['9:00 and 10:00', '09:00|10:00||'],
    ['9:00 a las 10:00', '09:00|10:00||'],
    ['9:00 hasta las 10:00', '09:00|10:00||'],
    ['9:00 إلى10:00', '09:00|10:00||'],
    ['9:00 10:00', '09:00|10:00||'],
    ['9:00  10:00', '09:00|10:00||'],
    ['9:00 10.30', '09:00||| 10.30'],
    ['18:00 - ??', '18:00|||'],
    ['9:00 – 2 talks', '09:00|02:00|| talks'],
    ['9 – 2 talks', '09:00||| – 2 talks'],
    ['9 – 2talks', '09:00||| – 2talks'],
    ['9 – 2. talks', '09:00|02:00||. talks'],
    ['9 – 2', '09:00|02:00||'],
    ['9 – 1030 talks', '09:00|10:30|| talks'],
    ['9 – 11h talks', '09:00|11:00|| talks'],
    ['2028 – 2032', '20:28||| – 2032'],
    ['1830 – 1930', '18:30|19:30||'],
    ['1900 – 1930', '19:00||| – 1930'],
    ['19h00 – 1930', '19:00|19:30||'],
    ['19 – 20:00', '19:00|20:00||'],
    ['midnight – Midnight snack', '00:00||| – Midnight snack'],
    ['11:00 – noon Lunch', '11:00|12:00|| Lunch'],
    ['11:00 – noon walk', '11:00||| – noon walk'],
    ['11:00 – noon  walk', '11:00||| – noon  walk'],
    ['11:00 – noon. walk', '11:00|12:00||. walk'],
    ['11:00 – 12:00 walk', '11:00|12:00|| walk'],
    ['11:00 – noon', '11:00|12:00||'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    ['9 – 11 am', '09:00|11:00||'],
    ['11 – 1 pm', '11:00|13:00||'],
    ['10 – 11 pm', '22:00|23:00||'],
    ['12 – 1 pm', '12:00|13:00||'],
    ['12 – 1 am', '00:00|01:00||'],
    ['11 – 1 am', '23:00|01:00||'],
    ['12:30 – 12:00 pm', '12:30|12:00||'],
    ['13:00 – 2 pm', '13:00|14:00||'],
    ['2 – 2 pm', '02:00|14:00||'],
    ['9 am – 11', '09:00|11:00||'],
    ['9 am – 1', '09:00|13:00||'],
    ['9 am – 9', '09:00|21:00||'],
    ['9 am – 12', '09:00|12:00||'],
    ['2 pm – 4', '14:00|16:00||'],
    ['2 pm – 16:00', '14:00|16:00||'],
    ['9 am – 13:00', '09:00|13:00||'],
    ['9 am – 1 pm', '09:00|13:00||'],
    ['9 – 11', '09:00|11:00||'],
    ['13:00 – 12:30', '13:00|12:30||'],
    ['11 pm – 1 am', '23:00|01:00||'],
    ['10 pm – 1', '22:00|01:00||'],
    ['9 pm – 12', '21:00|00:00||'],
    ['9:30 pm – 12:15', '21:30|00:15||'],
    ['12 pm – 1', '12:00|13:00||'],
    ['12 am – 1', '00:00|01:00||'],
    ['12 am – 12', '00:00|12:00||'],
    ['12:30 ظهراً – 1:30', '12:30|13:30||'],
    ['1 ظهراً – 3', '13:00|15:00||'],
  ])('shares its half of the day: %s', (text, expected) => expect(read(text)).toBe(expected))

  it('does not say a half that a clock of 24 hours needs not', () =>
    expect(writtenTime('9 am – 13:00')?.ends).toEqual({ hour: 13, minute: 0 }))
})

describe('a duration after a time', () => {
  it.each([
    ['9:00 (2 hours)', '09:00||120|'],
    ['9:00 [1h 15]', '09:00||75|'],
    ['9:00 (45’)', '09:00||45|'],
    ["9:00 45' Talk", '09:00||45|Talk'],
    ['9:00 – 10:00 (60 min)', '09:00|10:00|| (60 min)'],
    ['9:00 45 mn', '09:00||45|'],
    ['9:00 45 minority', '09:00||| 45 minority'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    ['10 h', 600],
    ['10h05', 605],
    ['1 hr', 60],
    ['2 hrs', 120],
    ['1 hour', 60],
    ['1 heure', 60],
    ['2 heures', 120],
    ['1 hora', 60],
    ['2 horas', 120],
    ['ساعة', undefined],
    ['1 ساعة', 60],
    ['2 ساعات', 120],
    ['1h 15', 75],
    ['1 h 15 min', 75],
    ['1h15mn', 75],
    ['1h15m.', 75],
    ['1h15 min.', 75],
    [' 45 min ', 45],
    ['5', 5],
    ['4', undefined],
    ['1000', undefined],
    ['x90', undefined],
    ['90x', undefined],
    ['100 h', undefined],
    ['at 1h15', undefined],
    ['1h15 x', undefined],
    ['1h5', undefined],
  ])('%s takes %s', (text, minutes) => expect(writtenDuration(text)).toBe(minutes))
})

describe('words for a part of the day', () => {
  it.each([
    ['Morning', 'morning'],
    ['am', 'morning'],
    ['Late morning', 'morning'],
    ['Matinée', 'morning'],
    ['por la mañana', 'morning'],
    ['صباحاً', 'morning'],
    ['l’après-midi', 'afternoon'],
    ["dans l'apres midi", 'afternoon'],
    ['tarde', 'afternoon'],
    ['En soirée', 'evening'],
    ['مساءً', 'evening'],
    ['All  day', 'allDay'],
    ['(all day)', 'allDay'],
    ['todo el día', 'allDay'],
    ['T.B.C.', undefined],
    ['TBA.', 'toBeAnnounced'],
    ['à préciser', 'toBeAnnounced'],
    ['?', 'toBeAnnounced'],
    ['toString', undefined],
    ['', undefined],
    [' '.repeat(33) + 'morning', 'morning'],
    [' '.repeat(34) + 'morning', undefined],
  ])('%s', (text, timing) => expect(timingInWords(text)).toBe(timing))
})

describe('words around a time', () => {
  it.each([
    ...['from', 'at', 'approx', 'approx.', 'about', 'around', 'ca', 'ca.', 'circa', 'starting'],
    ...['starting at', 'start at', 'starts at', 'between', 'as of', 'after', 'à partir de'],
    ...['a partir de', 'dès', 'vers', 'de', 'du', 'à', 'entre', 'après', 'desde', 'hacia', 'sobre'],
    ...['ابتداء من', 'ابتداءً من', 'اعتبارا من', 'من الساعة', 'الساعة', 'من', 'عند', 'حوالي', 'ab'],
    ...['from the', 'desde las', 'desde la', 'desde  el', 'las', 'a las', 'FROM', 'from '],
  ])('%s 9:00', (word) => expect(read(`${word} 9:00 Talk`)).toBe('09:00||| Talk'))
  it.each(['~', '~ ', '~  '])('%s9:00', (mark) =>
    expect(read(`${mark}9:00 Talk`)).toBe('09:00||| Talk'),
  )
  it.each(['x from', 'fromm', 'from9'])('%s is none of them', (word) =>
    expect(read(`${word} 9:00 Talk`)).toBeUndefined(),
  )

  it.each([
    ...[
      '-',
      '\u2010',
      '\u2011',
      '–',
      '—',
      '‒',
      '−',
      '→',
      '>',
      '/',
      '~',
      '--',
      ' –  ',
      ' to ',
      ' until ',
    ],
    ...[' till ', ' and ', ' through ', ' à ', ' a ', ' au ', ' et ', ' al ', ' y ', ' hasta '],
    ...[' jusqu’à ', " jusqu'à ", ' bis ', ' إلى ', ' الى ', ' حتى ', ' و ', ' a las ', ' a la '],
    ...[' إلى الساعة ', ' TO ', '  to  ', ' a  las  ', ' إلى', ' حتى'],
  ])('9:00%s10:00', (between) =>
    expect(read(`9:00${between}10:00 Talk`)).toBe('09:00|10:00|| Talk'),
  )
  it.each([' or ', ', ', ' x to ', 'to '])('9:00%s10:00 is no span', (between) =>
    expect(writtenTime(`9:00${between}10:00`)?.ends).toBeUndefined(),
  )

  it.each([
    ...[' env.', ' environ', ' approx.', ' onward', ' onwards', ' sharp', ' precise', ' precises'],
    ...[
      ' till late',
      ' until late',
      ' until  late',
      ' - late',
      ' – open end',
      ' – open-end',
      '— end',
    ],
    ...[' - fin', ' – …', '+', ' +', '  sharp'],
  ])('9:00%s', (word) => expect(read(`9:00${word} Talk`)).toBe('09:00||| Talk'))
  it.each([
    ['9:00 on', '09:00|||'],
    ['9:00 on  ', '09:00|||  '],
    ['9:00 on Monday', '09:00||| on Monday'],
    ['9:00 late', '09:00||| late'],
    ['9:00 – latecomers', '09:00||| – latecomers'],
    ['9:00 sharply', '09:00||| sharply'],
    ['9:00 Talk sharp', '09:00||| Talk sharp'],
    ['9:00 Talk 45 min', '09:00||| Talk 45 min'],
    ['9:00 Talk (2 h)', '09:00||| Talk (2 h)'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    ...[
      '45 minutes',
      '45 minute',
      '45 minutos',
      '45 min.',
      '45min',
      '45 mn',
      '45 mins',
      "45'",
      '45’',
    ],
    ...['45′', '45 دقيقة', '45 دقائق', '(45 min)', '[45 min]', '( 45 min )', '(45 min', '  45 min'],
  ])('9:00 %s', (duration) => expect(read(`9:00 ${duration}`)).toBe('09:00||45|'))
  it.each([
    ...[
      '(2h)',
      '(2 h)',
      '(2 hour)',
      '(2 hours)',
      '(2 heure)',
      '(2 heures)',
      '(2 hora)',
      '(2 horas)',
    ],
    ...['(2 ساعة)', '(2 ساعات)', '[2 h]', '( 2 h )', '  (2 h)', '(2h00)', '(2h 00)', '(2 h  00 )'],
  ])('9:00 %s', (duration) => expect(read(`9:00 ${duration}`)).toBe('09:00||120|'))
})
