import { describe, expect, it, vi } from 'vitest'
import { runningOperation } from '../../../../../src/database/runningOperation.js'
import { guardWrites } from '../../../../../src/store/transaction/lease/guardWrites.js'
import { holdingsOf, unknownChange } from '../../../../../src/store/transaction/lease/holding.js'
import { holdLeases } from '../../../../../src/store/transaction/lease/holdLeases.js'
import { joinOperations } from '../../../../../src/store/transaction/operations/joinOperations.js'
import {
  completeOperation,
  endOperation,
  openOperations,
  operationOf,
} from '../../../../../src/store/transaction/operations/operations.js'
import { watchOperations } from '../../../../../src/store/transaction/operations/watchOperations.js'
import {
  isNoted,
  noteIn,
  takeAllBack,
} from '../../../../../src/store/transaction/journal/operationJournal.js'
import { fakeAdapter } from '../../fakeAdapter.js'
import { operationIn } from '../../operation.js'

const undone = { code: 'undone' }

/** A database with transactions (their ids are 1, 2 …) or without any, watched. */
function watched(real = true, rows: Parameters<typeof fakeAdapter>[0] = {}) {
  let id = 0
  const adapter = fakeAdapter(rows, { begin: async () => (real ? (id += 1) : null) })
  watchOperations(adapter.payload)
  const open = openOperations(adapter.payload)
  const begin = () => adapter.payload.db.beginTransaction() as Promise<number | string>
  const commit = (given?: unknown) => adapter.payload.db.commitTransaction(given as never)
  const rollback = (given: unknown) => adapter.payload.db.rollbackTransaction(given as never)
  return { ...adapter, open, begin, commit, rollback }
}

describe('an operation', () => {
  it('is open from its begin to its commit', async () => {
    const { begin, commit, open, told } = watched()
    const id = await begin()
    expect(id).toBe(1)
    expect(open.get(id)).toMatchObject({ id, real: true, outer: undefined, joined: 0 })
    await commit(Promise.resolve(id))
    expect(open.size).toBe(0)
    expect(told).toEqual(['begin 1', 'commit 1'])
  })

  it('ends with a rollback', async () => {
    const { begin, rollback, open, told } = watched()
    await rollback(Promise.resolve(await begin()))
    expect(open.size).toBe(0)
    expect(told).toEqual(['begin 1', 'rollback 1'])
  })

  it('has an id without transactions too, so that it ends at one moment', async () => {
    const { begin, commit, open, told } = watched(false)
    const [id, other] = [await begin(), await begin()]
    expect(id).toMatch(/^without-transaction-.{36}$/)
    expect(other).not.toBe(id)
    expect(open.get(id)).toMatchObject({ real: false })
    await commit(id)
    expect([...open.keys()]).toEqual([other])
    expect(told).toEqual([`commit ${id}`])
  })

  it('is watched once, however often that is asked', async () => {
    const { payload, begin, open } = watched()
    const { beginTransaction } = payload.db
    watchOperations(payload)
    expect(payload.db.beginTransaction).toBe(beginTransaction)
    await begin()
    expect(open.size).toBe(1)
  })

  it('ends though the commit fails', async () => {
    const { begin, commit, open } = watched()
    const id = await begin()
    const ended = vi.fn()
    open.get(id)!.endings.push(ended)
    await expect(commit(Promise.reject(new Error('Gone')))).rejects.toThrow('Gone')
    expect(ended).not.toHaveBeenCalled()
    await commit(id)
    expect(ended).toHaveBeenCalledTimes(1)
  })

  it('is undone where Payload has forgotten its id, since something in it was rolled back', async () => {
    const { begin, commit } = watched()
    await commit(undefined)
    await begin()
    await expect(commit(undefined)).rejects.toMatchObject(undone)
    const without = watched(false)
    await without.begin()
    await without.commit(undefined)
    expect(without.told).toEqual([])
  })

  it('does what waited for all its writes before the commit, what waits for its end after it', async () => {
    const { begin, commit, open, told } = watched()
    const id = await begin()
    const operation = open.get(id)!
    operation.completions.push(
      async () => {
        expect(runningOperation.getStore()).toBe(id)
        told.push('first')
        operation.completions.push(async () => void told.push('one more'))
      },
      async () => void told.push('second'),
    )
    operation.endings.push(() => void told.push('end'))
    await commit(id)
    expect(told).toEqual(['begin 1', 'first', 'second', 'one more', 'commit 1', 'end'])
  })

  it('is not committed where what belongs to it fails', async () => {
    const { begin, commit, rollback, open, told } = watched()
    const id = await begin()
    const failing = async () => {
      throw new Error('No release')
    }
    open.get(id)!.completions.push(failing)
    await expect(commit(id)).rejects.toThrow('No release')
    expect(open.size).toBe(1)
    await rollback(id)
    expect(told).toEqual(['begin 1', 'rollback 1'])
  })

  it('has ended whatever fails at its end; that is logged', async () => {
    const adapter = fakeAdapter({})
    const { operation } = operationIn(adapter)
    const ended = vi.fn()
    const failing = async () => {
      throw new Error('Too late')
    }
    operation.endings.push(failing, ended)
    await endOperation(adapter.payload, operation)
    expect(ended).toHaveBeenCalled()
    expect(adapter.told).toEqual(['error: Error: Too late'])
    expect(openOperations(adapter.payload).size).toBe(0)
  })

  it('completes nothing twice', async () => {
    const { operation } = operationIn(fakeAdapter({}))
    const done = vi.fn(async () => undefined)
    operation.completions.push(done)
    await completeOperation(operation)
    await completeOperation(operation)
    expect(done).toHaveBeenCalledTimes(1)
  })
})

