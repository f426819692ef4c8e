import { performance } from 'node:perf_hooks'
import { describe, expect, it } from 'vitest'
import { checkAgenda, checkInSteps } from '../../src/core/checkAgenda.js'
import { rules } from '../../src/core/rules/index.js'
import { eachInSteps, finish, type Steps } from '../../src/core/steps.js'
import { runInTurns } from '../../src/store/runInTurns.js'

const busy = (milliseconds: number) => {
  const until = performance.now() + milliseconds
  while (performance.now() < until);
}

/** Six steps of twenty milliseconds each. */
const work = (): Steps<number[]> =>
  eachInSteps([1, 2, 3, 4, 5, 6], (n) => {
    busy(20)
    return n * n
  })

/** How often others were answered while something was done. */
async function answeredDuring<T>(
  run: () => Promise<T> | T,
): Promise<{ result: T; answered: number }> {
  let answered = 0
  let over = false
  const others = () => {
    if (over) return
    answered++
    setImmediate(others)
  }
  setImmediate(others)
  const result = await run()
  over = true
  return { result, answered }
}

/** How many steps work has, and what it comes to. */
function counted<T>(steps: Steps<T>): { count: number; value: T } {
  for (let count = 0; ; count++) {
    const { done, value } = steps.next()
    if (done) return { count, value }
  }
}

describe('work in steps', () => {
  it('comes to the same at once and in turns, and only in turns are others answered', async () => {
    const squares = [1, 4, 9, 16, 25, 36]
    expect(await answeredDuring(() => finish(work()))).toEqual({ result: squares, answered: 0 })
    const { result, answered } = await answeredDuring(() => runInTurns(work()))
    expect(result).toEqual(squares)
    expect(answered).toBeGreaterThanOrEqual(5)
  })

  it('is what looking through an agenda is, a rule at a time', () => {
    const agenda = {
      event: { id: 1, timeZone: 'Nowhere', days: [], published: true },
      sessions: [],
    }
    const { count, value } = counted(checkInSteps(agenda))
    expect([count, value]).toEqual([rules.length, checkAgenda(agenda)])
    expect(value.map(({ rule }) => rule)).toContain('zoneIsKnown')
  })
})
