import { describe, expect, it } from 'vitest'
import {
  clockText,
  timingInWords,
  writtenDuration,
  writtenTime,
} from '../../../src/core/time/written.js'

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
