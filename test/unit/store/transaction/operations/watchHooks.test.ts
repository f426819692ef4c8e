import { describe, expect, it } from 'vitest'
import { runningOperation } from '../../../../../src/database/runningOperation.js'
import { openOperations } from '../../../../../src/store/transaction/operations/operations.js'
import { watchHooks } from '../../../../../src/store/transaction/operations/watchHooks.js'
import { noteIn } from '../../../../../src/store/transaction/journal/operationJournal.js'
import { fakeAdapter } from '../../fakeAdapter.js'
import { operationIn } from '../../operation.js'

type Hook = (args?: object) => Promise<unknown>
/** Says where it runs, and what it was given. */
const hook = () => async (args?: object) => [runningOperation.getStore(), args]

/** A collection with a hook of its own and hooks of fields, however deep they lie. */
function collection() {
  const field = (more: object = {}) => ({
    name: 'title',
    type: 'text',
    hooks: { beforeChange: [hook()] },
    ...more,
  })
  const deep = {
    tab: field(),
    block: field(),
    row: field(),
    read: field({ hooks: { afterRead: [hook()], beforeReadAgain: [hook()], none: undefined } }),
  }
  const config = {
    hooks: { beforeChange: [hook(), hook()], afterRead: [hook()] } as Record<string, Hook[]>,
    fields: [
      {
        type: 'tabs',
        tabs: [
          { label: 'One', fields: [deep.tab] },
          { label: 'Two', fields: [] },
        ],
      },
      { type: 'blocks', name: 'parts', blocks: [{ slug: 'x', fields: [deep.block] }] },
      { type: 'array', name: 'rows', fields: [deep.row] },
      deep.read,
      { type: 'ui', name: 'line' },
    ],
  }
  return { config, deep }
}

function watched(calls: Record<string, (options: object) => Promise<unknown>> = {}) {
  const { config, deep } = collection()
  const adapter = fakeAdapter({}, { collections: { sessions: { config } } })
  Object.assign(adapter.payload, calls)
  watchHooks(adapter.payload)
  const own = operationIn(adapter, { id: 'own' })
  return { ...adapter, ...own, config, deep }
}
const place = async (of: Hook | undefined, args?: object) => ((await of!(args)) as unknown[])[0]

describe('a hook', () => {
  it('runs in the operation of its request, and gets what it was given', async () => {
    const { config, req } = watched()
    const args = { req, data: 1 }
    expect(await config.hooks.beforeChange![0]!(args)).toEqual(['own', args])
    expect(await config.hooks.beforeChange![1]!(args)).toEqual(['own', args])
  })

  it('runs where it was called, where the request belongs to none', async () => {
    const { config, payload } = watched()
    const [beforeChange] = config.hooks.beforeChange!
    expect(await place(beforeChange, {})).toBeUndefined()
    expect(await place(beforeChange)).toBeUndefined()
    operationIn({ payload }, { id: 'around' })
    expect(await runningOperation.run('around', () => place(beforeChange, { req: {} }))).toBe(
      'around',
    )
  })

  it('of a field does so too, however deep it lies', async () => {
    const { deep, req } = watched()
    for (const { hooks } of [deep.tab, deep.block, deep.row])
      expect(await place(hooks.beforeChange[0], { req })).toBe('own')
  })

  it('of reading runs in an operation only where the request says it is one', async () => {
    const { config, req, deep, payload } = watched()
    const [afterRead] = config.hooks.afterRead!
    expect(await place(afterRead, { req })).toBe('own')
    expect(await place(afterRead, { req: { ...req, transactionID: 'other' } })).toBeUndefined()
    expect(
      await place(afterRead, { req: { transactionID: Promise.resolve('own') } }),
    ).toBeUndefined()
    expect(await place(afterRead, { req: {} })).toBeUndefined()
    expect(await place(afterRead, {})).toBeUndefined()
    expect(await place(afterRead)).toBeUndefined()
    const read = deep.read.hooks as unknown as Record<string, Hook[]>
    expect(await place(read.afterRead![0], { req })).toBe('own')
    operationIn({ payload }, { id: 'around' })
    // Only what is called a reading at its end is one.
    const inPromise = { req: { transactionID: Promise.resolve('own') } }
    expect(await place(read.beforeReadAgain![0], inPromise)).toBe('own')
  })

  it('is wrapped once, however often that is asked', () => {
    const { config, payload } = watched()
    const once = [...config.hooks.beforeChange!, ...config.hooks.afterRead!]
    watchHooks(payload)
    expect([...config.hooks.beforeChange!, ...config.hooks.afterRead!]).toEqual(once)
  })
})

describe('a call that was told to use no transaction', () => {
  const drop = { type: 'drop', collection: 'keys', key: 'a' } as never

  it.each(['create', 'delete', 'duplicate', 'update'] as const)(
    'is an operation all the same: %s',
    async (name) => {
      const done: string[] = []
      const { payload, rows } = watched({
        [name]: async function (this: unknown, options: object) {
          expect(this).toBe(payload)
          expect(options).toMatchObject({ disableTransaction: true })
          const operation = openOperations(payload).get(runningOperation.getStore()!)!
          expect(operation.real).toBe(false)
          await noteIn(payload, operation, 'event:1', drop)
          operation.completions.push(async () => void done.push('completed'))
          operation.endings.push(() => void done.push('ended'))
          return 'written'
        },
      })
      const call = payload[name] as (options: object) => Promise<unknown>
      expect(await call.call(payload, { disableTransaction: true })).toBe('written')
      expect(done).toEqual(['completed', 'ended'])
      expect(rows.journal).toEqual([])
      expect([...openOperations(payload).keys()]).toEqual(['own'])
    },
  )

  it('is taken back where it fails', async () => {
    const { payload, rows } = watched({
      update: async () => {
        await noteIn(
          payload,
          openOperations(payload).get(runningOperation.getStore()!)!,
          'event:1',
          drop,
        )
        rows.keys = [{ key: 'a' }]
        throw new Error('Refused')
      },
    })
    await expect(payload.update({ disableTransaction: true } as never)).rejects.toThrow('Refused')
    expect(rows).toMatchObject({ keys: [], journal: [] })
    expect([...openOperations(payload).keys()]).toEqual(['own'])
  })

  it('is part of the operation that it is made in', async () => {
    const { payload, req } = watched({ update: async () => runningOperation.getStore() })
    expect(await payload.update({ disableTransaction: true, req } as never)).toBeUndefined()
    expect(openOperations(payload).size).toBe(1)
  })

  it('is left alone otherwise', async () => {
    const { payload } = watched({ update: async () => runningOperation.getStore() })
    expect(await payload.update({} as never)).toBeUndefined()
    expect(openOperations(payload).size).toBe(1)
  })

  it('is watched once, however often that is asked', () => {
    const { payload } = watched({ update: async () => undefined })
    const { update } = payload
    watchHooks(payload)
    expect(payload.update).toBe(update)
  })
})
