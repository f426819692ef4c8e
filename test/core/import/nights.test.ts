import { describe, expect, it } from 'vitest'
import { proposalAsJson, readAgenda } from '../../../src/core/import/index.js'
import { documentOf, table } from './documents.js'

type ReadLine = {
  day?: string
  starts?: string
  ends?: string
  startsNextDay?: boolean
  endsNextDay?: boolean
  endDay?: string
  part?: string
  title: string
}

const friday = 'Friday 12 June 2026'
const read = (...blocks: Parameters<typeof documentOf>) =>
  (proposalAsJson(readAgenda(documentOf(...blocks))) as { lines: ReadLine[] }).lines.map((line) => {
    const { day, starts, ends, startsNextDay, endsNextDay, endDay, part, title } = line
    const time = `${starts ?? part ?? '-'}${startsNextDay ? '+' : ''}${ends ? `-${ends}` : ''}${endsNextDay ? '+' : ''}`
    return [day?.slice(8), time, ...(endDay ? [`until ${endDay.slice(8)}`] : []), title].join(' ')
  })

describe('an evening that goes on after midnight, under the heading of its day', () => {
  it.each([
    [
      'in lines',
      [
        friday,
        '19:00 – 23:00 Gala',
        '23:00 – 24:00 Fireworks',
        '00:30 – 02:00 DJ set',
        'Saturday 13 June 2026',
        '09:00 Breakfast',
      ],
    ],
    [
      'in a table',
      [
        friday,
        table('19:00 – 23:00|Gala', '23:00 – 24:00|Fireworks', '00:30 – 02:00|DJ set'),
        'Saturday 13 June 2026',
        table('09:00|Breakfast'),
      ],
    ],
    [
      'counted on',
      [
        friday,
        '19h – 23h Gala',
        '23h – 24h Fireworks',
        '24h30 – 2h DJ set',
        'Saturday 13 June 2026',
        '9h Breakfast',
      ],
    ],
    [
      'with am and pm',
      [
        friday,
        '7pm – 11pm Gala',
        '11pm – midnight Fireworks',
        '12.30am – 2am DJ set',
        'Saturday 13 June 2026',
        '9am Breakfast',
      ],
    ],
  ])('%s is of that day', (_, blocks) =>
    expect(read(...blocks)).toEqual([
      '12 19:00-23:00 Gala',
      '12 23:00-00:00+ Fireworks',
      '12 00:30+-02:00+ DJ set',
      '13 09:00 Breakfast',
    ]),
  )

  it('goes on through the night, and is over in the morning', () =>
    expect(read(friday, '21:00 Film', '0:30 Talk', '1:30 Music', '6:00 Departure')).toEqual([
      '12 21:00 Film',
      '12 00:30+ Talk',
      '12 01:30+ Music',
      '12 06:00 Departure',
    ]))

  it('is nothing but the early hours where no evening is above', () =>
    expect(read(friday, '0:30 – 2:00 Arrival', '9:00 Opening')).toEqual([
      '12 00:30-02:00 Arrival',
      '12 09:00 Opening',
    ]))
})

describe('a line that begins with several days', () => {
  const days = ['Friday 12 June 2026', '19:00 – 23:00 Gala']
  it.each([
    ['12–14 June: Exhibition', '12 allDay until 14 Exhibition'],
    ['12–14 June 2026: Exhibition', '12 allDay until 14 Exhibition'],
    ['12 to 14 June – Exhibition', '12 allDay until 14 Exhibition'],
    ['June 12, 13 and 14: Exhibition', '12 allDay until 14 Exhibition'],
    ['12-14/06/2026: Exhibition', '12 allDay until 14 Exhibition'],
    ['30 June – 2 July: Exhibition', '30 allDay until 02 Exhibition'],
    ['من 12 إلى 14 يونيو: معرض', undefined],
  ])('is on the first and goes on until the last of them: %s', (line, expected) => {
    const lines = read(...days, line)
    if (expected) expect(lines).toContain(expected)
    expect(lines[0]).toBe('12 19:00-23:00 Gala')
  })

  it('stands in a table with its days where others have their times', () =>
    expect(
      read(friday, table('19:00 – 23:00|Gala', '12–14 June|Exhibition', '23:30|Fireworks')),
    ).toEqual(['12 19:00-23:00 Gala', '12 allDay until 14 Exhibition', '12 23:30 Fireworks']))

  it('is none before the first day: those are the days of the event', () => {
    const lines = read('12–14 June 2026: Third Forum of Cities', ...days)
    expect(lines).toEqual(['12 19:00-23:00 Gala'])
  })
})
