import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  closeReferences,
  proveReferencesOpen,
} from '../../../../../src/store/transaction/lease/closeReferences.js'
import { holdingsOf, inTurn, leasesOf } from '../../../../../src/store/transaction/lease/holding.js'
import {
  holdLeases,
  proveLease,
  proveLeases,
} from '../../../../../src/store/transaction/lease/holdLeases.js'
import { leaseTimes } from '../../../../../src/store/transaction/lease/lease.js'
import { endOperation } from '../../../../../src/store/transaction/operations/operations.js'
import { fakeAdapter } from '../../fakeAdapter.js'
import { operationIn } from '../../operation.js'

const now = Date.parse('2026-01-01T00:00:00Z')
let clock = now

beforeEach(() => {
  clock = now
  vi.spyOn(Date, 'now').mockImplementation(() => clock)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

const busy = { code: 'busy' }
const keysIn = (rows: Record<string, unknown>[] = []) => rows.map(({ key }) => key)

/** Waiting takes no time: the clock is put on at each look. */
const withoutPatience = ({ db }: ReturnType<typeof fakeAdapter>) => {
  const { findOne } = db
  db.findOne = async (args) => {
    const row = await findOne(args)
    clock += leaseTimes.waits
    return row
  }
}

describe('the leases of an operation', () => {
  it('are taken in one order, each once', async () => {
    const adapter = fakeAdapter({})
    const { req, operation } = operationIn(adapter)
    await holdLeases(req, ['event:2', 'directory', 'event:2', 'event:1'])
    expect(keysIn(adapter.rows.leases)).toEqual(['directory', 'event:1', 'event:2'])
    await holdLeases(req, ['event:1', 'event:3'])
    expect(keysIn(adapter.rows.leases)).toEqual(['directory', 'event:1', 'event:2', 'event:3'])
    expect(leasesOf(operation).map(({ key, token }) => [key, token])).toEqual([
      ...[
        ['directory', 1],
        ['event:1', 1],
        ['event:2', 1],
        ['event:3', 1],
      ],
    ])
  })

  it('are given back when it ends', async () => {
    const adapter = fakeAdapter({})
    const { req, operation } = operationIn(adapter)
    await holdLeases(req, ['event:1', 'event:2'])
    await endOperation(adapter.payload, operation)
    expect(adapter.rows.leases).toMatchObject([
      { until: 0, revision: 0 },
      { until: 0, revision: 0 },
    ])
  })

  it('are those of the operation in whose hook it was begun, too', async () => {
    const adapter = fakeAdapter({})
    const outer = operationIn(adapter, { id: 'outer' })
    const inner = operationIn(adapter, { id: 'inner', outer: outer.operation })
    await holdLeases(outer.req, ['event:1'])
    await holdLeases(inner.req, ['event:1', 'event:2'])
    expect(leasesOf(inner.operation).map(({ key }) => key)).toEqual(['event:2', 'event:1'])
    expect(leasesOf(outer.operation).map(({ key }) => key)).toEqual(['event:1'])
    await endOperation(adapter.payload, inner.operation)
    expect(adapter.rows.leases).toMatchObject([{ until: now + leaseTimes.lasts }, { until: 0 }])
  })

  it('are refused where another does not give way, and where there is no operation', async () => {
    const adapter = fakeAdapter({
      leases: [{ key: 'event:1', token: 1, holder: 'other', until: Infinity }],
    })
    withoutPatience(adapter)
    const { req, operation } = operationIn(adapter)
    await expect(holdLeases(req, ['event:1'])).rejects.toMatchObject(busy)
    await endOperation(adapter.payload, operation)
    await expect(holdLeases(req, ['event:2'])).rejects.toMatchObject(busy)
    expect(keysIn(adapter.rows.leases)).toEqual(['event:1'])
  })

  it('are not waited for by whoever keeps the whole database from being written', async () => {
    const adapter = fakeAdapter({
      leases: [{ key: 'event:2', token: 1, holder: 'other', until: Infinity }],
    })
    const { req, operation } = operationIn(adapter)
    await holdLeases(req, ['event:1'])
    leasesOf(operation)[0]!.locked = true
    const looked = vi.spyOn(adapter.db, 'findOne')
    await expect(holdLeases(req, ['event:2'])).rejects.toMatchObject(busy)
    expect(looked).toHaveBeenCalledTimes(1)
  })

  it('are not taken where a test shows what goes wrong without', async () => {
    vi.stubEnv('NODE_ENV', 'test')
    vi.stubEnv('AGENDA_LEASE', 'off')
    const adapter = fakeAdapter({})
    const { req } = operationIn(adapter)
    await holdLeases(req, ['event:1'])
    await proveLease(req, 1)
    await closeReferences(req, [{ key: 'people', id: 1 }])
    await proveReferencesOpen(req, [{ key: 'people', id: 1 }])
    expect(adapter.rows.leases).toBeUndefined()
    vi.stubEnv('AGENDA_LEASE', undefined)
    await holdLeases(req, ['event:2'])
    vi.stubEnv('AGENDA_LEASE', 'off')
    vi.stubEnv('NODE_ENV', 'production')
    await holdLeases(req, ['event:1'])
    expect(keysIn(adapter.rows.leases)).toEqual(['event:2', 'event:1'])
  })
})

describe('the fence', () => {
  const fenced = async (real = false) => {
    const adapter = fakeAdapter({})
    const { req, operation } = operationIn(adapter, { real })
    await holdLeases(req, ['event:1'])
    const written = vi.spyOn(adapter.db, 'updateOne')
    return { ...adapter, req, operation, written, row: adapter.rows.leases![0]! }
  }

  it('lets whoever was proven a moment ago pass unasked; then it asks', async () => {
    const { req, written, row } = await fenced()
    clock += leaseTimes.lasts / 2 - 1
    await proveLeases(req)
    expect(written).not.toHaveBeenCalled()
    clock += 1
    await proveLeases(req)
    expect(row.until).toBe(clock + leaseTimes.lasts)
  })

  it('stops whoever was away for so long that another came', async () => {
    const { req, row } = await fenced()
    clock += leaseTimes.lasts
    Object.assign(row, { token: 2, holder: 'other' })
    await expect(proveLeases(req)).rejects.toMatchObject({ code: 'leaseLost' })
  })

  it('asks once inside a transaction, which keeps others away until its end', async () => {
    const { req, operation, written } = await fenced(true)
    await proveLeases(req)
    expect(written.mock.calls[0]![0]).toMatchObject({ req: { transactionID: 'own' } })
    expect(leasesOf(operation)).toMatchObject([{ locked: true }])
    clock += 2 * leaseTimes.lasts
    await proveLeases(req)
    expect(written).toHaveBeenCalledTimes(1)
  })

  it('asks again and again outside of one, and apart from it', async () => {
    const { req, operation, written } = await fenced()
    clock += leaseTimes.lasts
    await proveLeases(req)
    expect(written.mock.calls[0]![0]).toMatchObject({ req: { transactionID: 'apart' } })
    expect(leasesOf(operation)).toMatchObject([{ locked: false }])
    clock += leaseTimes.lasts
    await proveLeases(req)
    expect(written).toHaveBeenCalledTimes(2)
  })

  it('has nothing to prove where nothing is held, or nothing runs', async () => {
    const adapter = fakeAdapter({})
    const { req, operation } = operationIn(adapter)
    await proveLeases(req)
    await endOperation(adapter.payload, operation)
    await proveLeases(req)
    expect(adapter.rows.leases).toBeUndefined()
  })

  it('proves the lease of one event, whatever was proven a moment ago', async () => {
    const { req, written, row, operation, payload } = await fenced()
    await proveLease(req, 1)
    expect(written).toHaveBeenCalledTimes(1)
    await expect(proveLease(req, 2)).rejects.toMatchObject(busy)
    row.holder = 'other'
    await expect(proveLease(req, 1)).rejects.toMatchObject({ code: 'leaseLost' })
    await endOperation(payload, operation)
    await expect(proveLease(req, 1)).rejects.toMatchObject(busy)
  })
})

describe('what is deleted while agendas may refer to it', () => {
  const person = { key: 'people', id: 7 } as const
  const others = () =>
    fakeAdapter({
      leases: [
        { key: 'event:1', token: 3, holder: 'a', until: now - 1 },
        { key: 'event:2', token: 4, holder: 'b', until: 0 },
        { key: 'places:1', token: 5, holder: 'c', until: now + 1 },
      ],
    })

  it('is closed, and whoever was stopped while writing an agenda is fenced off', async () => {
    const adapter = others()
    const { req } = operationIn(adapter)
    await holdLeases(req, ['event:3'])
    await closeReferences(req, [person])
    expect(adapter.rows.leases).toMatchObject([
      { key: 'event:1', token: 4, until: 0 },
      { key: 'event:2', token: 4, until: 0, holder: 'b' },
      { key: 'places:1', token: 5, until: now + 1, holder: 'c' },
      { key: 'event:3', token: 1, until: now + leaseTimes.lasts },
      { key: 'people:7', token: 1, until: now + leaseTimes.lasts },
    ])
  })

  it('waits for an agenda that is being written; it is refused where that goes on', async () => {
    const adapter = others()
    adapter.rows.leases![0]!.until = Infinity
    withoutPatience(adapter)
    const { req } = operationIn(adapter)
    await expect(closeReferences(req, [person])).rejects.toMatchObject(busy)
  })

  it('is nothing to close where it is nothing', async () => {
    const adapter = fakeAdapter({})
    await closeReferences(operationIn(adapter).req, [])
    expect(adapter.rows.leases).toBeUndefined()
  })

  it('cannot be referred to by others from then on; by what deletes it, it can', async () => {
    const adapter = fakeAdapter({})
    const deleting = operationIn(adapter, { id: 'deleting' })
    const writing = operationIn(adapter, { id: 'writing' })
    await closeReferences(deleting.req, [person])
    await proveReferencesOpen(deleting.req, [person])
    await proveReferencesOpen(writing.req, [{ key: 'people', id: 8 }])
    await expect(
      proveReferencesOpen(writing.req, [{ key: 'people', id: 8 }, person]),
    ).rejects.toMatchObject(busy)
    await endOperation(adapter.payload, deleting.operation)
    await proveReferencesOpen(writing.req, [person])
  })
})

describe('checks of one operation', () => {
  const session = (id?: number) => ({ id }) as never

  it('come one after the other, each with what passed before it', async () => {
    const { req } = operationIn(fakeAdapter({}))
    const seen: unknown[][] = []
    const check = (id: number | undefined, passes: boolean, takes: number) =>
      inTurn(req, async (pending) => {
        seen.push([...pending].map((each) => each.id))
        await new Promise((resolve) => setTimeout(resolve, takes))
        return passes ? session(id) : undefined
      })
    await Promise.all([
      ...[check(1, true, 9), check(2, false, 5), check(undefined, true, 1)],
      ...[check(undefined, true, 1), check(1, true, 1), check(3, true, 1)],
    ])
    expect(seen).toEqual([
      [],
      [1],
      [1],
      [1, undefined],
      [1, undefined, undefined],
      [1, undefined, undefined],
    ])
  })

  it('that fail do not keep the next from being done', async () => {
    const { req } = operationIn(fakeAdapter({}))
    const failing = inTurn(req, async () => {
      throw new Error('Not this one')
    })
    const next = inTurn(req, async () => session(2))
    await expect(failing).rejects.toThrow('Not this one')
    await next
    const [holding] = (await holdingsOf(req))!
    expect([...holding.pending.keys()]).toEqual(['2'])
  })

  it('outside of any operation know of no others', async () => {
    const adapter = fakeAdapter({})
    const { req, operation } = operationIn(adapter)
    await endOperation(adapter.payload, operation)
    await inTurn(req, async (pending) => {
      expect([...pending]).toEqual([])
      return session(1)
    })
    expect(await holdingsOf(req)).toBeUndefined()
  })
})