describe('what is begun in a hook', () => {
  it('without its request is part of the operation that runs there', async () => {
    const { begin, commit, open, told } = watched()
    const id = await begin()
    await runningOperation.run(id, async () => {
      expect(await begin()).toBe(id)
      expect(open.get(id)!.joined).toBe(1)
      await commit(id)
      expect(open.get(id)!.joined).toBe(0)
    })
    await commit(id)
    expect(told).toEqual(['begin 1', 'commit 1'])
  })

  it('is waited for, though the hook did not', async () => {
    const { begin, commit, told } = watched()
    const id = await begin()
    const later = runningOperation.run(id, async () => {
      await begin()
      await begin()
      await new Promise((resolve) => setTimeout(resolve, 5))
      told.push('one is written')
      await commit(id)
      await new Promise((resolve) => setTimeout(resolve, 5))
      told.push('all is written')
      await commit(id)
    })
    await Promise.all([commit(id), later])
    expect(told).toEqual(['begin 1', 'one is written', 'all is written', 'commit 1'])
  })

  it('and failed keeps the whole from being committed, where the database undoes it all', async () => {
    const { begin, commit, rollback, open, told } = watched()
    const id = await begin()
    await runningOperation.run(id, async () => rollback(await begin()))
    expect(open.get(id)!.joined).toBe(0)
    await expect(commit(id)).rejects.toMatchObject(undone)
    await rollback(id)
    expect(told).toEqual(['begin 1', 'rollback 1'])
  })

  it('and failed is a matter of its own where the database has no transactions', async () => {
    const { begin, commit, rollback, told } = watched(false)
    const id = await begin()
    await runningOperation.run(id, async () => rollback(await begin()))
    await commit(id)
    expect(told).toEqual([`commit ${id}`])
  })

  it('in a transaction, while the one around has none, is an operation in the other', async () => {
    let given: number | null = null
    const adapter = fakeAdapter({}, { begin: async () => given })
    watchOperations(adapter.payload)
    const open = openOperations(adapter.payload)
    const outer = (await adapter.payload.db.beginTransaction())!
    given = 7
    const inner = await runningOperation.run(outer, () => adapter.payload.db.beginTransaction())
    expect(inner).toBe(7)
    expect(open.get(7)).toMatchObject({ real: true, outer: { id: outer } })
  })
})

