import type { Payload, PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'
import { runningOperation } from '../../database/runningOperation.js'
import { onceInProcess } from '../../onceInProcess.js'
import { openOperations } from './operations.js'
import { adapterOf, around } from '../gateway/adapter.js'

type Asking = { req?: PayloadRequest }

const calls = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateGlobal',
  'updateGlobalVersion',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

const joined = onceInProcess('joined adapters', () => new WeakSet<object>())

/** The same request inside a transaction; Payload's own keeps what it says of transactions. */
function within(id: number | string, req?: PayloadRequest): PayloadRequest {
  const own = req ? isolateObjectProperty(req, 'transactionID') : ({} as PayloadRequest)
  own.transactionID = id
  return own
}

/**
 * What is read or written while an operation runs is done in its transaction, whoever forgot to say so: outside, the old
 * state would be read, and a second connection be waited for by those that hold all of them. What names another
 * transaction, as `outsideTransaction` does, keeps to that.
 */
export function joinOperations(payload: Payload): void {
  const adapter = adapterOf(payload)
  if (joined.has(adapter)) return
  joined.add(adapter)
  const open = openOperations(payload)
  for (const name of calls)
    around<Asking>(payload, name, (call) => async (args) => {
      const operation = open.get(runningOperation.getStore() ?? '')
      if (!operation?.real || (await args.req?.transactionID)) return call(args)
      return call({ ...args, req: within(operation.id, args.req) })
    })
}
