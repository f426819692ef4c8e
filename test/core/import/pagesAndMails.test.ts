import { describe, expect, it } from 'vitest'
import { proposalAsJson, readAgenda } from '../../../src/core/import/index.js'
import { documentOf, table } from './documents.js'
import { readText } from '../../../src/formats/document/text/index.js'

type Person = { name?: string; role: string; jobTitle?: string; affiliation?: string }
type Line = {
  day?: string
  starts?: string
  ends?: string
  title: string
  place?: string
  description?: string
  objective?: string
  people: Person[]
}
type Read = {
  event: { title?: string; startDate?: string; endDate?: string; city?: string }
  lines: Line[]
  left: { text: string }[]
}

const read = (...lines: string[]) => {
  const { blocks, apart } = readText(lines.join('\n'))
  return proposalAsJson(
    readAgenda({ blocks, apart, warnings: [] }, { today: '2025-01-01' }),
  ) as Read
}
const short = ({ starts, ends, title }: Line) => `${starts ?? '-'}–${ends ?? ''} ${title}`
const leftOf = ({ left }: Read) => left.map(({ text }) => text)

describe('an agenda as it comes out of pages and mails', () => {
  it('has one cell in a line, with bars that part nothing', () => {
    const { lines, left } = read(
      'Wednesday 26 November 2025',
      '|',
      '09:00 - 12:00',
      '|',
      'Walk along the gulf |',
      '|',
      '| 12:00 - 13:00 |',
      'Lunch (Hall A) |',
      '|',
      '13:00 - 13:30',
      '|',
      'Welcome |',
    )
    expect(lines.map(short)).toEqual([
      '09:00–12:00 Walk along the gulf',
      '12:00–13:00 Lunch',
      '13:00–13:30 Welcome',
    ])
    expect(lines[1]!.place).toBe('Hall A')
    expect(left).toEqual([])
  })

  it('has one day as a table and another as a list', () => {
    const { lines } = read(
      '## Monday 16 June 2025',
      '| Time | Title |',
      '|---|---|',
      '| 9:00 | Opening |',
      '| 9:30 | Roads |',
      '| 10:00 | Break |',
      '',
      '## Tuesday 17 June 2025',
      '- 9:00 - Rivers',
      '- 10:00 - Lakes',
    )
    expect(lines.map(({ day, title }) => `${day} ${title}`)).toEqual([
      '2025-06-16 Opening',
      '2025-06-16 Roads',
      '2025-06-16 Break',
      '2025-06-17 Rivers',
      '2025-06-17 Lakes',
    ])
  })

  it('leaves a list of times beside a table where no day is named above it', () =>
    expect(
      leftOf(
        read(
          '- 8:00 the bus leaves',
          '',
          'Monday 16 June 2025',
          '| 9:00 | Opening |',
          '| 9:30 | Roads |',
          '| 10:00 | Break |',
        ),
      ),
    ).toEqual(['8:00 the bus leaves']))

  it('says where something is with an @', () =>
    expect(read('Monday 16 June 2025', '18:00 Reception @ Rose Hall, Leeds').lines).toMatchObject([
      { title: 'Reception', place: 'Rose Hall, Leeds' },
    ]))

  it('has links into its own site', () =>
    expect(
      read('# Days', '', 'Monday 16 June 2025', '', '- 9:00 [Roads](talks/roads.html)').lines.map(
        short,
      ),
    ).toEqual(['09:00– Roads']))

  it.each<[string, string[], string | undefined]>([
    ['a time', ['Arrivals from 15h30', 'Monday 16 June 2025', '16:00 Opening'], undefined],
    ['the head of a column', ['Heures', 'Monday 16 June 2025', '16:00 Opening'], undefined],
    [
      'what stands below the first day',
      ['Monday 16 June 2025', 'Forum of towns', 'Rooms are on the ground floor', '16:00 Opening'],
      'Forum of towns',
    ],
    [
      'what stands above it',
      ['Of rivers and lakes', 'Monday 16 June 2025', 'A meeting of towns is held', '16:00 Opening'],
      'Of rivers and lakes',
    ],
  ])('has a title, which is not %s', (_, lines, expected) =>
    expect(read(...lines).event.title).toBe(expected),
  )

  it('names no town that is called “Programme”', () => {
    expect(
      read('PROGRAMME - le 31 mai 2025.', 'Accueil', '16h - Ouverture').event.city,
    ).toBeUndefined()
    expect(read('Leeds - le 31 mai 2025.', 'Accueil', '16h - Ouverture').event.city).toBe('Leeds')
  })

  it('lasts as long as it announces, where only some of its days have lines', () => {
    const { event } = read('Forum of towns, 25 – 26 July 2025', '', 'Day 1', '9:00 Opening')
    expect([event.startDate, event.endDate]).toEqual(['2025-07-25', '2025-07-26'])
    // Other days than those that are announced are the agenda's own.
    const other = read('Forum of towns, 25 – 26 July 2025', '', 'Monday 28 July 2025', '9:00 Talk')
    expect([other.event.startDate, other.event.endDate]).toEqual(['2025-07-28', '2025-07-28'])
  })

  it('names several with where they work in brackets, the last behind a sign for “and”', () =>
    expect(
      read(
        'Monday 16 June 2025',
        '9:00 Panel',
        'Speakers: Ana Haddad (UCLG), Omar Saleh (City of Sfax) & Samir Khatib (Medenine)',
      ).lines[0]!.people.map(({ name, affiliation }) => [name, affiliation]),
    ).toEqual([
      ['Ana Haddad', 'UCLG'],
      ['Omar Saleh', 'City of Sfax'],
      ['Samir Khatib', 'Medenine'],
    ]))

  it('names who directs what is written in capitals', () =>
    expect(
      read(
        'Monday 16 June 2025',
        '9:00 Rivers',
        '- Mariano Altemir Lascorz: President del CEDER Somontano',
        '- Paloma Fábregas Martínez: Gerent del CEDER Somontano',
      ).lines[0]!.people.map(({ name }) => name),
    ).toEqual(['Mariano Altemir Lascorz', 'Paloma Fábregas Martínez']))

  it('has two times with nothing between them', () =>
    expect(
      read(
        'Saturday 14 June 2025',
        '8:30 10:30 Working groups',
        '11:00  1:00 Working groups in the garden',
        '1:00  Goodbye',
      ).lines.map(short),
    ).toEqual([
      '08:30–10:30 Working groups',
      '11:00–13:00 Working groups in the garden',
      '13:00– Goodbye',
    ]))

  it('has talks with times of their own in a row that has one', () => {
    const { lines } = proposalAsJson(
      readAgenda(
        documentOf(
          'Saturday 14 June 2025',
          table('Time|Title', '9:00|9:30 Rivers / 10:00 Lakes', '11:00|Tea'),
        ),
        {},
      ),
    ) as Read
    expect(lines.map(({ title }) => title)).toContain('Rivers')
    expect(lines.find(({ title }) => title === 'Rivers')?.ends).not.toBe('09:30')
  })

  it('keeps what stands in brackets behind brackets, where it is no address', () =>
    expect(JSON.stringify(read('Monday 16 June 2025', '9:00 Roads [tbc](UCLG)'))).toContain('UCLG'))

  it('gives no line what is said of the day that follows', () => {
    const found = read(
      'Monday 16 June 2025',
      '18:00 Reception',
      '',
      'Tuesday 17 June 2025',
      '',
      'Goals: To form teams.',
      '',
      '9:00 Roads',
      'Objective: To mend them.',
    )
    expect(found.lines.map(({ objective }) => objective)).toEqual([undefined, 'To mend them.'])
    expect(leftOf(found)).toEqual(['Goals: To form teams.'])
  })
})
