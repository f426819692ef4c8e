import { describe, expect, it } from 'vitest'
import { timeReader } from '../../../src/core/import/times.js'
import { timingInWords, writtenTime } from '../../../src/core/time/writtenTimes.js'
import { stretch } from './documents.js'

type Line = string | { text: string; own: true }

/**
 * What a document's times are read as, one line after the other: `14:00-15:00 unsure`,
 * `22:00-01:00+ likely`.
 */
function read(twelve: boolean, ...lines: Line[]): string[] {
  const { read: readOne } = timeReader(twelve)
  return lines.map((line) => {
    const { text, own } = typeof line === 'string' ? { text: line, own: false } : line
    const timing = timingInWords(text)
    const { value, sure, why } = timing
      ? readOne({ timing } as never, own)
      : readOne({ timing: 'clock', written: writtenTime(text) } as never, own)
    const span = [value.starts, value.ends].filter(Boolean).join('-')
    expect(value.timing === 'clock').toBe(value.starts !== undefined)
    return [
      `${span || value.timing}${value.endsNextDay ? '+' : ''}`,
      ...(sure === 'sure' ? [] : [sure]),
      ...(why.code === 'written' ? [] : [why.code]),
    ].join(' ')
  })
}
const beside = (text: string): Line => ({ text, own: true })

