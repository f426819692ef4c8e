import { describe, expect, it } from 'vitest'
import {
  type Calendar,
  calendarOf,
  lastDateOf,
  mentionsIn,
  resolveDay,
} from '../../../src/core/import/dates.js'
import { type DayHeading, readDayHeading } from '../../../src/core/import/dayHeading.js'
import { writtenDays } from '../../../src/core/time/writtenDays.js'
import { stretch } from './documents.js'

const heading = (text: string): DayHeading => {
  const found = readDayHeading(stretch(text))
  if (!found) throw new Error(`No heading of a day: ${text}`)
  return found
}
const mentioned = (...texts: string[]) =>
  mentionsIn(texts.map(stretch)).map(({ first, last }) =>
    first === last ? first : `${first}/${last}`,
  )

describe('dates that a document names', () => {
  it.each([
    ['14 – 15 September 2027', ['2027-09-14/2027-09-15']],
    ['Monday 5 – Friday 9 May 2027', ['2027-05-05/2027-05-09']],
    ['30 June – 2 July 2027', ['2027-06-30/2027-07-02']],
    ['30 December – 2 January 2028', ['2027-12-30/2028-01-02']],
    ['30 December 2027 – 2 January', ['2027-12-30/2028-01-02']],
    ['5 May 2027', ['2027-05-05']],
    ['5 May', []],
    ['31 June 2027', []],
    ['30 – 31 June 2027', []],
  ])('%s', (text, expected) => expect(mentioned(text)).toEqual(expected))

  it('are counted from a year that is known otherwise', () =>
    expect(
      mentionsIn([stretch('30 December – 2 January'), stretch('5 May')], 2027).map(
        ({ first, last }) => [first, last],
      ),
    ).toEqual([
      ['2027-12-30', '2028-01-02'],
      ['2027-05-05', '2027-05-05'],
    ]))

  it.each([
    [['5 May 2027', '6 – 7 June 2027'], '2027-06-06/2027-06-07'],
    [['5 May 2027', '6 June 2027'], '2027-05-05'],
    [['Draft of 1 – 3 May 2027', '6 June 2027'], '2027-06-06'],
    [['Registration until 1 May 2027', '6 June 2027'], '2027-06-06'],
    [['Inscription avant le 25 mars 2027', '6 June 2027'], '2027-06-06'],
    [[`${'x'.repeat(140)} 5 May 2027`, '6 June 2027'], '2027-06-06'],
    [['5 May 2027', '30 June – 2 July 2027'], '2027-06-30/2027-07-02'],
    [['Update of 5 May 2027', '6 June 2027'], '2027-06-06'],
    [['Updated on the morning of 5 May 2027', '6 June 2027'], '2027-06-06'],
    [['By bus; a day out, 5 May 2027', '6 June 2027'], '2027-05-05'],
  ])('of %s the likeliest is that of the event', (texts, expected) =>
    expect(mentioned(...texts)[0]).toBe(expected),
  )

  it('know where they stand', () =>
    expect(mentionsIn([stretch('In Sfax, 5 May 2027, all day')])[0]?.places).toEqual([
      { at: [0], from: 9, to: 19 },
    ]))
})

describe('the last date of several days', () => {
  it.each<[string, string, string | undefined]>([
    ['12–14 June', '2027-06-12', '2027-06-14'],
    ['30 June – 2 July', '2027-06-30', '2027-07-02'],
    ['30 December – 2 January', '2027-12-30', '2028-01-02'],
    ['30 December 2027 – 2 January 2028', '2027-12-30', '2028-01-02'],
    ['27–30 February', '2027-02-27', undefined],
    ['12–14 June', '2027-06-14', undefined],
    ['12–14 June', '2027-06-20', undefined],
    ['12–14 June', '12 June', undefined],
  ])('of %s, which begin on %s', (text, first, expected) => {
    const [over] = writtenDays(text)
    expect(over && lastDateOf(over, first)).toBe(expected)
  })
})

describe('the calendar of a document', () => {
  const of = (headings: string[], texts: string[], context = {}) => {
    const { days, year, yearSaid } = calendarOf(headings.map(heading), texts.map(stretch), context)
    return [days.join(' '), year, yearSaid]
  }
  it.each<[string, string[], string[], object, unknown[]]>([
    [
      'has the dates that are named',
      [],
      ['5 – 7 May 2027'],
      {},
      ['2027-05-05 2027-05-06 2027-05-07', 2027, true],
    ],
    ['has none of a deadline', [], ['Register by 5 May 2027'], {}, ['', 2027, true]],
    [
      'has those of the event first',
      [],
      ['5 May 2027'],
      { days: ['2028-01-01'] },
      ['2028-01-01', 2028, true],
    ],
    [
      'has the year of a heading',
      ['Monday 5 May 2025'],
      ['6 June 2027'],
      {},
      ['2027-06-06', 2025, true],
    ],
    ['has a year that stands alone', [], ['Forum 2029', 'in 2031'], {}, ['', 2029, true]],
    ['has no year out of a number', [], ['call 2029-55', '1/2029'], {}, ['', 2026, false]],
    [
      'has no year of a deadline',
      [],
      ['Forum 2029', 'Register by 5 May 2027'],
      {},
      ['', 2029, true],
    ],
    [
      'has the year of its dates first',
      [],
      ['in 2031', '5 May 2027'],
      {},
      ['2027-05-05', 2027, true],
    ],
    ['else goes by today', [], ['Forum'], { today: '2031-02-01' }, ['', 2031, false]],
    ['takes no days of none', [], ['5 May 2027'], { days: [] }, ['2027-05-05', 2027, true]],
  ])('%s', (_, headings, texts, context, expected) =>
    expect(of(headings, texts, context)).toEqual(expected),
  )
})

