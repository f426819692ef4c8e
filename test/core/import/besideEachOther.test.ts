import { describe, expect, it } from 'vitest'
import type { Table } from '../../../src/core/import/document.js'
import { proposalAsJson, readAgenda } from '../../../src/core/import/index.js'
import { documentOf, p, table } from './documents.js'

type Line = {
  day?: string
  starts?: string
  title: string
  place?: string
  people: { name?: string }[]
}

const read = (...blocks: Parameters<typeof documentOf>) =>
  proposalAsJson(readAgenda(documentOf('Monday 5 May 2025', ...blocks), {})) as {
    lines: Line[]
    left: { text: string }[]
  }
const short = ({ starts, title, place }: Line) => `${starts ?? '-'} ${title} @ ${place ?? '-'}`
const halls = (...rows: string[]) => read(table('Time|Hall A|Hall B|Hall C', ...rows))
const titles = (...rows: string[]) => halls(...rows).lines.map(({ title }) => title)

describe('lines beside each other', () => {
  it('are where the head of their column says', () =>
    expect(halls('9:00|Roads|Rivers|Lakes', '10:00|Seas|Hills|Woods').lines.map(short)).toEqual([
      '09:00 Roads @ Hall A',
      '09:00 Rivers @ Hall B',
      '09:00 Lakes @ Hall C',
      '10:00 Seas @ Hall A',
      '10:00 Hills @ Hall B',
      '10:00 Woods @ Hall C',
    ]))

  it.each([
    ['–'],
    ['---'],
    ['x'],
    ['X'],
    ['×'],
    ['/'],
    ['Closed'],
    ['Hall closed'],
    ['Salle fermée'],
    ['Fermé'],
    ['Cerrado'],
    ['Sala cerrada'],
    ['القاعة مغلقة'],
    ['مغلق'],
  ])('are none in a cell that says “%s”', (nothing) => {
    const { lines, left } = halls(`9:00|Roads|${nothing}|Lakes`, '10:00|Seas|Hills|Woods')
    expect(lines.map(({ title }) => title)).toEqual(['Roads', 'Lakes', 'Seas', 'Hills', 'Woods'])
    // A sign alone is no word that could be lost.
    if (/\p{L}/u.test(nothing)) expect(left.map(({ text }) => text)).toContain(nothing)
  })

  it.each([
    ['Closed doors'],
    ['x-rays for all'],
    ['Fermez la porte'],
    ['On what is closed: a walk'],
  ])('are one in a cell that goes on: “%s”', (title) =>
    expect(titles(`9:00|Roads|${title}|Lakes`, '10:00|Seas|Hills|Woods')).toHaveLength(6),
  )

  it('go on in the next row, where it has no time', () => {
    const { lines } = halls(
      '9:00|Roads|Rivers|Lakes',
      '|Ana Haddad, UCLG||',
      '10:00|Seas|Hills|Woods',
    )
    expect(lines.map(({ title, people }) => [title, people.map(({ name }) => name)])).toEqual([
      ['Roads', ['Ana Haddad']],
      ['Rivers', []],
      ['Lakes', []],
      ['Seas', []],
      ['Hills', []],
      ['Woods', []],
    ])
  })

  it('do not go on in a row with a time of its own', () =>
    expect(titles('9:00|Roads|Rivers|Lakes', '9:30|“Ferries”|Hills|Woods')).toHaveLength(6))

  it('are several in one part of the day', () => {
    const { lines } = read(
      table(
        '|Hall A|Hall B',
        'Morning|Roads / Rivers / • Ana Haddad, UCLG|Lakes',
        'Afternoon|Seas|Hills / Woods',
      ),
    )
    expect(lines.map(({ title, place }) => `${title} @ ${place}`)).toEqual([
      'Roads @ Hall A',
      'Rivers @ Hall A',
      'Lakes @ Hall B',
      'Seas @ Hall A',
      'Hills @ Hall B',
      'Woods @ Hall B',
    ])
    expect(lines[1]!.people).toMatchObject([{ name: 'Ana Haddad' }])
  })

  it('are on each of the days over which their cell goes', () => {
    const cell = (column: number, text: string, columns = 1) => ({
      ...{ column, columns, rows: 1 },
      blocks: text ? [p(text)] : [],
    })
    const week: Table = {
      type: 'table',
      rows: [
        [
          cell(0, ''),
          cell(1, 'Monday 5 May'),
          cell(2, 'Tuesday 6 May'),
          cell(3, 'Wednesday 7 May'),
        ],
        [cell(0, '9:00'), cell(1, 'Walk', 2), cell(3, 'Talk')],
        [cell(0, '10:00'), cell(1, 'Roads'), cell(2, 'Tea', 2)],
      ].map((cells) => ({ cells })),
    }
    const { lines } = proposalAsJson(readAgenda(documentOf('5 – 7 May 2025', week), {})) as {
      lines: Line[]
    }
    expect(lines.map(({ day, starts, title }) => `${day} ${starts} ${title}`).sort()).toEqual([
      '2025-05-05 09:00 Walk',
      '2025-05-05 10:00 Roads',
      '2025-05-06 09:00 Walk',
      '2025-05-06 10:00 Tea',
      '2025-05-07 09:00 Talk',
      '2025-05-07 10:00 Tea',
    ])
  })
})
