import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  type Lease,
  leaseTimes,
  releaseLease,
  renewLease,
  takeLease,
  takenLeases,
} from '../../../../src/store/lease/lease.js'
import { eventKey, eventsIn, isEventKey } from '../../../../src/store/lease/keys.js'
import { fakeAdapter } from '../fakeAdapter.js'

const now = Date.parse('2026-01-01T00:00:00Z')
const key = 'event:7'

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const later = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds)
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
      { id: 1, key, token: 1, holder: lease.holder, until: now + leaseTimes.lasts },
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
    expect(adapter.rows.leases).toMatchObject([{ token: 2, holder: second.holder }])
    expect(adapter.rows.leases?.[0]).not.toHaveProperty('revision')
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
    const adapter = fakeAdapter({})
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
    expect(await keys({ keys: [] })).toEqual([])
  })
})

describe('the key of an event', () => {
  it('is known among others', () =>
    expect([isEventKey(eventKey(7)), isEventKey('directory'), isEventKey('people:event:')]).toEqual(
      [...[true, false, false]],
    ))
  it.each([
    ['number', ['event:7', 'event:new', 'event:7b', 'event:'], [7]],
    ['text', ['event:7', 'event:abc'], ['7', 'abc']],
  ])('has an id of the database’s kind: %s', (defaultIDType, keys, ids) =>
    expect(eventsIn({ db: { defaultIDType } } as never, keys)).toEqual(ids),
  )
})