describe('the date of a heading', () => {
  const calendar = (days: string[], more: Partial<Calendar> = {}): Calendar => ({
    ...{ days, mentions: [], year: 2027, yearSaid: true },
    ...more,
  })
  const may = calendar(['2027-05-05', '2027-05-06', '2027-05-07'])
  const none = calendar([])
  const mention = { first: '2028-05-04', last: '2028-05-06', places: [], weight: -1 }
  const read = (text: string, of: Calendar, before?: string) => {
    const { date, sure, why, others } = resolveDay(heading(text), of, before)
    return [date ?? '?', sure, why.code, ...(others.length ? [others.join(' ')] : [])].join(' ')
  }

  it.each<[string, Calendar, string | undefined, string]>([
    ['Wednesday 5 May 2027', none, undefined, '2027-05-05 sure weekday'],
    ['5 May 2027', none, undefined, '2027-05-05 sure written'],
    ['5 May', none, undefined, '2027-05-05 likely written'],
    ['5 May', may, undefined, '2027-05-05 sure written'],
    ['Wednesday 5 May', none, undefined, '2027-05-05 sure weekday'],
    // The weekday says the year where nothing else does.
    ['Monday 5 May', calendar([], { yearSaid: false }), undefined, '2025-05-05 sure weekday'],
    ['5 May', calendar([], { year: 2030 }), undefined, '2030-05-05 likely written'],
    ['31 June 2027', may, undefined, `? unsure unknownDay ${may.days.join(' ')}`],
    [
      'Monday 5 May 2027',
      none,
      undefined,
      '2027-05-05 unsure weekdayDiffers 2027-05-03 2025-05-05',
    ],
    ['5/6/2027', none, undefined, '2027-06-05 sure written'],
    ['Saturday 5/6/2027', none, undefined, '2027-06-05 sure weekday'],
    ['5/6/2027', none, '2027-05-13', '2027-05-06 likely fromOthers 2027-06-05'],
    ['5/6/2027', none, '2027-05-14', '2027-06-05 sure written'],
    ['5 May', calendar([], { mentions: [mention] }), undefined, '2028-05-05 sure written'],
    ['7 May', calendar([], { mentions: [mention] }), undefined, '2027-05-07 likely written'],
    ['Monday 5 May', none, undefined, '2027-05-05 unsure weekdayDiffers 2027-05-03 2025-05-05'],
    ['Tuesday 5 May', calendar([], { yearSaid: false }), undefined, '2026-05-05 sure weekday'],
    ['6/5/2027', calendar(['2027-06-05']), undefined, '2027-06-05 likely fromOthers'],
    ['6/5/2027', calendar(['2027-06-05', '2027-05-06']), undefined, '2027-05-06 sure written'],
    ['Wednesday 5/5/2027', none, undefined, '2027-05-05 sure weekday'],
    // The fifth of June is a Saturday, the sixth of May a Thursday.
    ['Thursday 5/6/2027', none, undefined, '2027-05-06 likely weekday 2027-06-05'],
    ['5/6/2027', none, '2027-05-05', '2027-05-06 likely fromOthers 2027-06-05'],
    ['5/6/2027', none, '2027-06-04', '2027-06-05 sure written'],
    ['5/6/2027', none, '2027-04-20', '2027-06-05 sure written'],
    ['5/6/2027', none, '2027-05-20', '2027-06-05 sure written'],
    ['5/6/2027', none, '2026-05-06', '2027-06-05 sure written'],
    ['Monday 5/6/2027', none, undefined, '2027-06-05 unsure weekdayDiffers 2027-06-07 2028-06-05'],
    // The year that is nearest may be a later one.
    [
      'Friday 5 May 2027',
      none,
      undefined,
      '2027-05-05 unsure weekdayDiffers 2027-05-07 2028-05-05',
    ],
    ['5 May 2027', none, '2027-01-01', '2027-05-05 sure written'],
  ])('%s', (text, of, before, expected) => expect(read(text, of, before)).toBe(expected))

  it.each<[string, Calendar, string | undefined, string]>([
    ['Thursday', may, undefined, '2027-05-06 sure weekday'],
    ['Thursday', may, '2027-05-05', '2027-05-06 sure weekday'],
    ['Thursday', may, '2027-05-06', `2027-05-13 likely following ${may.days.join(' ')}`],
    ['Monday', may, undefined, `? unsure unknownDay ${may.days.join(' ')}`],
    ['Monday', none, '2027-05-07', '2027-05-10 likely following'],
    ['Viernes 7', may, undefined, '2027-05-07 sure weekday'],
    ['Viernes 7', may, '2027-05-07', '2027-05-07 sure weekday'],
    ['Viernes 8', may, undefined, `? unsure unknownDay ${may.days.join(' ')}`],
    ['Day 2', may, undefined, `2027-05-06 likely following ${may.days.join(' ')}`],
    ['Day 4', may, undefined, `? unsure unknownDay ${may.days.join(' ')}`],
  ])('%s, of which the calendar says more', (text, of, before, expected) =>
    expect(read(text, of, before)).toBe(expected),
  )

  it('of which only its number is said tells which day it is', () =>
    expect(resolveDay(heading('Day 2'), may, undefined).why).toEqual({
      code: 'following',
      params: { day: 2 },
    }))
})
