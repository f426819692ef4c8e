import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  leaseTimes,
  releaseLease,
  renewLease,
  takeLease,
  takenLeases,
} from '../../../../../src/store/transaction/lease/lease.js'
import type { Lease } from '../../../../../src/store/transaction/lease/leaseRow.js'
import {
  directoryKey,
  eventKey,
  eventsIn,
  isEventKey,
} from '../../../../../src/store/transaction/lease/keys.js'
import { fakeAdapter } from '../../fakeAdapter.js'

const now = Date.parse('2026-01-01T00:00:00Z')
const key = 'event:7'

let clock = now

beforeEach(() => {
  clock = now
  vi.spyOn(Date, 'now').mockImplementation(() => clock)
})
afterEach(() => {
  vi.restoreAllMocks()
})

const later = (milliseconds: number) => {
  clock += milliseconds
}
const taken = async (adapter: ReturnType<typeof fakeAdapter>) => {
  const lease = await takeLease(adapter.payload, key, 0)
  if (!lease) throw new Error('It is taken')
  return lease
}

describe('a lease', () => {
  it('is a row with the first token, for as long as leases last', async () => {
    const adapter = fakeAdapter({})
    const lease = await taken(adapter)
    expect(lease).toEqual({
      ...{ key, token: 1, holder: expect.any(String), provenAt: now, locked: false },
    })
    expect(adapter.rows.leases).toEqual([
      { id: 1, key, token: 1, holder: lease.holder, until: now + leaseTimes.lasts, revision: 0 },
    ])
  })

  it('is one writer’s until it is given back; the next has a higher token and another name', async () => {
    const adapter = fakeAdapter({})
    const first = await taken(adapter)
    expect(await takeLease(adapter.payload, key, 0)).toBeUndefined()
    await releaseLease(adapter.payload, first)
    expect(adapter.rows.leases).toMatchObject([{ token: 1, until: 0 }])
    const second = await taken(adapter)
    expect(second.token).toBe(2)
    expect(second.holder).not.toBe(first.holder)
    expect(adapter.rows.leases).toMatchObject([{ token: 2, holder: second.holder, revision: 0 }])
  })

  it('is waited for', async () => {
    const adapter = fakeAdapter({})
    const first = await taken(adapter)
    const { findOne } = adapter.db
    adapter.db.findOne = async (args) => {
      const row = await findOne(args)
      await releaseLease(adapter.payload, first)
      return row
    }
    expect(await takeLease(adapter.payload, key)).toMatchObject({ token: 2 })
  })

  it('of other events are others', async () => {
    const adapter = fakeAdapter({})
    await taken(adapter)
    expect(await takeLease(adapter.payload, 'event:8', 0)).toMatchObject({ token: 1 })
  })

  it('is nobody’s when it has run out, and not a moment before', async () => {
    const adapter = fakeAdapter({})
    await taken(adapter)
    later(leaseTimes.lasts - 1)
    expect(await takeLease(adapter.payload, key, 0)).toBeUndefined()
    later(1)
    expect(await takeLease(adapter.payload, key, 0)).toMatchObject({ token: 2 })
  })

  it('that was abandoned counts as a change, of nobody knows what', async () => {
    const adapter = fakeAdapter({
      leases: [{ key, token: 4, holder: 'gone', until: 1, revision: 6, changes: [{ keys: [] }] }],
    })
    await taken(adapter)
    expect(adapter.rows.leases).toMatchObject([{ token: 5, revision: 7, changes: [] }])
  })

  it('that was abandoned is taken back before the next writes, under the new lease', async () => {
    const step = (number: number, drops: string, of = key) => ({
      ...{ id: number, key: of, step: number },
      record: JSON.stringify({ type: 'drop', collection: 'keys', key: drops }),
    })
    const adapter = fakeAdapter({
      leases: [{ key, token: 1, holder: 'gone', until: 1 }],
      journal: [step(1, 'a'), step(2, 'b'), step(3, 'c', 'event:8')],
      keys: [{ key: 'a' }, { key: 'b' }, { key: 'c' }],
    })
    await taken(adapter)
    expect(adapter.rows.keys).toEqual([{ key: 'c' }])
    expect(adapter.rows.journal).toMatchObject([{ step: 3 }])
  })

  it('is lost to another who made the row first', async () => {
    const adapter = fakeAdapter({})
    const { findOne } = adapter.db
    adapter.db.findOne = async () => {
      adapter.db.findOne = findOne
      adapter.rows.leases = [{ key, token: 1, holder: 'other', until: now + 1 }]
      return null
    }
    expect(await takeLease(adapter.payload, key, 0)).toBeUndefined()
  })

  it('is lost to another who took it in between', async () => {
    const adapter = fakeAdapter({ leases: [{ key, token: 1, holder: 'a', until: 0 }] })
    const { updateOne } = adapter.db
    adapter.db.updateOne = async (args) => {
      Object.assign(adapter.rows.leases![0]!, { token: 2, holder: 'b', until: now + 1000 })
      return updateOne(args)
    }
    expect(await takeLease(adapter.payload, key, 0)).toBeUndefined()
    expect(adapter.rows.leases).toMatchObject([{ token: 2, holder: 'b' }])
  })

  it('is not hidden where the row cannot be made at all', async () => {
    const adapter = fakeAdapter({ leases: [{ key: 'event:1', token: 1, holder: 'x', until: 0 }] })
    adapter.db.create = async () => {
      throw new Error('The disk is full')
    }
    await expect(takeLease(adapter.payload, key, 0)).rejects.toThrow('The disk is full')
  })
})

