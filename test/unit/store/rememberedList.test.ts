import type { PayloadRequest } from 'payload'
import { beforeEach, describe, expect, it } from 'vitest'
import { runningOperation } from '../../../src/database/runningOperation.js'
import { rememberedList } from '../../../src/store/presence/rememberedList.js'
import { eventKey } from '../../../src/store/transaction/index.js'

const line = (id: number) => ({ id, revision: 1 })

describe('the list of an event’s lines', () => {
  /** What the row of the event's lease says: its revision, and until when somebody writes. */
  let lease: { token: number; until: number }
  let reads: number
  let req: PayloadRequest

  beforeEach(() => {
    lease = { token: 1, until: 0 }
    reads = 0
    const find = async () => ({ docs: [{ id: 1, key: eventKey(7), ...lease }] })
    // Nothing else of Payload is asked here.
    req = { payload: { config: {}, db: { find } } } as unknown as PayloadRequest
  })
  const list = (during?: () => void) =>
    rememberedList(req, 7, async () => {
      reads++
      during?.()
      return [line(reads)]
    })

  it('is read once for as long as nothing of the event is written', async () => {
    expect([await list(), await list()]).toEqual([[line(1)], [line(1)]])
    lease.token = 2
    expect([await list(), await list()]).toEqual([[line(2)], [line(2)]])
    expect(reads).toBe(2)
  })

  it('is not remembered while somebody writes, nor as it was in the middle of a write', async () => {
    lease.until = Date.now() + 60_000
    await list()
    lease = { token: 1, until: 0 }
    await list(() => (lease.token = 2))
    await list(() => (lease.until = Date.now() + 60_000))
    lease.until = 0
    expect(await list()).toEqual([line(4)])
    // What was known before a writer came is not told while it is at work.
    lease.until = Date.now() + 60_000
    expect(await list()).toEqual([line(5)])
  })

  it('is read by a save as the save left it, and that is told to nobody else', async () => {
    await list()
    expect(await runningOperation.run('save', () => list())).toEqual([line(2)])
    expect(await list()).toEqual([line(1)])
    req.transactionID = 'its own'
    expect(await list()).toEqual([line(3)])
  })
})
