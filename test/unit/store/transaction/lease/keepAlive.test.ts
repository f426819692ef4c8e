import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepAlive } from '../../../../../src/store/transaction/lease/keepAlive.js'
import { leaseTimes, takeLease } from '../../../../../src/store/transaction/lease/lease.js'
import type { Lease } from '../../../../../src/store/transaction/lease/leaseRow.js'
import { fakeAdapter } from '../../fakeAdapter.js'

const began = Date.parse('2026-01-01T00:00:00Z')

beforeEach(() => {
  vi.useFakeTimers({ now: began, toFake: ['Date', 'setInterval', 'clearInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
})

async function held(change: Partial<Lease> = {}) {
  const adapter = fakeAdapter({})
  const lease = { ...(await takeLease(adapter.payload, 'event:7', 0))!, ...change }
  const stop = keepAlive(adapter.payload, new Map([[lease.key, lease]]))
  return { ...adapter, lease, stop, until: () => Number(adapter.rows.leases![0]!.until) - began }
}

describe('a lease whose holder lives', () => {
  it('is prolonged at every beat, until its holder says that it is done', async () => {
    const { stop, until } = await held()
    await vi.advanceTimersByTimeAsync(leaseTimes.beat)
    expect(until()).toBe(leaseTimes.beat + leaseTimes.lasts)
    await vi.advanceTimersByTimeAsync(leaseTimes.beat)
    expect(until()).toBe(2 * leaseTimes.beat + leaseTimes.lasts)
    await stop()
    await vi.advanceTimersByTimeAsync(3 * leaseTimes.beat)
    expect(until()).toBe(2 * leaseTimes.beat + leaseTimes.lasts)
  })

  it('is not prolonged for ever, or a save that hangs would close the agenda', async () => {
    const { stop, until } = await held()
    await vi.advanceTimersByTimeAsync(3 * leaseTimes.longest)
    expect(until()).toBe(leaseTimes.longest + leaseTimes.lasts)
    await stop()
  })

  it('needs no word where it was proven less than a beat ago', async () => {
    const { stop, until, lease } = await held()
    lease.provenAt = began + 1
    await vi.advanceTimersByTimeAsync(leaseTimes.beat)
    expect(until()).toBe(leaseTimes.lasts)
    await stop()
  })

  it('needs none where its own transaction keeps others from it: the word would wait for that', async () => {
    const { stop, until } = await held({ locked: true })
    await vi.advanceTimersByTimeAsync(2 * leaseTimes.beat)
    expect(until()).toBe(leaseTimes.lasts)
    await stop()
  })

  it('may fail to be prolonged: that is found out when something is written', async () => {
    const { stop, db, until } = await held()
    const { updateOne } = db
    db.updateOne = async () => {
      throw new Error('Away')
    }
    await vi.advanceTimersByTimeAsync(leaseTimes.beat)
    expect(until()).toBe(leaseTimes.lasts)
    db.updateOne = updateOne
    await vi.advanceTimersByTimeAsync(leaseTimes.beat)
    expect(until()).toBe(2 * leaseTimes.beat + leaseTimes.lasts)
    await stop()
  })

  it('is done with only when the last word is written', async () => {
    const { stop, db } = await held()
    let written = false
    const { updateOne } = db
    db.updateOne = async (args) => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      written = true
      return updateOne(args)
    }
    vi.advanceTimersByTime(leaseTimes.beat)
    await stop()
    expect(written).toBe(true)
  })
})
