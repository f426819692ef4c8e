import { describe, expect, it } from 'vitest'
import { changedSince, type Edit, touches } from '../../../src/core/builder/index.js'

describe('what others have changed since', () => {
  it('is what has another revision, is gone, or is new', () => {
    expect(
      changedSince({ event: 1, '1': 2, '2': 3, '3': 1 }, { event: 1, '1': 3, '2': 3, '4': 1 }),
    ).toEqual({ lines: ['1', '3'], added: ['4'] })
  })

  it('is nothing where nothing was saved', () => {
    expect(changedSince({ event: 1, '1': 2 }, { event: 1, '1': 2 })).toEqual({
      lines: [],
      added: [],
    })
  })
})

describe('edits touch what was changed meanwhile', () => {
  const changed = { lines: ['1', 'event'] }
  it.each<[string, Edit, boolean]>([
    ['where they change the same line', { type: 'set', id: 1, fields: { title: 'x' } }, true],
    ['where they take it out', { type: 'remove', id: '1' }, true],
    ['where they change the event too', { type: 'setEvent', fields: { days: [] } }, true],
    ['not where they change another line', { type: 'set', id: 11, fields: { title: 'x' } }, false],
    ['not where they copy it', { type: 'duplicate', id: 1, as: 'new-1' }, false],
  ])('%s', (_, edit, expected) => {
    expect(touches([edit], changed)).toBe(expected)
  })

  it('not where the event was not changed', () => {
    expect(touches([{ type: 'setEvent', fields: { days: [] } }], { lines: ['1'] })).toBe(false)
  })
})
