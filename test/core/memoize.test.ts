import { describe, expect, it } from 'vitest'
import { memoize, memoizeFrozen } from '../../src/core/memoize.js'

describe('what is remembered by a key', () => {
  it('is made once', () => {
    const made: string[] = []
    const of = memoize((key) => made.push(key))
    expect([of('a'), of('b'), of('a')]).toEqual([1, 2, 1])
    expect(made).toEqual(['a', 'b'])
  })

  it('is made anew once there were more keys than it holds', () => {
    const made: string[] = []
    const of = memoize((key) => made.push(key), 2)
    for (const key of ['a', 'b', 'c', 'a']) of(key)
    expect(made).toEqual(['a', 'b', 'c', 'a'])
  })

  it('may be nothing', () => {
    let made = 0
    const of = memoize(() => void made++)
    of('a')
    of('a')
    expect(made).toBe(1)
  })
})

describe('what is remembered of an object', () => {
  const counting = () => {
    const made: object[] = []
    return { made, of: memoizeFrozen((key: { title: string }) => made.push(key)) }
  }

  it('is made once of a frozen one', () => {
    const { made, of } = counting()
    const line = Object.freeze({ title: 'Opening' })
    expect([of(line), of(line)]).toEqual([1, 1])
    expect(made).toEqual([line])
  })

  it('is made anew of another that is equal', () => {
    const { made, of } = counting()
    of(Object.freeze({ title: 'Opening' }))
    of(Object.freeze({ title: 'Opening' }))
    expect(made).toHaveLength(2)
  })

  it('is not remembered of one that may change', () => {
    const line = { title: 'Opening' }
    const titleOf = memoizeFrozen(({ title }: { title: string }) => title)
    expect(titleOf(line)).toBe('Opening')
    line.title = 'Closing'
    expect(titleOf(line)).toBe('Closing')
  })
})