describe('a holder that lives', () => {
  it('prolongs its lease, and says when it was proven', async () => {
    const adapter = fakeAdapter({})
    const lease = await taken(adapter)
    later(3000)
    expect(await renewLease(adapter.payload, lease)).toBe(true)
    expect(lease.provenAt).toBe(now + 3000)
    expect(adapter.rows.leases).toMatchObject([{ until: now + 3000 + leaseTimes.lasts }])
  })

  it.each<[string, object]>([
    ['another has taken it', { token: 2, holder: 'other' }],
    ['another has the same number', { holder: 'other' }],
    ['it was given back', { until: 0 }],
  ])('does not where %s', async (_, change) => {
    const adapter = fakeAdapter({})
    const lease = await taken(adapter)
    Object.assign(adapter.rows.leases![0]!, change)
    const before = structuredClone(adapter.rows.leases)
    later(1000)
    expect(await renewLease(adapter.payload, lease)).toBe(false)
    expect(lease.provenAt).toBe(now)
    await releaseLease(adapter.payload, lease)
    expect(adapter.rows.leases).toEqual(before)
  })
})

describe('what was done under a lease', () => {
  const released = async (row: object, effect: object, change: object = {}) => {
    const adapter = fakeAdapter({})
    const lease: Lease = await taken(adapter)
    Object.assign(adapter.rows.leases![0]!, row, change)
    await releaseLease(adapter.payload, lease, effect)
    return adapter.rows.leases![0]
  }

  it('is one revision more, and the next may begin', async () => {
    expect(await released({ revision: 0 }, {})).toMatchObject({
      revision: 1,
      changes: [],
      until: 0,
    })
    expect(await released({ revision: 8 }, {})).toMatchObject({ revision: 9, until: 0 })
  })

  it('is told with its documents, after those that were changed before', async () => {
    const changes = [{ revision: 8, keys: ['people:1'] }]
    expect(await released({ revision: 8, changes }, { keys: ['people:2'] })).toMatchObject({
      ...{ revision: 9, changes: [...changes, { revision: 9, keys: ['people:2'] }] },
    })
    expect(await released({ revision: 8, changes: null }, { keys: ['people:2'] })).toMatchObject({
      changes: [{ revision: 9, keys: ['people:2'] }],
    })
    expect(await released({ revision: 8, changes }, { keys: [] })).toMatchObject({ changes: [] })
  })

  it('is remembered of the last two hundred', async () => {
    const changes = Array.from({ length: 200 }, (_, index) => ({
      revision: index + 1,
      keys: ['a'],
    }))
    const row = await released({ revision: 200, changes }, { keys: ['b'] })
    const kept = row?.changes as typeof changes
    expect([kept.length, kept[0]?.revision, kept.at(-1)]).toEqual([
      ...[200, 2],
      { revision: 201, keys: ['b'] },
    ])
  })

  it('counts though another has the lease by now, who keeps it', async () => {
    const other = { token: 2, holder: 'other', until: now + 9000 }
    expect(await released({ revision: 3 }, {}, other)).toMatchObject({ ...other, revision: 4 })
  })
})

