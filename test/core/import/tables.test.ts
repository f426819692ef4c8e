import { describe, expect, it } from 'vitest'
import { cellsOf, type CellText, textOfCell } from '../../../src/core/import/cellText.js'
import {
  daysInHeads,
  foreign,
  hasTime,
  headRowsOf,
  isNumeral,
  namesRoom,
  shareOf,
} from '../../../src/core/import/columnHeads.js'
import { documentItems } from '../../../src/core/import/documentItems.js'
import type { Table } from '../../../src/core/import/document.js'
import type { Item } from '../../../src/core/import/items.js'
import { knowingOf } from '../../../src/core/import/knowing.js'
import {
  alone,
  columnOf,
  covering,
  opens,
  roleOf,
  textOfPieces,
  timeOf,
} from '../../../src/core/import/tableCells.js'
import { tableItems } from '../../../src/core/import/tableItems.js'
import { tableLayout } from '../../../src/core/import/tableLayout.js'
import { documentOf, pieces, table } from './documents.js'

const knowing = () => knowingOf({ places: [{ id: 1, name: 'Vila Nova' }] })
const cells = (...rows: string[]) => cellsOf(table(...rows), [0])
const cell = (text: string): CellText => cells(`${text}|x`)[0]![0]!

/** A table some cells of which cover several columns or rows: `[row, cell, columns, rows]`. */
function merged(given: Table, ...over: [number, number, number, number][]): Table {
  for (const [row, at, columns, rows] of over) {
    const { cells: own } = given.rows[row]!
    const first = own[at]!
    Object.assign(first, { columns, rows })
    own.splice(at + 1, columns - 1)
    for (const below of given.rows.slice(row + 1, row + rows))
      below.cells = below.cells.filter(({ column }) => column !== first.column)
  }
  return given
}
const layoutOf = (given: Table, before?: ReturnType<typeof tableLayout>) =>
  tableLayout(given, [0], knowing(), before)
/** What the columns hold: `time, title, people`; what is unknown is `–`. */
const roles = (given: Table, before?: ReturnType<typeof tableLayout>) => {
  const layout = layoutOf(given, before)
  return Array.from({ length: layout.width }, (_, at) => layout.roles.get(at) ?? '–').join(', ')
}

describe('a cell', () => {
  it.each([
    ['9:00', true],
    ['9:00 – 10:30', true],
    ['9 – 10', true],
    ['14h', true],
    ['Morning', true],
    ['Noon', true],
    ['9', false],
    ['tbc', false],
    ['9 – 10 towns', false],
    ['Roads', false],
    ['', false],
  ])('%s is a time: %s', (text, expected) => expect(hasTime(text)).toBe(expected))

  it.each([
    ['1', true],
    ['12.', true],
    ['1.2.3', true],
    ['(3)', true],
    ['# 4', true],
    ['IV', true],
    ['B', true],
    ['٣', true],
    ['1234', false],
    ['12 towns', false],
    ['VIVIVI', false],
    ['Roads', false],
    ['', false],
  ])('%s is a number: %s', (text, expected) => expect(isNumeral(cell(text))).toBe(expected))

  it.each([
    ['Name', true],
    ['E-mail', true],
    ['email address', true],
    ['Prénom', true],
    ['Teléfono', true],
    ['Country', true],
    ['البريد الإلكتروني', true],
    ['Speaker', false],
    ['Title', false],
  ])('%s heads a list of people: %s', (text, expected) => expect(foreign.test(text)).toBe(expected))
})

describe('the heads of a table', () => {
  const rows = (...given: string[]) => [...headRowsOf(cells(...given), knowing())]
  it.each<[string, string[], number[]]>([
    ['two heads', ['Time|Title', '9:00|Roads'], [0]],
    ['words for heads behind a time', ['Time|Title|Chair', '9:00|Session|Speakers'], [0]],
    ['rooms in the third row', ['a|b|c', '9:00|Roads|x', '|Old Hall|Room 2'], [2]],
    ['no rooms below', ['a|b|c', '9:00|Roads|x', '10:00|Tea|y', '|Old Hall|Room 2'], []],
    ['no rooms from the first column on', ['Old Hall|Room 2|Room 3', '9:00|x|y'], []],
    ['no rooms beside something else', ['|Old Hall|Tea', '9:00|x|y'], []],
    ['a day beside anything', ['Roads|Monday 5 May', '9:00|x'], []],
    ['a head of days and anything', ['Day|Roads', '9:00|x'], [0]],
    ['no such head further down', ['a|b', '9:00|x', '10:00|y', 'Day|Roads'], []],
    ['a head of a time and anything', ['Time|Something', '9:00|Roads'], [0]],
    ['all heads', ['Heure|Séance|Salle', '9h|Routes|A'], [0]],
    ['in Spanish', ['Hora|Sesión', '9:00|Caminos'], [0]],
    ['in Arabic', ['الوقت|الجلسة', '9:00|الماء'], [0]],
    ['heads below a name', ['Programme|', 'Time|Title', '9:00|Roads'], [1]],
    ['heads in two places', ['Time|Title', '9:00|Roads', 'Time|Title'], [0, 2]],
    ['a day beside a time', ['Hora|Viernes 7 de mayo', '9:00|Caminos'], [0]],
    ['rooms beside nothing', ['|Old Hall|Room 2', '9:00|Roads|Rivers'], [0]],
    ['heads of a list of people', ['Name|E-mail', 'Ana|ana@example.org'], [0]],
    ['one head of three in the first row', ['Something|Title|Whatever', '9:00|Roads|x'], []],
    ['a day beside no head', ['Whatever|Viernes 7 de mayo', '9:00|Caminos'], []],
    [
      'a day beside a head, further down',
      ['9:00|Roads', '10:00|Lakes', '11:00|Seas', 'Hora|Viernes 7 de mayo'],
      [],
    ],
    ['two of four', ['a|Title|b|Room', '9:00|Roads|x|y'], [0]],
    ['a time is no head', ['9:00|Title', '10:00|Roads'], []],
    ['one cell is no row of heads', ['Title|', '9:00|Roads'], []],
    ['words are no heads', ['Roads|Rivers', '9:00|Lakes'], []],
    ['one head of two', ['Title|Rivers', '9:00|Lakes'], []],
    ['a time above anything comes early', ['9:00|a', '9:00|b', '9:00|c', 'Time|Something'], []],
  ])('%s', (_, given, expected) => expect(rows(...given)).toEqual(expected))

  it('name rooms where no column is for titles or people', () => {
    const of = (row: string, at: number) => {
      const [first] = cells(row)
      return namesRoom(first![at]!, first!)
    }
    expect(of('Heure|Salle Genêt|Salle Iris', 1)).toBe(true)
    expect(of('Heure|Salle', 1)).toBe(false)
    expect(of('Heure|Titre|Salle Genêt', 2)).toBe(false)
    expect(of('Heure|Intervenants|Salle Genêt', 2)).toBe(false)
  })

  it('may be days', () =>
    expect(
      daysInHeads(cells('Time|Monday 5 May|Tuesday 6 May|Notes')[0]!).map(
        (each) => textOfCell(each).text,
      ),
    ).toEqual(['Monday 5 May', 'Tuesday 6 May']))
})

