import { describe, expect, it } from 'vitest'
import { neighbour, type Cell, type Way, wayOf } from '../../../src/admin/builder/grid.js'
import { shortcutOf } from '../../../src/admin/builder/shortcuts.js'

const rows = ['1', '2', 'new-1']
const at = (text: string): Cell => ({
  row: text.split(' ')[0]!,
  column: text.split(' ')[1] as Cell['column'],
})
const told = ({ row, column }: Cell) => `${row} ${column}`

describe('the cell next to one', () => {
  it.each<[string, Way, string]>([
    ['1 time', 'down', '2 time'],
    ['new-1 time', 'down', 'new-1 time'],
    ['1 time', 'up', '1 time'],
    ['2 people', 'up', '1 people'],
    ['1 time', 'right', '1 title'],
    ['1 status', 'right', '1 status'],
    ['1 time', 'left', '1 time'],
    ['2 kind', 'home', '2 time'],
    ['2 kind', 'end', '2 status'],
    ['2 kind', 'first', '1 kind'],
    ['2 kind', 'last', 'new-1 kind'],
    ['1 kind', 'pageDown', 'new-1 kind'],
    ['new-1 kind', 'pageUp', '1 kind'],
  ])('of %s, %s, is %s', (from, way, to) => expect(told(neighbour(rows, at(from), way))).toBe(to))

  it.each<[string, Way, string]>([
    ['1 status', 'right', '2 time'],
    ['2 time', 'left', '1 status'],
    ['new-1 status', 'right', 'new-1 status'],
    ['1 time', 'left', '1 time'],
  ])('goes on over the edge of a line with Tab: %s, %s, %s', (from, way, to) =>
    expect(told(neighbour(rows, at(from), way, { wrap: true }))).toBe(to),
  )

  it('is one of the first line where the line is gone', () =>
    expect(told(neighbour(rows, at('9 title'), 'home'))).toBe('1 time'))
})

describe('a key', () => {
  it.each([
    ['ArrowLeft', false, 'left'],
    ['ArrowLeft', true, 'right'],
    ['ArrowRight', true, 'left'],
    ['ArrowRight', false, 'right'],
    ['ArrowUp', true, 'up'],
    ['Home', false, 'home'],
    ['a', false, undefined],
    ['toString', false, undefined],
  ])('%s (right to left: %s) leads %s', (key, rightToLeft, way) =>
    expect(wayOf(key, rightToLeft)).toBe(way),
  )

  it.each([
    ['Home', 'first'],
    ['End', 'last'],
    ['ArrowDown', undefined],
  ])('%s with Control leads %s', (key, way) => expect(wayOf(key, false, true)).toBe(way))

  it.each([
    ['ArrowLeft', false, 'columnBefore'],
    ['ArrowLeft', true, 'columnAfter'],
    ['ArrowRight', true, 'columnBefore'],
    ['ArrowDown', true, 'later'],
    ['PageUp', false, 'shorter'],
    ['PageDown', false, 'longer'],
    ['a', false, undefined],
  ])('%s with Alt and Shift (right to left: %s) asks for %s', (key, rightToLeft, wanted) =>
    expect(shortcutOf({ ...none, key, altKey: true, shiftKey: true }, rightToLeft)).toBe(wanted),
  )

  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
  it.each([
    [{ key: 's', ctrlKey: true }, 'save'],
    [{ key: 'z', metaKey: true }, 'undo'],
    [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'redo'],
    [{ key: 'y', ctrlKey: true }, 'redo'],
    [{ key: 'Enter', ctrlKey: true }, 'addBelow'],
    [{ key: 'd', ctrlKey: true }, 'duplicate'],
    [{ key: 'Delete', ctrlKey: true }, 'remove'],
    [{ key: 'ArrowDown', altKey: true }, 'swapNext'],
    [{ key: 'ArrowUp', altKey: true }, 'swapPrevious'],
    [{ key: 'ArrowUp', ctrlKey: true, shiftKey: true }, 'up'],
    [{ key: 'ArrowDown', ctrlKey: true, shiftKey: true }, 'down'],
    [{ key: 's' }, undefined],
    [{ key: 'Delete' }, undefined],
    [{ key: 'ArrowDown' }, undefined],
    [{ key: 's', ctrlKey: true, altKey: true }, undefined],
  ])('%j asks for %s', (press, wanted) => expect(shortcutOf({ ...none, ...press })).toBe(wanted))
})
