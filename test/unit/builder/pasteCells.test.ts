import { describe, expect, it } from 'vitest'
import type { BuilderLine } from '../../../src/admin/builder/builderLine.js'
import type { Cell } from '../../../src/admin/builder/grid.js'
import type { Telling } from '../../../src/admin/builder/many/cellText.js'
import { copyLines } from '../../../src/admin/builder/many/copied.js'
import { pasteCells } from '../../../src/admin/builder/many/pasteCells.js'
import { holdsCells, readCells } from '../../../src/admin/builder/many/readCells.js'
import { applyEdits, emptyHistory } from '../../../src/core/builder/index.js'
import { defaultRulebook } from '../../../src/core/vocabulary.js'
import { agendaOf } from '../../core/notation.js'

const excel = '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><td>a</table>'

describe('what is pasted', () => {
  it.each<[string, boolean, { html?: string; text?: string }]>([
    ['cells of a spreadsheet', true, { html: excel, text: '9:00\tOpening\r\n9:30\tCoffee' }],
    ['one column of it', true, { html: excel, text: 'Hall\r\nGarden' }],
    ['two cells without any HTML', true, { text: 'Hall\tconfirmed' }],
    [
      'a table of a text editor',
      false,
      { html: '<table xmlns:w="urn:schemas-microsoft-com:office:word">', text: 'a\tb' },
    ],
    [
      'an agenda in a mail',
      false,
      { html: '<p>9:00 Opening</p>', text: '9:00 Opening\n9:30 Coffee' },
    ],
    ['a table without any text', false, { html: '<table><td>a</td><td>b</td></table>' }],
    ['one cell', false, { html: excel, text: 'Hall\r\n' }],
    ['a word that a tab follows', false, { text: 'Hall\t' }],
  ])('%s: are cells: %s', (_, are, { html = '', text = '' }) =>
    expect(holdsCells({ html, text })).toBe(are),
  )
  it('has line breaks, tabs and quotes in quoted cells, and may be of any width', async () =>
    expect(await readCells('a\t"b\nc"\t"d ""e"""\r\n\tf\r\ng')).toEqual([
      ['a', 'b\nc', 'd "e"'],
      ['', 'f'],
      ['g'],
    ]))
  it('may hold quotes that are only quotes', async () => {
    expect(await readCells('The "old" town\tb\n"c')).toEqual([['The "old" town', 'b'], ['"c']])
    expect(await readCells('5" pipe\t"x" and y')).toEqual([['5" pipe', '"x" and y']])
  })
  it('loses the apostrophe by which a copied cell is no formula', async () =>
    expect(await readCells("'=1+1\t'quoted'")).toEqual([['=1+1', "'quoted'"]]))
})

const telling: Telling = {
  choices: {
    people: [
      { id: 'Ana', name: 'Ana Haddad', title: 'Mayor' },
      { id: 'Omar', name: 'Omar Khalil' },
    ],
    organisations: [],
    places: [
      { id: 'Hall', name: 'Great hall' },
      { id: 'Garden', name: 'Garden' },
    ],
    tracks: [],
  },
  rulebook: defaultRulebook,
  say: (key, vars) => [key, ...Object.values(vars ?? {})].join(' '),
  language: 'en',
}
const agenda = agendaOf(
  'Hall 09:00-10:00 Rivers: Ana moderator',
  '10:00-10:30 Break',
  'Hall 11:00-12:00 Trees',
)
const lines = agenda.sessions as BuilderLine[]
const paste = (rows: string[][], from: Cell) =>
  pasteCells(rows, { agenda, lines, from, history: emptyHistory, telling })