describe('the share of a column that passes a test', () => {
  const given = cells('Time|Title', '9:00|Roads', '|Rivers', 'Lunch', '10:00|')
  it('counts its filled cells, without heads and rows over all columns', () => {
    const isTime = (each: CellText) => hasTime(textOfCell(each).text)
    expect(shareOf(given, 0, new Set([0]), isTime)).toEqual({ share: 1, many: 2, filled: 2 })
    expect(shareOf(given, 0, new Set(), isTime)).toEqual({ share: 2 / 3, many: 2, filled: 3 })
    expect(shareOf(given, 1, new Set([0]), isTime)).toEqual({ share: 0, many: 0, filled: 2 })
    expect(shareOf(given, 7, new Set(), isTime)).toEqual({ share: 0, many: 0, filled: 0 })
  })
})

describe('what the columns of a table hold', () => {
  it.each<[string, Table, string]>([
    ['as heads say', table('Time|Title|Room', '9:00|Roads|A'), 'time, title, place'],
    ['each once', table('Time|Title|Topic', '9:00|Roads|Ana Haddad'), 'time, title, people'],
    [
      'people twice',
      table('Time|Title|Chair|Speakers', '9:00|Roads|Ana|Omar'),
      'time, title, people, people',
    ],
    [
      'as cells look',
      table('9:00|Roads|Ana Haddad|Old Hall', '10:00|Rivers|Omar Saleh|Room 2'),
      'time, title, people, place',
    ],
    ['two columns of times', table('9:00|10:00|Roads', '10:00|11:00|Rivers'), 'time, ends, title'],
    [
      'times that begin a title are no ends',
      table('9:00|10:00 Roads and rivers', '10:00|11:00 Lakes and seas'),
      'time, title',
    ],
    [
      'days of each line',
      table('Monday 5 May|9:00|Roads', 'Tuesday 6 May|9:00|Rivers'),
      'day, time, title',
    ],
    [
      'numbers, whatever the head says',
      table('Item|Time|Subject', '1|9:00|a', '2|10:00|b'),
      'number, time, title',
    ],
    [
      'times, though the head is another',
      table('Time|Clock|Title', 'Water|9:00|Roads', 'Grass|10:00|Rivers'),
      '–, time, title',
    ],
    [
      'rooms beside each other',
      table('Time|Salle Genêt|Salle Iris', '9:00|a|b'),
      'time, parallel, parallel',
    ],
    ['a week', table('|Monday 5 May|Tuesday 6 May', '9:00|a|b'), 'time, parallel, parallel'],
    [
      'lines beside each other',
      merged(
        table(
          '9h|Workshop 1: a|Workshop 2: b',
          '10h|Tea|',
          '11h|Workshop 3: c|Workshop 4: d',
          '12h|Lunch|',
        ),
        [1, 1, 2, 1],
        [3, 1, 2, 1],
      ),
      'time, parallel, parallel',
    ],
    ['a room alone is a title', table('9:00|Old Hall', '10:00|Room 2'), 'time, title'],
    ['people alone are titles', table('9:00|Ana Haddad', '10:00|Omar Saleh'), 'time, title'],
  ])('%s', (_, given, expected) => expect(roles(given)).toBe(expected))

  /** Three columns; what stands in the second and third at 9 and 11, and pauses over both. */
  const beside = (first: [string, string], second: [string, string], pauses = 2) => {
    const over: [number, number, number, number][] = [
      [1, 1, 2, 1],
      [3, 1, 2, 1],
    ]
    return merged(
      table(`9h|${first.join('|')}`, '10h|Coffee break|', `11h|${second.join('|')}`, '12h|Lunch|'),
      ...over.slice(0, pauses),
    )
  }
  const workshops: [[string, string], [string, string]] = [
    ['Workshop 1: Roads', 'Workshop 2: Rivers'],
    ['Workshop 3: Lakes', 'Workshop 4: Seas'],
  ]
  it.each<[string, Table, string]>([
    ['several pauses over all of them', beside(...workshops), 'time, parallel, parallel'],
    ['more than one', beside(...workshops, 1), 'time, title, –'],
    [
      'over the times too',
      merged(
        table(`9h|${workshops[0].join('|')}`, 'Tea||', `11h|${workshops[1].join('|')}`, 'Lunch||'),
        [1, 0, 3, 1],
        [3, 0, 3, 1],
      ),
      'time, parallel, parallel',
    ],
    [
      'and over no fewer of them',
      merged(
        table(
          `9h|${workshops[0].join('|')}|Workshop 5: Sun`,
          '10h|Coffee break||Workshop 6: Moon',
          `11h|${workshops[1].join('|')}|Workshop 7: Stars`,
          '12h|Lunch||Workshop 8: Sky',
        ),
        [1, 1, 2, 1],
        [3, 1, 2, 1],
      ),
      'time, title, –, –',
    ],
    [
      'and over no fewer of them, the last',
      merged(
        table(
          `9h|${workshops[0].join('|')}|Workshop 5: Sun`,
          '10h|Workshop 6: Moon|Coffee break|',
          `11h|${workshops[1].join('|')}|Workshop 7: Stars`,
          '12h|Workshop 8: Sky|Lunch|',
        ),
        [1, 2, 2, 1],
        [3, 2, 2, 1],
      ),
      'time, title, –, –',
    ],
    [
      'kinds alone',
      beside(['Workshop: Roads', 'Visit: the port'], ['Workshop: Lakes', 'Visit: the sea']),
      'time, parallel, parallel',
    ],
    [
      'titles in bold above others',
      beside(['*Roads* / On roads', '*Rivers* / Wet'], ['*Lakes* / On lakes', '*Seas* / Wet']),
      'time, parallel, parallel',
    ],
    ['not bold alone', beside(['*Roads*', '*Rivers*'], ['*Lakes*', '*Seas*']), 'time, title, –'],
    [
      'not several lines alone',
      beside(['Roads / Dry', 'Rivers / Wet'], ['Lakes / Calm', 'Seas / Salt']),
      'time, title, –',
    ],
    [
      'not rooms',
      beside(['Workshop 1: Roads', 'Workshop Hall'], ['Workshop 2: Lakes', 'Workshop Room 2']),
      'time, title, place',
    ],
    [
      'not people',
      beside(['Workshop 1: Roads', 'Ana Haddad'], ['Workshop 2: Lakes', 'Omar Saleh']),
      'time, title, people',
    ],
    [
      'not roles',
      beside(['Workshop 1: Roads', 'Moderator: Ana'], ['Workshop 2: Lakes', 'Moderator: Omar']),
      'time, title, people',
    ],
    [
      'not one column of titles',
      beside(['Workshop 1: Roads', 'green'], ['Workshop 2: Lakes', 'blue']),
      'time, title, –',
    ],
  ])('lines beside each other have %s', (_, given, expected) => expect(roles(given)).toBe(expected))

  it.each<[string, Table, string]>([
    ['nothing', table('9:00||Roads', '10:00||Rivers'), 'time, –, title'],
    [
      'no other end than the one that is named',
      table('Start|Local|End|Title', '9:00|8:00|10:00|Roads', '11:00|10:00|12:00|Lakes'),
      'starts, –, ends, title',
    ],
    [
      'ends where three of five are times',
      table('9h|10h|Roads', '10h|11h|Seas', '11h|12h|Lakes', '12h|late|Tea', '13h|late|Sun'),
      'time, ends, title',
    ],
    ['none where one of two is', table('9h|10h|Roads', '10h|late|Seas'), 'time, title, –'],
    [
      'days where three of five are',
      table('5 May|9h|Roads', '6 May|9h|Seas', '7 May|9h|Lakes', 'later|9h|Tea', '–|9h|Sun'),
      'day, time, title',
    ],
    ['none where one of two is a day', table('5 May|9h|Roads', 'later|9h|Tea'), 'title, time, –'],
    [
      'what nobody knows, where another column has the titles',
      table('Time|Title|Aims here|Other things', '9:00|Roads|To agree|By bus'),
      'time, title, –, –',
    ],
    [
      'the title beneath a room alone',
      table('Time|Old Hall||', '9h|Roads|x|y'),
      'time, title, –, –',
    ],
    [
      'the title beneath one of two rooms',
      table('Time|Old Hall|Room 2', '9h|Roads|'),
      'time, title, –',
    ],
    [
      'days beside a column of titles',
      table('Time|Title|Monday 5 May|Tuesday 6 May', '9:00|Roads|Rivers|Lakes'),
      'time, title, parallel, parallel',
    ],
    ['rooms before titles', table('9h|Old Hall|Roads', '10h|Room 2|Seas'), 'time, place, title'],
    [
      'rooms where one of two is',
      table('9h|Roads|Old Hall', '10h|Seas|outside'),
      'time, title, place',
    ],
    [
      'no second rooms',
      table('9h|Roads|Old Hall|Main Building', '10h|Seas|Room 2|Annex'),
      'time, title, place, –',
    ],
    [
      'people before titles',
      table('9h|Ana Haddad|Roads', '10h|Li Wei|Seas'),
      'time, people, title',
    ],
    [
      'people where three of five are',
      table(
        '9h|Roads|Ana Haddad',
        '10h|Seas|Li Wei',
        '11h|Lakes|Eva Roth',
        '12h|Tea|all',
        '1h|Sun|all',
      ),
      'time, title, people',
    ],
    [
      'no second people',
      table('9h|Roads|Ana Haddad|Li Wei', '10h|Seas|Omar Saleh|Eva Roth'),
      'time, title, people, –',
    ],
    [
      'people in one of several lines',
      table('9h|Roads|UCLG / Moderator: Ana Haddad', '10h|Seas|ICMPD / Moderator: Eva Roth'),
      'time, title, people',
    ],
    [
      'people beside days',
      table('Time|Monday 5 May|Tuesday 6 May|', '9h|Roads|Seas|Ana Haddad', '10h|Tea|Sun|Li Wei'),
      'time, parallel, parallel, people',
    ],
  ])('a column may hold %s', (_, given, expected) => expect(roles(given)).toBe(expected))

  it('is the same as in the table above, where it has no heads', () => {
    const before = layoutOf(table('Time|Speaker|Title', '9:00|Ana|Roads'))
    expect(roles(table('9:00|Roads|Rivers'), before)).toBe('time, people, title')
    expect(roles(table('9:00|Roads'), before)).toBe('time, title')
    expect(roles(table('Time|Title|Speaker', '9:00|Roads|Ana'), before)).toBe('time, title, people')
    expect(roles(table('Roads|9:00|Rivers', 'Lakes|10:00|Seas'), before)).toBe('title, time, –')
  })

  it('is an agenda only where there are times, and no addresses', () => {
    const is = (...rows: string[]) => layoutOf(table(...rows)).isAgenda
    expect(is('Time|Title', '9:00|Roads')).toBe(true)
    expect(is('Title|Room', 'Roads|A')).toBe(false)
    expect(is('Name|Time', 'Ana|9:00')).toBe(false)
    expect(is('9:00|Roads|ana@example.org', '10:00|Rivers|omar@example.org')).toBe(false)
    expect(is('Time|Title', '9:00|a', 'b|c', 'd|e', 'f|g')).toBe(false)
  })

  it('may be the role, the room, the track or the day of its lines', () => {
    const columns = (...rows: string[]) =>
      [...layoutOf(table(...rows)).columns].map(([at, { role, place, track, day }]) =>
        [at, role?.is, place?.text, track?.text, day?.text.text]
          .filter((each) => each !== undefined)
          .join(' '),
      )
    expect(
      columns('Time|Title|Chair|Speakers|Lead|Rapporteur', '9:00|Roads|Ana|Omar|Eva|Kim'),
    ).toEqual(['2 chair', '5 rapporteur'])
    expect(columns('Heure|Titre|Modératrice', '9h|Routes|Ana')).toEqual(['2 moderator'])
    expect(columns('Heure|Titre|Animatrice', '9h|Routes|Ana')).toEqual(['2 facilitator'])
    expect(columns('Time|Old Hall / Water|Room 2', '9:00|a|b')).toEqual([
      ...['1 Old Hall Water', '2 Room 2'],
    ])
    expect(columns('|Monday 5 May|Tuesday 6 May', '9:00|Roads|Rivers')).toEqual([
      ...['1 Monday 5 May', '2 Tuesday 6 May'],
    ])
  })

  it('may be of one day, which a head names', () => {
    expect(layoutOf(table('Hora|Viernes 7 de mayo', '9:00|a')).day?.text.text).toBe(
      'Viernes 7 de mayo',
    )
    expect(layoutOf(table('Time|Monday 5 May|Tuesday 6 May', '9:00|a|b')).day).toBeUndefined()
    expect(layoutOf(table('Time|Title', '9:00|a')).day).toBeUndefined()
  })
})

