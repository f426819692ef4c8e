import { describe, expect, it } from 'vitest'
import { batches } from '../../src/admin/askInBatches.js'

type Counts = { language: string; missing: number; outdated: number }[]
const askInBatches = batches<Counts>()
const mark = { language: 'fr', missing: 1, outdated: 0 }

describe('cells that ask together', () => {
  const asked: unknown[][] = []
  const ask = async (ids: (number | string)[]) => {
    asked.push(ids)
    return new Map(
      ids.filter((id) => id !== 2).map((id) => [String(id), [{ ...mark, missing: Number(id) }]]),
    )
  }

  it('are one question in one turn, each told its own, the unknown nothing', async () => {
    const answers = await Promise.all([1, 2, 3, 1].map((id) => askInBatches('sessions', id, ask)))
    expect(asked.splice(0)).toEqual([[1, 2, 3]])
    expect(answers.map((marks) => marks?.[0]?.missing)).toEqual([1, undefined, 3, 1])
  })

  it('are asked anew in another turn, and apart for another list', async () => {
    await Promise.all([askInBatches('sessions', 1, ask), askInBatches('people', 1, ask)])
    await askInBatches('sessions', 1, ask)
    expect(asked.splice(0)).toEqual([[1], [1], [1]])
  })

  it('are a few questions where they are many', async () => {
    await Promise.all(Array.from({ length: 150 }, (_, id) => askInBatches('sessions', id, ask)))
    expect(asked.splice(0).map(({ length }) => length)).toEqual([100, 50])
  })

  it('all learn that the question failed, and may ask again', async () => {
    const fail = () => Promise.reject(new Error('offline'))
    await expect(
      Promise.all([askInBatches('x', 1, fail), askInBatches('x', 2, fail)]),
    ).rejects.toThrow('offline')
    expect(await askInBatches('x', 1, ask)).toHaveLength(1)
  })
})
