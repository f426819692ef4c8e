import { describe, expect, it } from 'vitest'
import { nextRowKeys, type RowKeys } from '../../../src/admin/builder/rowKeys.js'

const keysOf = ({ keys }: RowKeys) => Object.fromEntries(keys)

describe('the keys of rows', () => {
  const none: RowKeys = { adopted: {}, keys: new Map() }
  const typed = nextRowKeys(none, ['1', 'new-1', 'new-2'], {})

  it('are the ids of the lines at first', () =>
    expect(keysOf(typed)).toEqual({ 1: '1', 'new-1': 'new-1', 'new-2': 'new-2' }))

  it('stay when new lines are saved and get ids', () =>
    expect(keysOf(nextRowKeys(typed, ['1', '57', '58'], { 'new-1': 57, 'new-2': 58 }))).toEqual({
      1: '1',
      57: 'new-1',
      58: 'new-2',
    }))

  it('are others for later lines, which have the same temporary ids', () => {
    const adopted = { 'new-1': 57, 'new-2': 58 }
    // One more line was added while the save was under way, or right after it.
    const meanwhile = nextRowKeys(typed, ['1', '57', '58', 'new-1'], adopted)
    expect(keysOf(meanwhile)).toEqual({ 1: '1', 57: 'new-1', 58: 'new-2', 'new-1': 'new-1+' })
    const saved = nextRowKeys(meanwhile, ['1', '57', '58', '59'], { ...adopted, 'new-1': 59 })
    expect(keysOf(saved)).toEqual({ 1: '1', 57: 'new-1', 58: 'new-2', 59: 'new-1+' })
    const again = nextRowKeys(saved, ['57', '59', 'new-1', '1'], { ...adopted, 'new-1': 59 })
    expect(keysOf(again)).toEqual({ 57: 'new-1', 59: 'new-1+', 'new-1': 'new-1++', 1: '1' })
  })
})