describe('the cells of a row', () => {
  const layout = layoutOf(merged(table('9:00|Roads|A', '|Rivers', '10:00|Lakes|B'), [0, 2, 1, 2]))
  it('are covered by those that began above', () => {
    const at = (row: number, column: number) => {
      const found = covering(layout, row, column)
      return found && textOfCell(found).text
    }
    expect([at(0, 2), at(1, 2), at(2, 2), at(1, 1), at(1, 7)]).toEqual([
      ...['A', 'A', 'B', 'Rivers', undefined],
    ])
  })
  it('are of the columns that hold something', () => {
    expect(['time', 'title', 'people'].map((role) => columnOf(layout, role as never))).toEqual([
      ...[0, 1, undefined],
    ])
  })
  it('have a text of several lines', () =>
    expect(textOfPieces(pieces('Roads', 'Rivers')).text).toBe('Roads Rivers'))

  it.each([
    ['9:00', '9:00 | clock | '],
    ['9:00 outside', '9:00 | clock | outside'],
    ['9', '9 | clock | '],
    ['Morning', 'Morning | morning | '],
    ['12–14 June', '12–14 June | allDay | '],
    ['Roads', undefined],
    ['', undefined],
  ])('have a time: %s', (text, expected) => {
    const found = timeOf(cell(text))
    expect(found && [found.text.text, found.timing, found.rest?.text ?? ''].join(' | ')).toBe(
      expected,
    )
  })
  it('have none where there is no cell', () => expect(timeOf(undefined)).toBeUndefined())

  it('stand alone where the rest of the row is empty', () => {
    const of = (given: Table, row: number) => {
      const own = layoutOf(given)
      return alone(
        own.rows[row]!.filter((each) => each.pieces.length),
        own,
      )
    }
    const given = () => table('9:00|Roads|A', 'Lunch', 'Day 2||', '|Rivers|', '10:00|a|b')
    expect([0, 1, 2, 3, 4].map((row) => of(given(), row))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ])
    expect(of(table('9:00', '10:00'), 0)).toBe(true)
    expect(of(table('9:00|a', '|b'), 1)).toBe(true)
  })

  it('open what stands beneath a heading', () => {
    const [day] = tableItems(layoutOf(table('Monday 5 May 2025', '9:00|Roads')), knowing())
    expect([opens(undefined), opens(day)]).toEqual([true, true])
    expect(opens({ is: 'part', timing: 'morning', text: { text: '', parts: [] } })).toBe(true)
    expect(opens({ is: 'section', pieces: [] })).toBe(false)
  })

  it('are read by what their column holds', () => {
    const own = layoutOf(table('Time|Title|Speaker|Room', '9:00|Roads|Ana|A'))
    expect(own.rows[1]!.map((each) => roleOf(own, each))).toEqual([
      ...['title', 'title', 'people', 'place'],
    ])
    const around = ['Time|Old Hall|Room 2', 'From|To|Title', 'Day|Time|Title']
    for (const heads of around) {
      const of = layoutOf(table(heads, '9:00|10:00|Roads', '9:00|11:00|Tea'))
      expect(of.rows[1]!.map((each) => roleOf(of, each))).toEqual(['title', 'title', 'title'])
    }
    const more = layoutOf(table('Time|Title|Whatever', '9:00|Roads|Grass'))
    expect(more.rows[1]!.map((each) => roleOf(more, each))).toEqual([
      ...['title', 'title', 'description'],
    ])
    const over = layoutOf(merged(table('Time|Whatever|Title', '9:00|Roads|x'), [1, 1, 2, 1]))
    expect(roleOf(over, over.rows[1]![1]!)).toBe('title')
  })
})