describe('what an operation without transactions has written', () => {
  const drop = (key: string) => ({ type: 'drop', collection: 'keys', key }) as never
  const written = async () => {
    const adapter = watched(false, { keys: [{ key: 'a' }] })
    const id = await adapter.begin()
    await noteIn(adapter.payload, adapter.open.get(id)!, 'event:1', drop('a'))
    return { ...adapter, id }
  }

  it('is taken back when it fails, and the journal is empty then', async () => {
    const { rollback, rows, id } = await written()
    await rollback(id)
    expect(rows).toMatchObject({ keys: [], journal: [] })
  })

  it('stays when it succeeds', async () => {
    const { commit, rows, id } = await written()
    await commit(id)
    expect(rows).toMatchObject({ keys: [{ key: 'a' }], journal: [] })
  })

  it('ends it all the same where it cannot be taken back: whoever comes next does that', async () => {
    const { rollback, rows, id, db, told, open } = await written()
    db.deleteMany = async () => {
      throw new Error('The disk is full')
    }
    await rollback(id)
    expect(told).toEqual(['error: Error: The disk is full', `rollback ${id}`])
    expect(rows).toMatchObject({ keys: [{ key: 'a' }], journal: [{ key: 'event:1' }] })
    expect(open.size).toBe(0)
  })
})

describe('whose operation it is', () => {
  it('says the request, else where it runs', async () => {
    const adapter = fakeAdapter({})
    const own = operationIn(adapter, { id: 'own' })
    const around = operationIn(adapter, { id: 'around' })
    const of = (req?: object) => operationOf(adapter.payload, req)
    expect(await of()).toBeUndefined()
    expect(await of(own.req)).toBe(own.operation)
    expect(await of({ transactionID: Promise.resolve('own') })).toBe(own.operation)
    await runningOperation.run('around', async () => {
      expect(await of()).toBe(around.operation)
      expect(await of({ transactionID: 'another' })).toBe(around.operation)
      expect(await of(own.req)).toBe(own.operation)
    })
  })

  it('joins what is read and written in its transaction, unless it names another', async () => {
    const adapter = fakeAdapter({})
    const { find } = adapter.db
    const asked: unknown[] = []
    adapter.db.find = async (args) => {
      asked.push((args as { req?: { transactionID?: unknown } }).req?.transactionID)
      return find(args)
    }
    joinOperations(adapter.payload)
    joinOperations(adapter.payload)
    const ask = (req?: object) => adapter.payload.db.find({ collection: 'keys', req })
    operationIn(adapter, { id: 'real', real: true })
    operationIn(adapter, { id: 'none' })
    await ask()
    const req = { user: 'Ana' }
    await runningOperation.run('real', async () => {
      await ask()
      await ask(req)
      await ask({ transactionID: 'apart' })
    })
    await runningOperation.run('none', async () => ask(req))
    await runningOperation.run('over', async () => ask(req))
    expect(asked).toEqual([undefined, 'real', 'real', 'apart', undefined, undefined])
    expect(req).toEqual({ user: 'Ana' })
  })
})

