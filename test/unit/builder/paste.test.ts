import { describe, expect, it } from 'vitest'
import { rowsOfText } from '../../../src/admin/builder/clipboard.js'
import { pastedEdits } from '../../../src/admin/builder/pastedEdits.js'
import { applyEdits, pasteRows } from '../../../src/core/builder/index.js'
import { agendaOf } from '../../core/notation.js'

describe('a table on the clipboard', () => {
  it.each<[string, string, string[][]]>([
    ['rows and cells', 'a\tb\nc\td\n', [['a', 'b'], ['c', 'd']]],
    ['line ends of Windows', 'a\tb\r\nc\td', [['a', 'b'], ['c', 'd']]],
    ['a cell of two lines', '9:00\t"Opening\nby the ""Mayor"""\n10:00\tx', [['9:00', 'Opening\nby the "Mayor"'], ['10:00', 'x']]],
    ['a quote inside a cell', 'the "City"\tb', [['the "City"', 'b']]],
    ['empty cells and rows', 'a\t\tb\n\t\n\nc', [['a', '', 'b'], ['c']]],
    ['one word', 'word', [['word']]],
    ['nothing', '', []],
  ])('of %s', (_, text, rows) => expect(rowsOfText(text)).toEqual(rows))
})

it('what is pasted becomes lines, on the day that it says or the one that is chosen, in places that are known', () => {
  const agenda = agendaOf('2019-06-25', '08:00-09:00 Meeting', '2019-06-26')
  const rows = [['Wednesday 26 June 2019'], ['9:30 - 10:30', 'Opening', 'hall'], ['Afternoon', 'Visit', 'Nowhere']]
  const lines = pasteRows(rows, { days: ['2019-06-25', '2019-06-26'] })
  const added = applyEdits(agenda, pastedEdits(agenda, lines, '2019-06-25', [{ id: 7, name: 'Hall' }])).sessions.slice(1)
  expect(added.map(({ day, timing, starts, ends, title }) => [day, timing, starts, ends, title])).toEqual([
    ['2019-06-26', 'clock', '09:30', '10:30', 'Opening'], ['2019-06-26', 'afternoon', undefined, undefined, 'Visit'],
  ])
  const elsewhere = pastedEdits(agenda, [{ row: 0, timing: 'toBeAnnounced', title: 'x', rest: [], day: '2020-01-01' }], '2019-06-25', [])
  expect(elsewhere).toMatchObject([{ session: { id: 'new-1', day: '2019-06-25', kind: 'session' } }])
})