const words = (list: readonly { text: { text: string } }[] = []) =>
  list.map(({ text }) => text.text).join(' / ')
/** An item as a text: `line 9:00 title=Roads people=Ana`, `more …`, `day …`, `text(within) …`. */
const told = (item: Item): string => {
  const cellsIn = ({ cells: own }: Extract<Item, { is: 'line' | 'more' }>) =>
    Object.entries(own).flatMap(([key, value]) =>
      key === 'leads'
        ? own.leads!.map((lead) => `${lead.is}=${words(lead.pieces)}`)
        : value?.length
          ? [`${key}=${words(value as never)}`]
          : [],
    )
  switch (item.is) {
    case 'day':
      return `day ${item.heading.text.text}`
    case 'part':
      return `part ${item.timing}`
    case 'section':
      return `section ${words(item.pieces)}`
    case 'text':
      return `text(${item.where}) ${item.text.text}`
    case 'more':
      return [`more${item.column || ''}`, ...cellsIn(item)].join(' ')
    case 'line':
      return [
        `line${item.column || ''}`,
        ...(item.time ? [item.time.text.text] : []),
        ...(item.shared ? ['shared'] : []),
        ...(item.place ? [`@${item.place.text}`] : []),
        ...(item.track ? [`#${item.track.text}`] : []),
        ...(item.day ? [`on ${item.day.text.text}`] : []),
        ...cellsIn(item),
      ].join(' ')
  }
}
const items = (given: Table) => tableItems(layoutOf(given), knowing()).map(told)