describe('what readers will see of an operation', () => {
  const guarded = () => {
    const adapter = fakeAdapter({
      ...{ sessions: [{ id: 1 }], people: [{ id: 1 }], notes: [{ id: 1 }] },
      ...{ 'sessions versions': [{ id: 1 }] },
    })
    guardWrites(adapter.payload)
    const { req, operation } = operationIn(adapter)
    const db = adapter.payload.db as unknown as Record<
      string,
      (args: object) => Promise<{ id: number }>
    >
    const holding = async () => {
      const [own] = (await holdingsOf(req))!
      return { shown: own.shown, changed: [...own.changed] }
    }
    return { ...adapter, req, operation, calls: db, holding }
  }

  it.each([
    ['a session that is made', 'create', { collection: 'sessions', data: {} }, true, []],
    ['a session', 'updateOne', { collection: 'sessions', id: 1, data: {} }, true, []],
    ['an event that is gone', 'deleteOne', { collection: 'events', where: {} }, true, []],
    ['a draft', 'updateVersion', { collection: 'sessions', id: 1, versionData: {} }, false, []],
    [
      'an organisation',
      'updateOne',
      { collection: 'organisations', id: 1 },
      false,
      ['organisations:1'],
    ],
    ['a track', 'updateOne', { collection: 'tracks', id: 1 }, false, ['tracks:1']],
    ['a picture', 'updateOne', { collection: 'media', id: 1 }, false, ['media:1']],
    ['a person', 'updateOne', { collection: 'people', id: 1, data: {} }, false, ['people:1']],
    [
      'a person found',
      'updateOne',
      { collection: 'people', where: {}, data: {} },
      ...([false, ['people:1']] as const),
    ],
    ['nobody knows whom', 'deleteOne', { collection: 'people', where: {} }, false, [unknownChange]],
    ['a new person', 'create', { collection: 'people', data: {} }, false, []],
    ['something else', 'updateOne', { collection: 'notes', id: 1, data: {} }, false, []],
  ] as [string, string, object, boolean, readonly string[]][])(
    'is noted: %s',
    async (_, name, args, shown, changed) => {
      const { calls, holding, req } = guarded()
      await calls[name]!({ ...args, req })
      expect(await holding()).toEqual({ shown, changed })
    },
  )

  it('is noted though the write failed: it may have been made', async () => {
    const adapter = fakeAdapter({})
    const failing = async () => {
      throw new Error('The connection is lost')
    }
    Object.assign(adapter.db, { updateOne: failing, deleteOne: failing })
    guardWrites(adapter.payload)
    const { req } = operationIn(adapter)
    await expect(
      adapter.db.updateOne({ collection: 'people', id: 3, req } as never),
    ).rejects.toThrow('The connection is lost')
    await expect(
      adapter.db.deleteOne({ collection: 'places', where: {}, req } as never),
    ).rejects.toThrow('The connection is lost')
    const [holding] = (await holdingsOf(req))!
    expect([...holding.changed]).toEqual(['people:3', unknownChange])
  })

  it('is counted under its leases when they are given back', async () => {
    const { calls, req, operation, payload, rows } = guarded()
    await holdLeases(req, ['directory', 'event:1'])
    await calls.updateOne!({ collection: 'people', id: 1, data: {}, req })
    await endOperation(payload, operation)
    expect(rows.leases).toMatchObject([
      { key: 'directory', revision: 1, changes: [{ revision: 1, keys: ['people:1'] }], until: 0 },
      { key: 'event:1', revision: 0, until: 0 },
    ])
  })

  it('is of all the directory where it is not known what changed', async () => {
    const { calls, req, operation, payload, rows } = guarded()
    await holdLeases(req, ['directory', 'event:1'])
    await calls.updateOne!({ collection: 'people', id: 1, data: {}, req })
    await calls.deleteOne!({ collection: 'places', where: {}, req })
    await calls.updateOne!({ collection: 'sessions', id: 1, data: {}, req })
    await endOperation(payload, operation)
    expect(rows.leases).toMatchObject([
      { key: 'directory', revision: 1, changes: [] },
      { key: 'event:1', revision: 1, changes: [] },
    ])
  })

  it('is not written by whoever lost the lease', async () => {
    const { calls, req, rows } = guarded()
    await holdLeases(req, ['event:1'])
    Object.assign(rows.leases![0]!, { token: 2, holder: 'other' })
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000)
    const write = { collection: 'sessions', id: 1, data: { title: 'Late' }, req }
    await expect(calls.updateOne!(write)).rejects.toMatchObject({ code: 'leaseLost' })
    await expect(
      calls.deleteVersions!({ collection: 'sessions', where: {}, req }),
    ).rejects.toMatchObject({ code: 'leaseLost' })
    expect(rows.sessions).toEqual([{ id: 1 }])
    await calls.updateOne!({ collection: 'notes', id: 1, data: { title: 'Any' }, req })
    expect(rows.notes).toEqual([{ id: 1, title: 'Any' }])
    vi.restoreAllMocks()
  })
})