describe('what is between reading a row and writing it', () => {
  const neighbour = { key: 'event:1', token: 1, holder: 'x', until: 0, revision: 0 }
  /** Does something once, after the row was read. */
  function meanwhile(adapter: ReturnType<typeof fakeAdapter>, change: () => void) {
    const { findOne } = adapter.db
    adapter.db.findOne = async (args) => {
      const row = await findOne(args)
      adapter.db.findOne = findOne
      change()
      return row
    }
  }
  const withNeighbour = () => fakeAdapter({ leases: [{ ...neighbour }] })
  const own = ({ rows }: ReturnType<typeof fakeAdapter>) => rows.leases![1]!

  it('never is another event', async () => {
    const adapter = withNeighbour()
    await releaseLease(adapter.payload, await taken(adapter))
    const lease = await taken(adapter)
    expect(await renewLease(adapter.payload, lease)).toBe(true)
    Object.assign(own(adapter), { revision: 0 })
    await releaseLease(adapter.payload, lease, {})
    expect(adapter.rows.leases).toEqual([
      neighbour,
      expect.objectContaining({ key, token: 2, until: 0, revision: 1 }),
    ])
  })

  it.each<[string, object]>([
    ['somebody counted', { revision: 5 }],
    ['somebody took it, and counted', { revision: 5, token: 9, holder: 'b', until: now + 1 }],
  ])('is counted on top where %s', async (_, change) => {
    const adapter = withNeighbour()
    const lease = await taken(adapter)
    Object.assign(own(adapter), { revision: 2 })
    meanwhile(adapter, () => Object.assign(own(adapter), change))
    await releaseLease(adapter.payload, lease, {})
    expect(own(adapter)).toMatchObject({ until: 0, ...change, revision: 6 })
  })

  it('is not overwritten where it is another’s and was counted, or taken again', async () => {
    for (const change of [{ revision: 5 }, { revision: 2, token: 4, changes: [] }]) {
      const adapter = withNeighbour()
      const lease = await taken(adapter)
      Object.assign(own(adapter), { revision: 2, token: 3, holder: 'b' })
      meanwhile(adapter, () => Object.assign(own(adapter), change))
      await releaseLease(adapter.payload, lease, {})
      expect(own(adapter)).toMatchObject({ ...change, revision: change.revision + 1, holder: 'b' })
    }
  })

  it.each<[string, object]>([
    ['another has the same number', { holder: 'b' }],
    ['the number is another', { token: 3 }],
  ])('stays taken where %s', async (_, change) => {
    const adapter = withNeighbour()
    const lease = await taken(adapter)
    Object.assign(own(adapter), { revision: 2, ...change })
    await releaseLease(adapter.payload, lease, {})
    expect(own(adapter)).toMatchObject({ ...change, revision: 3, until: now + leaseTimes.lasts })
  })

  it('is counted once more though it was given back, and not at all where the row is gone', async () => {
    const adapter = withNeighbour()
    const lease = await taken(adapter)
    Object.assign(own(adapter), { revision: 2, until: 0 })
    await releaseLease(adapter.payload, lease, {})
    expect(own(adapter)).toMatchObject({ revision: 3, until: 0 })
    adapter.rows.leases!.pop()
    await releaseLease(adapter.payload, lease, {})
    expect(adapter.rows.leases).toEqual([neighbour])
  })

  it.each<[string, object]>([
    ['its holder was heard of again', { until: now + 1 }],
    ['another took it, and gave it back', { token: 5, until: 0 }],
  ])('is nobody’s to take where %s', async (_, change) => {
    const adapter = withNeighbour()
    await taken(adapter)
    Object.assign(own(adapter), { until: now })
    meanwhile(adapter, () => Object.assign(own(adapter), change))
    expect(await takeLease(adapter.payload, key, 0)).toBeUndefined()
    expect(own(adapter)).toMatchObject(change)
  })

  it('keeps the lease alive while it takes back what was abandoned', async () => {
    const adapter = fakeAdapter({
      leases: [{ key, token: 1, holder: 'gone', until: 1 }],
      journal: [1, 2].map((step) => ({
        ...{ id: step, key, step },
        record: JSON.stringify({ type: 'drop', collection: 'keys', key: `${step}` }),
      })),
    })
    const { deleteMany } = adapter.db
    adapter.db.deleteMany = async (args) => {
      later(4000)
      await deleteMany(args)
    }
    expect(await taken(adapter)).toMatchObject({ provenAt: now + 4000 })
    expect(adapter.rows.leases).toMatchObject([{ until: now + 4000 + leaseTimes.lasts }])
  })

  it('is a reason to wait where the database is busy', async () => {
    const adapter = withNeighbour()
    const { create } = adapter.db
    adapter.db.create = async () => {
      adapter.db.create = create
      throw Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' })
    }
    expect(await takeLease(adapter.payload, key)).toMatchObject({ token: 1 })
  })
})

describe('leases that are taken', () => {
  const adapter = fakeAdapter({
    leases: [
      { key: 'event:1', holder: 'a', until: now + 1 },
      { key: 'event:2', holder: 'b', until: now },
      { key: 'event:3', holder: 'c', until: 0 },
    ],
  })
  const keys = async (asked: Parameters<typeof takenLeases>[1]) =>
    (await takenLeases(adapter.payload, asked)).map((lease) => lease.key)

  it('are those that run, of all or of those asked for; expired ones on demand', async () => {
    expect(await keys({})).toEqual(['event:1'])
    expect(await keys({ expired: true })).toEqual(['event:1', 'event:2'])
    expect(await keys({ keys: ['event:2', 'event:1'] })).toEqual(['event:1'])
    expect(await keys({ keys: ['event:2'], expired: true })).toEqual(['event:2'])
  })
  it('are not asked for where no keys are', async () => {
    const { payload, db } = fakeAdapter({})
    db.find = async () => {
      throw new Error('Nobody asked')
    }
    expect(await takenLeases(payload, { keys: [] })).toEqual([])
  })
})

describe('the key of an event', () => {
  it('is known among others', () => {
    expect(directoryKey).toBe('directory')
    expect([
      isEventKey(eventKey(7)),
      isEventKey(directoryKey),
      isEventKey('people:event:'),
    ]).toEqual([...[true, false, false]])
  })
  it.each([
    ['number', ['event:7', 'event:new', 'event:x7', 'event:7b', 'event:', 'event:12'], [7, 12]],
    ['text', ['event:7', 'event:abc'], ['7', 'abc']],
  ])('has an id of the database’s kind: %s', (defaultIDType, keys, ids) =>
    expect(eventsIn({ db: { defaultIDType } } as never, keys)).toEqual(ids),
  )
})