describe('the table of an agenda is read row by row', () => {
  it.each<[string, Table, string[]]>([
    [
      'heads are text, rows are lines',
      table('Time|Title|Speaker', '9:00|Roads|Ana', '10:00|Rivers|'),
      [
        'text(within) Time',
        'text(within) Title',
        'text(within) Speaker',
        'line 9:00 title=Roads people=Ana',
        'line 10:00 title=Rivers',
      ],
    ],
    [
      'a head with a role is not lost',
      table('Time|Title|Chair', '9:00|Roads|Ana'),
      [
        'text(within) Time',
        'text(within) Title',
        'text(within) Chair',
        'line 9:00 title=Roads chair=Ana',
      ],
    ],
    [
      'days, and parts of them',
      table('Monday 5 May 2025', 'Morning', '9:00|Roads', 'Day 2|', '9:00|Rivers'),
      [
        'day Monday 5 May 2025',
        'part morning',
        'line 9:00 title=Roads',
        'day Day 2',
        'line 9:00 title=Rivers',
      ],
    ],
    [
      'a day in a column',
      table(
        'Day|Time|Title',
        'Monday 5 May|9:00|Roads',
        '|10:00|Rivers',
        'Tuesday 6 May|9:00|Lakes',
      ),
      [
        'text(within) Day',
        'text(within) Time',
        'text(within) Title',
        'day Monday 5 May',
        'line 9:00 title=Roads',
        'line 10:00 title=Rivers',
        'day Tuesday 6 May',
        'line 9:00 title=Lakes',
      ],
    ],
    [
      'the end in a column of its own',
      table('From|To|Title', '9:00|10:00|Roads', '10:00|tbc|Rivers'),
      [
        'text(within) From',
        'text(within) To',
        'text(within) Title',
        'line 9:00–10:00 title=Roads',
        'line 10:00 title=Rivers note=tbc',
      ],
    ],
    [
      'a duration gives the end',
      table('Time|Duration|Title', '9:00|30 min|Roads', '10:00|short|Rivers'),
      [
        'text(within) Time',
        'text(within) Duration',
        'text(within) Title',
        'line 9:00 30 min title=Roads',
        'line 10:00 duration=short title=Rivers',
      ],
    ],
    [
      'what follows a line without a time continues it, or is another',
      table('9:00|Roads', '|Moderator: Ana', '|Lakes', '10:00|Rivers'),
      [
        'line 9:00 title=Roads',
        'more title=Moderator: Ana',
        'more title=Lakes',
        'line 10:00 title=Rivers',
      ],
    ],
    [
      'a time that covers several rows is shared',
      merged(table('9:00|Roads|A', '|Rivers|B', '10:00|Lakes|A'), [0, 0, 1, 2]),
      [
        'line 9:00 title=Roads description=A',
        'line 9:00 shared title=Rivers description=B',
        'line 10:00 title=Lakes description=A',
      ],
    ],
    [
      'a room that covers several rows is that of each',
      merged(
        table('Time|Title|Room', '9:00|Roads|Old Hall', '10:00|Rivers', '11:00|Lakes|B'),
        [1, 2, 1, 2],
      ),
      [
        'text(within) Time',
        'text(within) Title',
        'text(within) Room',
        'line 9:00 title=Roads place=Old Hall',
        'line 10:00 title=Rivers place=Old Hall',
        'line 11:00 title=Lakes place=B',
      ],
    ],
    [
      'a wide row is a heading where it is numbered',
      table('9:00|Tea', 'Session 1: Roads', '10:00|Rivers'),
      ['line 9:00 title=Tea', 'section Session 1: Roads', 'line 10:00 title=Rivers'],
    ],
    [
      'or in bold',
      table('9:00|Tea', '*On roads*', '10:00|Rivers'),
      ['line 9:00 title=Tea', 'section On roads', 'line 10:00 title=Rivers'],
    ],
    [
      'or continues the line above',
      table('9:00|Tea', 'Bring a cup', '10:00|Rivers'),
      ['line 9:00 title=Tea', 'more title=Bring a cup', 'line 10:00 title=Rivers'],
    ],
    [
      'or is a pause',
      table('9:00|Tea', 'Lunch', '10:00|Rivers'),
      ['line 9:00 title=Tea', 'line title=Lunch', 'line 10:00 title=Rivers'],
    ],
    [
      'or stands before the agenda',
      table('Forum of towns', '9:00|Tea'),
      ['text(before) Forum of towns', 'line 9:00 title=Tea'],
    ],
    [
      'or several such rows do',
      table('Forum of towns', 'Bring a cup', '9:00|Tea', '10:00|Roads'),
      [
        ...['text(before) Forum of towns', 'text(before) Bring a cup'],
        ...['line 9:00 title=Tea', 'line 10:00 title=Roads'],
      ],
    ],
    [
      'the name of a list above its heads',
      table('Forum|of towns', 'Time|Title', '9:00|Tea'),
      [
        'text(before) Forum',
        'text(before) of towns',
        'text(within) Time',
        'text(within) Title',
        'line 9:00 title=Tea',
      ],
    ],
    [
      'a time in a title',
      table('9:00|Roads', '|10:00 Rivers', '11:00|Lakes'),
      ['line 9:00 title=Roads', 'line title=10:00 Rivers', 'line 11:00 title=Lakes'],
    ],
    [
      'what stands behind a time becomes the title where there is none',
      table('Time|Title', '9:00 Roads|', '10:00|Rivers', '11:00|Lakes'),
      [
        'text(within) Time',
        'text(within) Title',
        'line 9:00 title=Roads',
        'line 10:00 title=Rivers',
        'line 11:00 title=Lakes',
      ],
    ],
    [
      'a time alone is a line',
      table('9:00|Roads', '10:00|', '11:00|Lakes'),
      ['line 9:00 title=Roads', 'line 10:00', 'line 11:00 title=Lakes'],
    ],
    [
      'its single head may be the day of all lines',
      table('Time|Viernes 7 de mayo', '9:00|Roads', '10:00|Tea'),
      [
        'day Viernes 7 de mayo',
        'text(within) Time',
        'text(within) Viernes 7 de mayo',
        'line 9:00 title=Roads',
        'line 10:00 title=Tea',
      ],
    ],
    [
      'a part of the day alone in the column of times stands above lines',
      table('Time|Title', 'Morning|', '|Roads', 'Afternoon|', '|Lakes', '19:00|Dinner'),
      [
        'text(within) Time',
        'text(within) Title',
        'part morning',
        'line title=Roads',
        'part afternoon',
        'line title=Lakes',
        'line 19:00 title=Dinner',
      ],
    ],
    [
      'a wide row after a heading says who leads the lines below',
      table(
        '9:00|Tea',
        'Session 2: Lakes',
        'Chair: Ana Haddad',
        'Rapporteur: Li Wei',
        '10:00|Seas',
      ),
      [
        'line 9:00 title=Tea',
        'section Session 2: Lakes / Chair: Ana Haddad / Rapporteur: Li Wei',
        'line 10:00 title=Seas',
      ],
    ],
    [
      'or whom the line above has, even in bold',
      table('9:00|Tea', '*Chair: Ana Haddad*', '10:00|Seas'),
      ['line 9:00 title=Tea', 'more title=Chair: Ana Haddad', 'line 10:00 title=Seas'],
    ],
    [
      'a wide row is a heading by its style, too, above empty rows and bare hours',
      table('9:00|Tea', '# Water', '|', '10 – 11|Seas'),
      ['line 9:00 title=Tea', 'section Water', 'line 10 – 11 title=Seas'],
    ],
    [
      'with a number it is one even above the first line',
      table('Session 1: Water', '9:00|Tea', '10:00|Seas'),
      ['section Session 1: Water', 'line 9:00 title=Tea', 'line 10:00 title=Seas'],
    ],
    [
      'it is none where no time follows, or another text',
      table('9:00|Tea', '*Water*', '|10:00 Lakes', '*Seas*', 'Rivers', '11:00|Ponds'),
      [
        'line 9:00 title=Tea',
        'more title=Water',
        'line title=10:00 Lakes',
        'more title=Seas',
        'more title=Rivers',
        'line 11:00 title=Ponds',
      ],
    ],
    ...[`Lunch, ${'with soup and bread, '.repeat(8)}and fruit`].map(
      (long): [string, Table, string[]] => [
        'it is none, and no pause, where it is as long as a text',
        table('9:00|Tea', `*${long}*`, '10:00|Seas'),
        ['line 9:00 title=Tea', `more title=${long}`, 'line 10:00 title=Seas'],
      ],
    ),
    [
      'a row with a kind of its own is a line',
      table('Time|Type|Title', '9:00|Talk|Roads', '|Talk|rivers and seas', '10:00|Panel|Lakes'),
      [
        ...['text(within) Time', 'text(within) Type', 'text(within) Title'],
        'line 9:00 kind=Talk title=Roads',
        'line kind=Talk title=rivers and seas',
        'line 10:00 kind=Panel title=Lakes',
      ],
    ],
    [
      'so is one with a room of its own',
      table('Time|Title|Room', '9:00|Roads|Old Hall', '|rivers|Room 3', '10:00|Seas|Old Hall'),
      [
        ...['text(within) Time', 'text(within) Title', 'text(within) Room'],
        'line 9:00 title=Roads place=Old Hall',
        'line title=rivers place=Room 3',
        'line 10:00 title=Seas place=Old Hall',
      ],
    ],
    [
      'so is one in bold',
      table('9:00|Roads', '|*Rivers*', '10:00|Seas'),
      ['line 9:00 title=Roads', 'line title=Rivers', 'line 10:00 title=Seas'],
    ],
    [
      'so is one with people of its own',
      table('9:00|Roads|Ana Haddad', '|Rivers|Omar Saleh', '10:00|Seas|Eva Roth'),
      [
        'line 9:00 title=Roads people=Ana Haddad',
        'line title=Rivers people=Omar Saleh',
        'line 10:00 title=Seas people=Eva Roth',
      ],
    ],
    [
      'the first row beneath a part of the day is a line, the next continues it',
      table('9:00|Roads', 'Evening', '|Dance', '|Songs'),
      ['line 9:00 title=Roads', 'part evening', 'line title=Dance', 'more title=Songs'],
    ],
    [
      'an end over two rows is that of the first',
      merged(table('From|To|Title', '9:00|11:00|Roads', '||Rivers', '11:00|12:00|Seas'), [
        ...([1, 1, 1, 2] as const),
      ]),
      [
        ...['text(within) From', 'text(within) To', 'text(within) Title'],
        'line 9:00–11:00 title=Roads',
        'more title=Rivers',
        'line 11:00–12:00 title=Seas',
      ],
    ],
    [
      'a title may begin in a line below its time',
      table('Time|Title', '9:00 / Roads of the south / by the sea|', '10:00|Rivers', '11:00|Lakes'),
      [
        ...['text(within) Time', 'text(within) Title'],
        'line 9:00 title=Roads of the south / by the sea',
        ...['line 10:00 title=Rivers', 'line 11:00 title=Lakes'],
      ],
    ],
    [
      'or beside it, and go on below',
      table('Time|Title', '9:00 Roads / by the sea|', '10:00|Rivers', '11:00|Lakes'),
      [
        ...['text(within) Time', 'text(within) Title'],
        'line 9:00 title=Roads / by the sea',
        ...['line 10:00 title=Rivers', 'line 11:00 title=Lakes'],
      ],
    ],
    ...['Interpreter', 'Respondent', 'Rapporteur'].map((head): [string, Table, string[]] => [
      `a head gives its role: ${head}`,
      table(`Time|Title|${head}`, '9:00|Roads|Ana Haddad', '10:00|Tea|'),
      [
        ...['text(within) Time', 'text(within) Title', `text(within) ${head}`],
        `line 9:00 title=Roads ${head.toLowerCase()}=Ana Haddad`,
        'line 10:00 title=Tea',
      ],
    ]),
    ...['Lead', 'Leads'].map((head): [string, Table, string[]] => [
      `a head gives none: ${head}`,
      table(`Time|Title|${head}`, '9:00|Roads|Ana Haddad', '10:00|Tea|'),
      [
        ...['text(within) Time', 'text(within) Title', `text(within) ${head}`],
        ...['line 9:00 title=Roads people=Ana Haddad', 'line 10:00 title=Tea'],
      ],
    ]),
    [
      'a line may stand above the heads',
      table('10:00|Forum', 'Time|Title', '11:00|Roads', '12:00|Tea'),
      [
        'line 10:00 title=Forum',
        'text(within) Time',
        'text(within) Title',
        'line 11:00 title=Roads',
        'line 12:00 title=Tea',
      ],
    ],
    [
      'a word in the column of times is a title, or says when',
      table('Time|Title', '9:00|Roads', 'Lunch|', 'Evening|Dance', '10:00|Rivers'),
      [
        'text(within) Time',
        'text(within) Title',
        'line 9:00 title=Roads',
        'line title=Lunch',
        'line Evening title=Dance',
        'line 10:00 title=Rivers',
      ],
    ],
  ])('%s', (_, given, expected) => expect(items(given)).toEqual(expected))
})

