import { describe, expect, it } from 'vitest'
import { eachInSteps, finish, type Steps } from '../../src/core/steps.js'

describe('work in steps', () => {
  it('comes to its value', () => {
    function* work(): Steps<string> {
      yield
      yield
      return 'done'
    }
    expect(finish(work())).toBe('done')
  })

  it('does each once, in its order, and lets others go first after each', () => {
    const done: number[] = []
    const steps = eachInSteps([1, 2, 3], (each) => {
      done.push(each)
      return each * 10
    })
    expect(done).toEqual([])
    expect(steps.next()).toEqual({ done: false, value: undefined })
    expect(done).toEqual([1])
    steps.next()
    expect(done).toEqual([1, 2])
    expect(finish(steps)).toEqual([10, 20, 30])
  })

  it('of nothing is done at once', () =>
    expect(eachInSteps([], String).next()).toEqual({ done: true, value: [] }))

  it('passes on what is thrown', () =>
    expect(() =>
      finish(
        eachInSteps([1], () => {
          throw new Error('No')
        }),
      ),
    ).toThrow('No'))
})