describe('the times of a day', () => {
  it.each<[string, Line[], string[]]>([
    ['are read as they are written', ['9:00 – 10:30', '14:00'], ['09:00-10:30', '14:00']],
    [
      'are no times where words say a part of the day',
      ['Afternoon', 'tbc'],
      ['afternoon', 'toBeAnnounced'],
    ],
    [
      'are taken for the afternoon where they would turn back',
      ['9:00', '11:30', '2:00 – 3:00'],
      [...['09:00', '11:30', '14:00-15:00 unsure otherHalfOfDay']],
    ],
    [
      'stay in the night where the day began late',
      ['22:00', '1:00'],
      ['22:00', '01:00 likely afterMidnight'],
    ],
    ['stay where they turn back by an hour at most', ['3:00', '2:00'], ['03:00', '02:00']],
    ['turn from eight on no more', ['10:00', '8:00', '7:00'], ['10:00', '08:00', '07:00']],
    [
      'turn for a minute more than an hour',
      ['8:01', '7:00'],
      ['08:01', '19:00 unsure otherHalfOfDay'],
    ],
    ['stay where they say am', ['11:00', '1 am'], ['11:00', '01:00']],
    ['stay in the first hour', ['11:00', '0:30'], ['11:00', '00:30']],
    [
      'turn to the very time of the last',
      ['13:00', '1:00'],
      ['13:00', '13:00 unsure otherHalfOfDay'],
    ],
    [
      'take their end along',
      ['9:00', '2:00 – 9:00'],
      ['09:00', '14:00-21:00 unsure otherHalfOfDay'],
    ],
    ['know noon', ['11:00', '12:00', '1:00'], ['11:00', '12:00', '13:00 unsure otherHalfOfDay']],
    ['know midnight', ['23:00 – 24:00', '0:30'], ['23:00-00:00+', '00:30 likely afterMidnight']],
    [
      'do not go by what runs beside others',
      ['9:00', beside('8:00'), beside('11:00'), '10:00'],
      [...['09:00', '08:00', '11:00', '10:00']],
    ],
    [
      'go by what runs beside others where nothing came before',
      [beside('11:00'), '2:00'],
      [...['11:00', '14:00 unsure otherHalfOfDay']],
    ],
  ])('%s', (_, lines, expected) => expect(read(false, ...lines)).toEqual(expected))

  it.each<[string, Line[], string[]]>([
    ['begins in the morning', ['9:00', '11:00 am'], ['09:00', '11:00']],
    [
      'begins in the afternoon where nobody is up',
      ['2:00', '6:59'],
      [...['14:00 likely otherHalfOfDay', '18:59 likely otherHalfOfDay']],
    ],
    ['goes on into the evening', ['9:00', '8:30'], ['09:00', '20:30 likely otherHalfOfDay']],
    ['may begin twice', ['9:00', '9:00'], ['09:00', '09:00']],
    [
      'does not go by what runs beside others',
      ['9:00', beside('11:00'), '10:00'],
      ['09:00', '11:00', '10:00'],
    ],
    ['ends in the evening', ['13:00 – 8:00'], ['13:00-20:00']],
    ['begins at seven', ['7:00'], ['07:00']],
    [
      'goes on after noon',
      ['11:00', '12:30', '1:15', '2 pm'],
      [...['11:00', '12:30', '13:15 likely otherHalfOfDay', '14:00']],
    ],
    ['says it with the end', ['9 – 5 pm'], ['09:00-17:00']],
    [
      'goes on after midnight',
      ['9 am', '10 pm', '1:00'],
      ['09:00', '22:00', '01:00 likely afterMidnight'],
    ],
    ['has a noon', ['9 am', '12:00', '12:30'], ['09:00', '12:00', '12:30']],
    [
      'begins as the last one does',
      ['9 am', '2 pm', '2:00'],
      [...['09:00', '14:00', '14:00 likely otherHalfOfDay']],
    ],
    [
      'ends in the afternoon',
      ['9:00 – 5:00', '10:00 – 9:30'],
      ['09:00-17:00', '10:00-09:30 unsure endsBeforeStart'],
    ],
  ])('where a document says am and pm, a day %s', (_, lines, expected) =>
    expect(read(true, ...lines)).toEqual(expected),
  )

  it.each([
    ['9:00 – 1:00', '09:00-13:00'],
    ['11:00 – 7:59', '11:00-07:59 unsure endsBeforeStart'],
    ['11:00 – 6:59', '11:00-18:59'],
    ['11:00 – 7:00', '11:00-19:00'],
    ['10:00 – 7:00', '10:00-07:00 unsure endsBeforeStart'],
    ['9:00 – 8:00', '09:00-08:00 unsure endsBeforeStart'],
    ['9:00 – 9:00', '09:00-09:00 unsure endsBeforeStart'],
    ['22:00 – 1:00', '22:00-01:00+'],
    ['12:00 – 11:59', '12:00-11:59+'],
    ['11:59 – 11:00', '11:59-11:00 unsure endsBeforeStart'],
    ['13:00 – 12:30', '13:00-12:30 unsure endsBeforeStart'],
    ['9:00 – 24:00', '09:00-00:00+'],
    ['9 am – 5 am', '09:00-05:00 unsure endsBeforeStart'],
    ['9:00 – 0:30', '09:00-00:30 unsure endsBeforeStart'],
    ['13:00 – 1:00', '13:00-01:00+'],
    ['13:00 – 8:00', '13:00-08:00+'],
    ['13:00 – 12:00', '13:00-12:00 unsure endsBeforeStart'],
    ['10 pm – 1', '22:00-01:00+'],
    ['10 pm – 1 am', '22:00-01:00+'],
    ['9:00 (90 min)', '09:00-10:30'],
    ['23:30 (45 min)', '23:30-00:15+'],
    ['9:00 – 12:00', '09:00-12:00'],
    ['22:00 – 12:00', '22:00-12:00 unsure endsBeforeStart'],
    ['22:00 – 22:00', '22:00-22:00 unsure endsBeforeStart'],
  ])('ends: %s', (text, expected) => expect(read(false, text)).toEqual([expected]))

  it('offer the other reading', () => {
    const { read: readOne } = timeReader(false)
    const of = (text: string) =>
      readOne({ timing: 'clock', written: writtenTime(text) } as never, false).others
    expect(of('9:00 – 8:00')).toEqual([{ timing: 'clock', starts: '09:00' }])
    expect(of('2:00 – 3:00')).toEqual([{ timing: 'clock', starts: '02:00', ends: '03:00' }])
    expect(of('1:30')).toEqual([])
    expect(of('15:00')).toEqual([])
    expect(of('4:00')).toEqual([{ timing: 'clock', starts: '04:00' }])
    expect(of('16:30 – 17:00')).toEqual([])
  })

  it('are of the next day where they are counted on, or come after an evening', () => {
    const { read: readOne } = timeReader(false)
    const of = (text: string) =>
      readOne({ timing: 'clock', written: writtenTime(text) } as never, false)
    expect([of('23:00').value, of('24:30').value, of('1:00 – 2:00').value]).toEqual([
      { timing: 'clock', starts: '23:00' },
      { timing: 'clock', starts: '00:30', startsNextDay: true },
      {
        ...{ timing: 'clock', starts: '01:00', startsNextDay: true },
        ...{ ends: '02:00', endsNextDay: true },
      },
    ])
    expect(timeReader(false).read({ timing: 'morning', text: stretch('Morning') }, false)).toEqual({
      ...{ value: { timing: 'morning' }, sure: 'sure', why: { code: 'written' }, others: [] },
    })
  })

  it('begin anew with each day', () => {
    const { read: readOne, startDay } = timeReader(false)
    const of = (text: string) =>
      readOne({ timing: 'clock', written: writtenTime(text) } as never, false).value.starts
    expect([of('9:00'), of('2:00')]).toEqual(['09:00', '14:00'])
    startDay()
    expect(of('2:00')).toBe('02:00')
  })
})