describe('lines beside each other', () => {
  it.each<[string, Table, string[]]>([
    [
      'take place in the room above them',
      table('Time|Old Hall / Water|Room 2', '9:00|Roads|Rivers'),
      [
        'text(within) Time',
        'line1 9:00 @Old Hall #Water title=Roads',
        'line2 9:00 @Room 2 title=Rivers',
      ],
    ],
    [
      'or on the day above them',
      table('|Monday 5 May|Tuesday 6 May', '9:00|Roads|Rivers', '10:00|–|closed'),
      [
        'line1 9:00 on Monday 5 May title=Roads',
        'line2 9:00 on Tuesday 6 May title=Rivers',
        'text(within) –',
        'text(within) closed',
      ],
    ],
    [
      'or in all rooms',
      merged(table('Time|Old Hall|Room 2', '9:00|Tea|', '10:00|Roads|Rivers'), [1, 1, 2, 1]),
      [
        'text(within) Time',
        'line-1 9:00 title=Tea',
        'line1 10:00 @Old Hall title=Roads',
        'line2 10:00 @Room 2 title=Rivers',
      ],
    ],
    [
      'or on several days',
      merged(table('|Monday 5 May|Tuesday 6 May', '9:00|Tea|'), [1, 1, 2, 1]),
      ['line1 9:00 on Monday 5 May title=Tea', 'line2 9:00 on Tuesday 6 May title=Tea'],
    ],
    [
      'are continued in their columns',
      table('Time|Old Hall|Room 2', '9:00|Roads|Rivers', '|Moderator: Ana|Chair: Omar'),
      [
        'text(within) Time',
        'line1 9:00 @Old Hall title=Roads',
        'line2 9:00 @Room 2 title=Rivers',
        'more1 title=Moderator: Ana',
        'more2 title=Chair: Omar',
      ],
    ],
    [
      'are several in a part of the day',
      table('|Monday 5 May|Tuesday 6 May', 'Morning|Roads / Moderator: Ana / Rivers|'),
      [
        'line1 Morning on Monday 5 May title=Roads / Moderator: Ana',
        'line1 Morning on Monday 5 May title=Rivers',
      ],
    ],
  ])('%s', (_, given, expected) => expect(items(given)).toEqual(expected))
})