describe('the journal of an operation', () => {
  const restore = (id: number, collection = 'people') =>
    ({ type: 'restore', collection, id, before: null, versions: [], latest: [] }) as never

  it('has each document once, as it was at first', async () => {
    const adapter = fakeAdapter({})
    const { operation } = operationIn(adapter)
    const note = (step: never, key = 'event:1') => noteIn(adapter.payload, operation, key, step)
    expect(isNoted(operation, restore(1))).toBe(false)
    for (const step of [restore(1), restore(1), restore(2), restore(1, 'places')]) await note(step)
    expect(isNoted(operation, restore(1))).toBe(true)
    expect(isNoted(operation, restore(3))).toBe(false)
    const drop = { type: 'drop', collection: 'keys', key: 'a' } as never
    await note(drop, 'event:2')
    await note(drop, 'event:2')
    expect(adapter.rows.journal!.map(({ key, step }) => [key, step])).toEqual([
      ...[
        ['event:1', 1],
        ['event:1', 2],
        ['event:1', 3],
        ['event:2', 4],
        ['event:2', 5],
      ],
    ])
  })

  it('has a document that was made and then changed twice: each is taken back', async () => {
    const adapter = fakeAdapter({})
    const { operation } = operationIn(adapter)
    const unmake = { type: 'unmake', collection: 'people', id: 1 } as never
    for (const step of [unmake, restore(1), unmake])
      await noteIn(adapter.payload, operation, 'event:1', step)
    expect(adapter.rows.journal).toHaveLength(3)
    expect(isNoted(operation, { type: 'restore', collection: 'people', id: '1' })).toBe(true)
  })

  it('is left alone where nobody knows whether the lease is still held', async () => {
    const adapter = fakeAdapter({ keys: [{ key: 'a' }] })
    const { operation, req } = operationIn(adapter)
    await holdLeases(req, ['event:1'])
    const drop = { type: 'drop', collection: 'keys', key: 'a' } as never
    await noteIn(adapter.payload, operation, 'event:1', drop)
    const { updateOne } = adapter.db
    adapter.db.updateOne = async () => {
      throw new Error('Away')
    }
    await takeAllBack(adapter.payload, operation)
    expect(adapter.rows).toMatchObject({ keys: [{ key: 'a' }], journal: [{ key: 'event:1' }] })
    adapter.db.updateOne = updateOne
    await takeAllBack(adapter.payload, operation)
    expect(adapter.rows).toMatchObject({ keys: [], journal: [] })
  })

  it('is not kept where the database undoes all by itself', async () => {
    const adapter = fakeAdapter({})
    const { operation } = operationIn(adapter, { real: true })
    await noteIn(adapter.payload, operation, 'event:1', restore(1))
    expect(adapter.rows.journal).toBeUndefined()
  })

  it('begins without what an operation left that could not even forget', async () => {
    const adapter = fakeAdapter({
      journal: [
        { key: 'event:1', step: 9 },
        { key: 'event:2', step: 9 },
      ],
    })
    const { operation } = operationIn(adapter)
    await noteIn(adapter.payload, operation, 'event:1', restore(1))
    await noteIn(adapter.payload, operation, 'event:1', restore(2))
    const noted = () => adapter.rows.journal!.map(({ key, step }) => [key, step])
    expect(noted()).toEqual([
      ['event:2', 9],
      ['event:1', 1],
      ['event:1', 2],
    ])
    await noteIn(adapter.payload, operation, 'event:2', restore(3))
    expect(noted()).toEqual([
      ['event:1', 1],
      ['event:1', 2],
      ['event:2', 3],
    ])
  })
})