describe('cells that are pasted over lines', () => {
  it('go column by column into the lines below, read as what is typed there', () => {
    const { edits, leftColumns } = paste(
      [
        ['9:15-10:00', 'Rivers and lakes', 'Workshop'],
        ['10.00', 'Coffee', 'Pause'],
      ],
      { row: '1', column: 'time' },
    )
    expect(edits).toEqual([
      {
        type: 'set',
        id: 1,
        fields: { kind: 'workshop', title: 'Rivers and lakes', starts: '09:15' },
      },
      { type: 'set', id: 2, fields: { title: 'Coffee' } },
    ])
    expect(leftColumns).toBe(0)
  })
  it('are told cell by cell before anything changes', () =>
    expect(
      paste(
        [
          ['Garden', 'tentative'],
          ['', ''],
        ],
        { row: '2', column: 'place' },
      ).lines,
    ).toEqual([
      {
        line: lines[1],
        isNew: false,
        cells: [
          { column: 'place', before: '', after: 'Garden', makes: [] },
          {
            column: 'status',
            before: 'values:sessionStatus:confirmed',
            after: 'tentative',
            fault: 'builder:noChoice tentative',
            makes: [],
          },
        ],
      },
      {
        line: lines[2],
        isNew: false,
        cells: [{ column: 'place', before: 'Great hall', after: '', makes: [] }],
      },
    ]))
  it('make whoever and whatever is in no list, as typing does, and say so', () => {
    const { edits, lines: told } = paste(
      [['Speaker: Lina Ben Ali, Poet\nOmar Khalil', 'New tent']],
      {
        row: '3',
        column: 'people',
      },
    )
    expect(told[0]!.cells.map(({ makes }) => makes)).toEqual([['Lina Ben Ali'], ['New tent']])
    expect(edits).toMatchObject([
      {
        id: 3,
        fields: {
          place: 'new-places:New tent',
          assignments: [
            { role: 'speaker', person: 'new-people:Lina Ben Ali' },
            { role: 'speaker', person: 'Omar' },
          ],
        },
      },
    ])
  })
  it('leave what cannot be read as it is and say why, and take the rest', () => {
    const { edits, lines: told } = paste(
      [
        ['at some point', 'Seas'],
        ['10:05-10:30', '', 'Nothing'],
      ],
      { row: '1', column: 'time' },
    )
    expect(told.flatMap(({ cells }) => cells.flatMap(({ fault }) => fault ?? []))).toEqual([
      'builder:noTime',
      'builder:noChoice Nothing',
    ])
    expect(edits).toEqual([
      { type: 'set', id: 1, fields: { title: 'Seas' } },
      { type: 'set', id: 2, fields: { starts: '10:05' } },
    ])
  })
  it('count what has no column beside', () =>
    expect(
      paste([['Hall', 'confirmed', 'x', 'y']], { row: '2', column: 'place' }).leftColumns,
    ).toBe(2))
  it('become new lines below the last one, after it and on its day, but for empty rows', () => {
    const { edits, lines: told } = paste(
      [
        ['11:00-12:30', 'Trees'],
        ['12:30-13:30', 'Lunch'],
        ['', ''],
        ['', 'Closing'],
      ],
      { row: '3', column: 'time' },
    )
    const [longer, ...added] = edits
    expect(longer).toEqual({ type: 'set', id: 3, fields: { ends: '12:30' } })
    const { day } = lines[2]!
    expect(added.map((edit) => (edit.type === 'add' ? edit.session : edit))).toMatchObject([
      { day, title: 'Lunch', kind: 'meal', timing: 'clock', starts: '12:30', ends: '13:30' },
      { day, title: 'Closing', kind: 'closing', timing: 'toBeAnnounced' },
    ])
    expect(told.map(({ isNew, cells }) => [isNew, cells.map(({ after }) => after)])).toEqual([
      [false, ['11:00–12:30']],
      [true, ['12:30–13:30', 'Lunch']],
      [true, ['values:timing:toBeAnnounced', 'Closing']],
    ])
    const { sessions } = applyEdits(agenda, edits)
    expect(sessions.map(({ title }) => title).slice(-3)).toEqual(['Trees', 'Lunch', 'Closing'])
  })
  it('change nothing where they are what was copied, and those whom they keep keep their rows', async () => {
    const copied = copyLines('7', lines, telling).text
    expect(paste(await readCells(copied), { row: '1', column: 'time' }).edits).toEqual([])
    const { edits } = paste([['Moderator Ana Haddad · Mayor\nHost Omar Khalil']], {
      row: '1',
      column: 'people',
    })
    const after = applyEdits(agenda, edits).sessions[0]!
    expect(after.assignments[0]).toBe(agenda.sessions[0]!.assignments[0])
    expect(after.assignments[1]).toEqual({ role: 'host', person: 'Omar', state: 'confirmed' })
  })
})