describe('a document is read block by block', () => {
  const read = (...blocks: Parameters<typeof documentOf>) =>
    documentItems(documentOf(...blocks), knowing()).map(told)
  it('with what stands before, between and after its tables', () =>
    expect(
      read(
        'Forum',
        table('9:00|Tea', '10:00|Roads'),
        'Moderator: Ana',
        'Free',
        table('Name|E-mail', 'Ana|a@example.org'),
        table('9:00|Lakes', '10:00|Seas'),
        'Bye',
        table('a|b'),
      ),
    ).toEqual([
      'text(before) Forum',
      'line 9:00 title=Tea',
      'line 10:00 title=Roads',
      'more title=Moderator: Ana',
      'text(within) Free',
      ...['Name', 'E-mail', 'Ana', 'a@example.org'].map((each) => `text(within) ${each}`),
      'line 9:00 title=Lakes',
      'line 10:00 title=Seas',
      'text(after) Bye',
      'text(after) a',
      'text(after) b',
    ]))
  it('with the days after which its sheets are named', () => {
    const sheet = (name: string, title: string) => ({ ...table(`9:00|${title}`), name })
    expect(read(sheet('8 November 2027', 'Roads'), sheet('Sheet2', 'Rivers'))).toEqual([
      ...['day 8 November 2027', 'line 9:00 title=Roads', 'line 9:00 title=Rivers'],
    ])
  })
  it('and knows where each piece stands', () => {
    const [, , line] = documentItems(documentOf('a', 'b', '9:00 Roads'), knowing())
    expect(line?.is === 'line' && line.cells.title?.[0]?.at).toEqual([2])
    expect(line?.is === 'line' && line.time?.text.parts[0]?.place.at).toEqual([2])
  })
  it('and learns its places', () => {
    const own = knowing()
    documentItems(
      documentOf(table('Time|Title|Room', '9:00|Roads|The Nest', '10:00|Rivers|The Den')),
      own,
    )
    documentItems(documentOf(table('Time|Salle Genêt|Les Granges', '9:00|a|b')), own)
    expect([...own.places]).toEqual([
      'vila nova',
      'room',
      'the nest',
      'the den',
      'salle genet',
      'les granges',
    ])
  })
})
