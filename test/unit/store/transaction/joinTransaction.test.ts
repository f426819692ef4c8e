import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { joinTransaction } from '../../../../src/store/transaction/inTransaction.js'
import { watchOperations } from '../../../../src/store/transaction/operations/watchOperations.js'
import { runningOperation } from '../../../../src/database/runningOperation.js'
import { fakeAdapter } from '../fakeAdapter.js'

function app() {
  const adapter = fakeAdapter({}, { begin: async () => 7 })
  watchOperations(adapter.payload)
  return { ...adapter, req: { payload: adapter.payload } as unknown as PayloadRequest }
}

describe('work that reads and writes the database itself', () => {
  it('is a transaction of its own where none runs, and answers', async () => {
    const { req, told } = app()
    const done = await joinTransaction(req, async (own) => {
      expect(await own.transactionID).toBe(7)
      expect(req.transactionID).toBeUndefined()
      return 'done'
    })
    expect(done).toBe('done')
    expect(told).toEqual(['begin 7', 'commit 7'])
  })

  it('leaves nothing where it fails', async () => {
    const { req, told } = app()
    const failing = joinTransaction(req, async () => {
      throw new Error('No')
    })
    await expect(failing).rejects.toThrow('No')
    expect(told).toEqual(['begin 7', 'rollback 7'])
  })

  it('is part of the operation in which it is done', async () => {
    const { req, payload, told } = app()
    const id = await payload.db.beginTransaction()
    await runningOperation.run(id!, () =>
      joinTransaction(req, async (own) => expect(await own.transactionID).toBe(7)),
    )
    expect(told).toEqual(['begin 7'])
    await payload.db.commitTransaction(id!)
    expect(told).toEqual(['begin 7', 'commit 7'])
  })
})
