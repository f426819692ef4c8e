import { describe, expect, it } from 'vitest'
import { sharedReads } from '../../../src/store/sharedReads.js'

/** Reads that are answered by hand: each call stands in `begun` until its `answer` is called. */
function readsByHand() {
  const begun: { key: string; answer: (value: number) => void; fail: (error: Error) => void }[] = []
  const read = sharedReads(
    (key: string) =>
      new Promise<number>((answer, fail) => {
        begun.push({ key, answer, fail })
      }),
  )
  return { begun, read }
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve))

describe('reads that many share', () => {
  it('are made once for all who ask in one turn', async () => {
    const { begun, read } = readsByHand()
    const asked = [read('a'), read('a'), read('a')]
    expect(begun).toEqual([])
    await nextTurn()
    expect(begun.map(({ key }) => key)).toEqual(['a'])
    begun[0]!.answer(7)
    expect(await Promise.all(asked)).toEqual([7, 7, 7])
  })

  it('are not shared by who asks once they have begun: what was written meanwhile is seen', async () => {
    const { begun, read } = readsByHand()
    const early = read('a')
    await nextTurn()
    const late = [read('a'), read('a')]
    await nextTurn()
    expect(begun).toHaveLength(2)
    begun[0]!.answer(1)
    begun[1]!.answer(2)
    expect(await early).toBe(1)
    expect(await Promise.all(late)).toEqual([2, 2])
  })

  it('are of one thing each', async () => {
    const { begun, read } = readsByHand()
    const [a, b] = [read('a'), read('b')]
    await nextTurn()
    expect(begun.map(({ key }) => key)).toEqual(['a', 'b'])
    begun[1]!.answer(2)
    begun[0]!.answer(1)
    expect([await a, await b]).toEqual([1, 2])
  })

  it('fail for all who share them, and the next one is tried anew', async () => {
    const { begun, read } = readsByHand()
    const asked = [read('a'), read('a')].map((answer) => answer.catch(({ message }) => message))
    await nextTurn()
    begun[0]!.fail(new Error('away'))
    expect(await Promise.all(asked)).toEqual(['away', 'away'])
    const again = read('a')
    await nextTurn()
    begun[1]!.answer(3)
    expect(await again).toBe(3)
  })
})
