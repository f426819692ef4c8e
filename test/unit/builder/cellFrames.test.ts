import { describe, expect, it } from 'vitest'
import {
  cellFrames,
  coloursOf,
  personColours,
} from '../../../src/admin/builder/others/cellFrames.js'

const one = (name: string, ...cells: { line: string; column: string }[]) => ({
  name,
  since: '',
  unsaved: false,
  cells,
})

describe('the cells in which others are', () => {
  it('are framed with their initials, in the list and in the grids', () => {
    const rules = cellFrames([one('Badr Ben Ali', { line: '12', column: 'title' })])
    expect(rules).toContain('td[data-cell="12:title"], [data-box="12"]')
    // B, a thin space, A
    expect(rules).toContain('content: "\\42 \\2009 \\41 " / ""')
  })

  it('take nothing for a rule that somebody made up', () => {
    expect(
      cellFrames([
        one('Badr', { line: '1"] * {', column: 'title' }, { line: '1', column: 'x}' }),
        one('"} * { color: red'),
      ]),
    ).toBe('')
    expect(cellFrames([one('"</style>', { line: '1', column: 'time' })])).not.toContain('<')
  })

  it('have a colour for each of them, the same one every time', () => {
    const names = ['Ana', 'Badr', 'Chloe', 'Dina', 'Eva', 'Farid']
    expect(new Set(coloursOf(names).values()).size).toBe(personColours)
    expect(coloursOf(['Badr'])).toEqual(coloursOf(['Badr']))
    expect(Math.max(...coloursOf([...names, 'Gus']).values())).toBe(personColours)
  })
})
