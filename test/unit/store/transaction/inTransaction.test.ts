import { describe, expect, it } from 'vitest'
import { runningOperation } from '../../../../src/database/runningOperation.js'
import { finishAbandoned } from '../../../../src/store/transaction/journal/operationJournal.js'
import { inTransaction } from '../../../../src/store/transaction/inTransaction.js'
import { openOperations } from '../../../../src/store/transaction/operations/operations.js'
import { watchOperations } from '../../../../src/store/transaction/operations/watchOperations.js'
import { fakeAdapter } from '../fakeAdapter.js'

const drop = (key: string) => ({ type: 'drop', collection: 'keys', key }) as never

function app(rows: Parameters<typeof fakeAdapter>[0] = {}, begun: number | null = null) {
  const adapter = fakeAdapter(rows, { begin: async () => begun })
  watchOperations(adapter.payload)
  const t = (key: string) => key
  const req = { payload: adapter.payload, t, i18n: { t, language: 'en' } } as never
  const write = (key: string) => void (adapter.rows.keys ??= []).push({ key })
  return { ...adapter, req, write }
}

describe('several saves as one', () => {
  it('are done under their leases, and answer', async () => {
    const { req, rows, payload, write } = app()
    const answer = await inTransaction(req, ['event:2', 'event:1'], async (_, note) => {
      expect(rows.leases).toMatchObject([{ key: 'event:1' }, { key: 'event:2' }])
      await note(drop('a'))
      write('a')
      await note(drop('b'), 'event:1')
      write('b')
      expect(rows.journal).toMatchObject([{ key: 'event:2' }, { key: 'event:1' }])
      return 'all'
    })
    expect(answer).toBe('all')
    expect(rows).toMatchObject({ keys: [{ key: 'a' }, { key: 'b' }], journal: [] })
    expect(rows.leases).toMatchObject([{ until: 0 }, { until: 0 }])
    expect(openOperations(payload).size).toBe(0)
  })

  it('are none where one fails, the last taken back first', async () => {
    const { req, rows, db, write } = app()
    const gone: unknown[] = []
    const { deleteMany } = db
    db.deleteMany = async (args) => {
      if (args.collection === 'keys') gone.push(args.where?.key)
      await deleteMany(args)
    }
    const failing = inTransaction(req, ['event:1'], async (_, note) => {
      await note(drop('a'))
      write('a')
      await note(drop('b'))
      write('b')
      throw new Error('The third is refused')
    })
    await expect(failing).rejects.toThrow('The third is refused')
    expect(gone).toEqual([{ equals: 'b' }, { equals: 'a' }])
    expect(rows).toMatchObject({ keys: [], journal: [], leases: [{ until: 0 }] })
  })

  it('are left to whoever has the lease by now', async () => {
    const { req, rows, write } = app()
    const failing = inTransaction(req, ['event:1'], async (_, note) => {
      await note(drop('a'))
      write('a')
      Object.assign(rows.leases![0]!, { token: 2, holder: 'other' })
      throw new Error('Too late')
    })
    await expect(failing).rejects.toThrow('Too late')
    expect(rows).toMatchObject({ keys: [{ key: 'a' }], journal: [{ key: 'event:1' }] })
  })

  it('join one operation, in which what is only read sees what was written', async () => {
    const { req, payload, told } = app({}, 7)
    await inTransaction(req, ['event:1'], async (inner, _, { operation, reading }) => {
      expect(runningOperation.getStore()).toBe(7)
      expect(inner.transactionID).toBeUndefined()
      expect(reading.transactionID).toBe(7)
      expect(operation).toBe(openOperations(payload).get(7))
      inner.transactionID = (await payload.db.beginTransaction()) as never
      expect(inner.transactionID).toBe(7)
      await payload.db.commitTransaction(7)
    })
    expect((req as { transactionID?: unknown }).transactionID).toBeUndefined()
    expect(told).toEqual(['begin 7', 'commit 7'])
  })

  it('leave it to a database with transactions to undo them', async () => {
    const { req, rows, told, write } = app({}, 7)
    const failing = inTransaction(req, ['event:1'], async (_, note) => {
      await note(drop('a'))
      write('a')
      throw new Error('No')
    })
    await expect(failing).rejects.toThrow('No')
    expect(rows.journal).toBeUndefined()
    expect(told).toEqual(['begin 7', 'rollback 7'])
  })

  it('cannot be done where no operation can be begun', async () => {
    const { payload } = fakeAdapter({})
    const work = async () => 'done'
    await expect(inTransaction({ payload } as never, ['event:1'], work)).rejects.toThrow(
      'No operation could be begun.',
    )
  })
})

describe('a save that a crash left half done', () => {
  const step = (id: number, key: string, name: string) => ({
    ...{ id, key, step: id },
    record: JSON.stringify({ type: 'drop', collection: 'keys', key: name }),
  })
  const left = (leases: { key: string; until: number }[]) =>
    fakeAdapter({
      leases: leases.map((row) => ({ revision: 2, token: 1, holder: 'gone', ...row })),
      journal: [step(1, 'event:1', 'a'), step(2, 'event:1', 'b'), step(3, 'event:2', 'c')],
      keys: [{ key: 'a' }, { key: 'b' }, { key: 'c' }],
    })

  it('is taken back at the start, and counted: readers may have seen it', async () => {
    const { payload, rows, told } = left([
      { key: 'event:1', until: 1 },
      { key: 'event:2', until: 1 },
    ])
    await finishAbandoned(payload)
    expect(rows).toMatchObject({ keys: [], journal: [] })
    expect(rows.leases).toMatchObject([
      { key: 'event:1', until: 0, revision: 4 },
      { key: 'event:2', until: 0, revision: 4 },
    ])
    expect(told).toEqual(
      ['event:1', 'event:2'].map(
        (key) => `warn: Agenda: a save of ${key} that a crash had left half done was taken back.`,
      ),
    )
  })

  it('is none where its lease was given back: that it was done could not be noted any more', async () => {
    const { payload, rows } = left([
      { key: 'event:1', until: 0 },
      { key: 'event:2', until: 0 },
    ])
    await finishAbandoned(payload)
    expect(rows.keys).toHaveLength(3)
    expect(rows.journal).toEqual([])
  })

  it('is left alone where another process is at work there', async () => {
    const { payload, rows, db, told } = left([
      { key: 'event:1', until: Infinity },
      { key: 'event:2', until: 1 },
    ])
    const from = Date.now()
    let clock = from
    const { now } = Date
    Date.now = () => clock
    const { findOne } = db
    db.findOne = async (args) => {
      clock += 6_000
      return findOne(args)
    }
    await finishAbandoned(payload)
    Date.now = now
    expect(rows.keys).toEqual([{ key: 'a' }, { key: 'b' }])
    expect(rows.journal!.map(({ key }) => key)).toEqual(['event:1', 'event:1'])
    expect(told).toHaveLength(1)
  })

  it('is none where nothing is amiss', async () => {
    const { payload, rows } = fakeAdapter({})
    await finishAbandoned(payload)
    expect(rows.leases).toBeUndefined()
  })
})
