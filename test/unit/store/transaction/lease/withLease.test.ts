import { describe, expect, it, vi } from 'vitest'
import { leaseTimes } from '../../../../../src/store/transaction/lease/lease.js'
import { LeaseBusyError, withLease } from '../../../../../src/store/transaction/lease/withLease.js'
import { fakeAdapter } from '../../fakeAdapter.js'

const key = 'event:7'

describe('work under a lease', () => {
  it('is done while it is held, answers, and gives it back', async () => {
    const { payload, rows } = fakeAdapter({})
    const done = await withLease(payload, key, async () => {
      expect(rows.leases).toMatchObject([{ key, token: 1 }])
      expect(rows.leases![0]!.until).toBeGreaterThan(Date.now())
      return 'done'
    })
    expect(done).toBe('done')
    expect(rows.leases).toMatchObject([{ token: 1, until: 0 }])
  })

  it('may take longer than the lease lasts', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] })
    const { payload, rows } = fakeAdapter({})
    await withLease(payload, key, async () => {
      await vi.advanceTimersByTimeAsync(3 * leaseTimes.lasts)
      expect(rows.leases![0]!.until).toBeGreaterThan(Date.now())
    })
    vi.useRealTimers()
    expect(rows.leases).toMatchObject([{ token: 1, until: 0 }])
  })

  it('that fails gives it back too, and is not tried again', async () => {
    const { payload, rows } = fakeAdapter({})
    const work = vi.fn(async () => {
      throw new Error('No')
    })
    await expect(withLease(payload, key, work)).rejects.toThrow('No')
    expect(work).toHaveBeenCalledTimes(1)
    expect(rows.leases).toMatchObject([{ until: 0 }])
  })

  it('is done again where another took the lease meanwhile', async () => {
    const { payload, rows } = fakeAdapter({})
    let times = 0
    const done = await withLease(payload, key, async () => {
      times += 1
      if (times === 1)
        Object.assign(rows.leases![0]!, { token: 5, holder: 'other', until: Date.now() - 1 })
      return times
    })
    expect(done).toBe(2)
    expect(rows.leases).toMatchObject([{ token: 6, until: 0 }])
  })

  it('is given up after three times, and another’s lease is left alone', async () => {
    const { payload, rows } = fakeAdapter({})
    let times = 0
    const lost = async () => {
      times += 1
      const until = times < 3 ? 0 : Date.now() + leaseTimes.lasts
      Object.assign(rows.leases![0]!, { token: 10 * times, holder: 'other', until })
    }
    const failed = await withLease(payload, key, lost).catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(LeaseBusyError)
    expect(failed).toMatchObject({
      name: 'LeaseBusyError',
      message: 'event:7 is being written all the time.',
    })
    expect(times).toBe(3)
    expect(rows.leases).toMatchObject([{ token: 30, holder: 'other' }])
    expect(rows.leases![0]!.until).not.toBe(0)
  })

  it('is not begun where nobody gives way in time', async () => {
    const { payload } = fakeAdapter({ leases: [{ key, token: 1, holder: 'a', until: Infinity }] })
    vi.useFakeTimers({ toFake: ['Date'] })
    const find = payload.db.findOne
    payload.db.findOne = async (args) => {
      vi.setSystemTime(Date.now() + leaseTimes.waits)
      return find(args)
    }
    const work = vi.fn(async () => undefined)
    await expect(withLease(payload, key, work)).rejects.toThrow(LeaseBusyError)
    expect(work).not.toHaveBeenCalled()
    vi.useRealTimers()
  })
})
