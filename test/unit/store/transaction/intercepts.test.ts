import type { Payload } from 'payload'
import { describe, expect, it } from 'vitest'
import type { Call } from '../../../../src/store/gateway/adapter.js'
import { intercept } from '../../../../src/store/transaction/intercepts.js'

type Args = { collection: string }

/** An adapter that answers with its own name, so that it can be told who was asked. */
function adapterThatSays(name: string) {
  const says = (method: string) => async (args: Args) => `${name} ${method} ${args.collection}`
  const db = {
    create: says('create'),
    deleteOne: says('deleteOne'),
    updateOne: says('updateOne'),
    find: says('find'),
  }
  return { db, payload: { db } as unknown as Payload }
}

const noting =
  (told: string[]) =>
  (call: Call<Args, string>, name: string): Call<Args, string> =>
  async (args) => {
    told.push(name)
    return `around ${await call(args)}`
  }

const ask = { collection: 'sessions' }

describe('what is put around an adapter', () => {
  it('is put around the methods that are listed for the layer, and around no other', async () => {
    const told: string[] = []
    const { db, payload } = adapterThatSays('it')
    intercept(payload, 'publications', noting(told))
    expect(await db.create(ask)).toBe('around it create sessions')
    expect(await db.deleteOne(ask)).toBe('around it deleteOne sessions')
    expect(await db.updateOne(ask)).toBe('around it updateOne sessions')
    expect(await db.find(ask)).toBe('it find sessions')
    expect(told).toEqual(['create', 'deleteOne', 'updateOne'])
  })

  it('is put there once for each layer, however often it is asked for', async () => {
    const told: string[] = []
    const { db, payload } = adapterThatSays('it')
    intercept(payload, 'publications', noting(told))
    intercept(payload, 'publications', noting(told))
    intercept(payload, 'fence', noting(told))
    expect(await db.create(ask)).toBe('around around it create sessions')
    expect(told).toEqual(['create', 'create'])
  })

  it('is put around each adapter of its own', async () => {
    const told: string[] = []
    const [one, other] = [adapterThatSays('one'), adapterThatSays('other')]
    intercept(one.payload, 'publications', noting(told))
    intercept(other.payload, 'publications', noting(told))
    expect(await other.db.create(ask)).toBe('around other create sessions')
  })

  it('leaves out what an adapter does not have', () => {
    const { db, payload } = adapterThatSays('it')
    intercept(payload, 'fence', noting([]))
    expect(Object.keys(db).sort()).toEqual(['create', 'deleteOne', 'find', 'updateOne'])
  })
})
