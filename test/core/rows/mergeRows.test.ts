import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeValue } from '../../../src/core/rows/index.js'
import { sameValue } from '../../../src/core/sameValue.js'

const row = (id: string, more: Record<string, unknown> = {}) => ({ id, ...more })
/** Rows in a word: `a b` are the rows with these ids. */
const rows = (ids: string) => ids.split(' ').flatMap((id) => (id ? [row(id)] : []))
const idsIn = (merged: { value: unknown } | undefined) =>
  merged && (merged.value as { id?: string }[]).map(({ id }) => id ?? '?').join(' ')

describe('a value that two have changed at once', () => {
  it.each<[string, unknown, unknown, unknown, unknown]>([
    ['is that of the one who changed it', 'Roads', 'Rivers', 'Roads', 'Rivers'],
    ['or of the other one', 'Roads', 'Roads', 'Lakes', 'Lakes'],
    ['is what both made of it', 'Roads', 'Rivers', 'Rivers', 'Rivers'],
    ['is empty where one emptied it', 'Roads', null, 'Roads', null],
    ['is as it was where nobody did', 'Roads', 'Roads', 'Roads', 'Roads'],
  ])('%s', (_, base, mine, theirs, expected) =>
    expect(mergeValue(base, mine, theirs)).toEqual({ value: expected }),
  )

  it.each<[string, unknown, unknown, unknown]>([
    ['of a text', 'Roads', 'Rivers', 'Lakes'],
    ['of a list of no rows', ['a'], ['a', 'b'], ['a', 'c']],
    ['of a list that became none', [row('a')], 'x', [row('b')]],
    ['of rows without ids', [{ name: 'a' }], [{ name: 'b' }], [{ name: 'c' }]],
    ['of rows of which one side has no ids', [row('a')], [row('a'), row('b')], [{ name: 'c' }]],
  ])('is undecided: %s', (_, base, mine, theirs) =>
    expect(mergeValue(base, mine, theirs)).toBeUndefined(),
  )
})

describe('rows that two have changed at once', () => {
  it.each<[string, string, string, string, string]>([
    ['each added one at the end', 'a b', 'a b c', 'a b d', 'a b c d'],
    ['each added one at the beginning', 'a', 'c a', 'd a', 'c d a'],
    ['one was added between, one at the end', 'a b', 'a c b', 'a b d', 'a c b d'],
    ['into nothing', '', 'a', 'b', 'a b'],
    ['one was added, one taken out', 'a b', 'a b c', 'b', 'b c'],
    ['one was taken out by each', 'a b c', 'a b', 'b c', 'b'],
    ['both took out the same', 'a b c', 'a c', 'a c d', 'a c d'],
    ['I moved, they added', 'a b', 'b a', 'a b c', 'b c a'],
    ['they moved, I added', 'a b', 'a b c', 'b a', 'b c a'],
    ['both moved them alike', 'a b', 'b a', 'b a c', 'b a c'],
    ['after a row that is gone a new one comes last', 'a b', 'a b c', 'a', 'a c'],
  ])('%s: from “%s” to “%s” and “%s”', (_, base, mine, theirs, expected) =>
    expect(idsIn(mergeValue(rows(base), rows(mine), rows(theirs)))).toBe(expected),
  )

  it('are undecided where both moved them in different ways', () =>
    expect(mergeValue(rows('a b c'), rows('b a c'), rows('a c b'))).toBeUndefined())

  it('have the changes of both, field by field', () => {
    const base = [row('a', { title: 'Roads', note: 'x' }), row('b', { title: 'Lakes' })]
    expect(
      mergeValue(
        base,
        [row('a', { title: 'Rivers', note: 'x' }), row('b', { title: 'Lakes' })],
        [row('a', { title: 'Roads', note: 'y' }), row('b', { title: 'Seas' })],
      ),
    ).toEqual({
      value: [row('a', { title: 'Rivers', note: 'y' }), row('b', { title: 'Seas' })],
    })
  })

  it('keep what was not sent of a row', () =>
    expect(
      mergeValue(
        [row('a', { title: 'Roads', note: 'x' })],
        [row('a', { title: 'Rivers' })],
        [row('a', { title: 'Roads', note: 'y' })],
      ),
    ).toEqual({ value: [row('a', { title: 'Rivers', note: 'y' })] }))

  it('are undecided where both changed the same field of a row', () =>
    expect(
      mergeValue(
        [row('a', { title: 'Roads' })],
        [row('a', { title: 'Rivers' })],
        [row('a', { title: 'Lakes' })],
      ),
    ).toBeUndefined())

  it.each<[string, object[], object[]]>([
    ['I took it out', [], [row('a', { title: 'Lakes' }), row('b')]],
    ['they did', [row('a', { title: 'Lakes' }), row('b')], []],
  ])('are undecided where a row was taken out and changed: %s', (_, mine, theirs) =>
    expect(mergeValue([row('a', { title: 'Roads' })], mine, theirs)).toBeUndefined(),
  )

  it('may have new rows without an id, which stay where they are put', () => {
    const base = rows('a b')
    const mine = [row('a'), { title: 'New' }, row('b')]
    expect(idsIn(mergeValue(base, mine, rows('a b c')))).toBe('a ? b c')
    // The other side decides on the order: each new row comes after the one that it follows.
    expect(idsIn(mergeValue(base, mine, rows('b a c')))).toBe('b a ? c')
    expect(idsIn(mergeValue(base, [{ title: 'First' }, row('a'), row('b')], rows('b a')))).toBe(
      '? b a',
    )
    // Behind another new row nothing tells where it belongs: at the end.
    expect(
      idsIn(mergeValue(base, [...rows('a b'), { title: 'One' }, { title: 'Two' }], rows('b a'))),
    ).toBe('b ? a ?')
  })

  it('lose nothing that either side added, and nothing comes twice', () => {
    const anyIds = fc.uniqueArray(fc.constantFrom(...'abcdefgh'.split('')), { maxLength: 6 })
    fc.assert(
      fc.property(anyIds, anyIds, anyIds, (base, mine, theirs) => {
        const of = (ids: string[]) => ids.map((id) => row(id))
        const merged = mergeValue(of(base), of(mine), of(theirs))
        if (!merged) return
        const ids = (merged.value as { id: string }[]).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        const added = [...mine, ...theirs].filter((id) => !base.includes(id))
        const kept = base.filter((id) => mine.includes(id) && theirs.includes(id))
        expect([...ids].sort()).toEqual([...new Set([...added, ...kept])].sort())
      }),
    )
  })

  it('come to the same for both sides, but for the order of what each added', () => {
    const anyIds = fc.uniqueArray(fc.constantFrom(...'abcd'.split('')), { maxLength: 4 })
    fc.assert(
      fc.property(anyIds, anyIds, anyIds, (base, mine, theirs) => {
        const of = (ids: string[]) => ids.map((id) => row(id))
        const [one, other] = [
          mergeValue(of(base), of(mine), of(theirs)),
          mergeValue(of(base), of(theirs), of(mine)),
        ]
        expect(one === undefined).toBe(other === undefined)
        const sorted = (merged: typeof one) => (idsIn(merged) ?? '').split(' ').sort()
        expect(sameValue(sorted(one), sorted(other))).toBe(true)
      }),
    )
  })
})
