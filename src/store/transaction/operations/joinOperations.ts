import type { Payload, PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'
import { runningOperation } from '../../../database/runningOperation.js'
import type { Call } from '../../gateway/adapter.js'
import { intercept } from '../intercepts.js'
import { openOperations } from './operations.js'

type Asking = { req?: Partial<PayloadRequest> }

/** The same request inside a transaction; the request that was given keeps its own transaction. */
function within(id: number | string, req?: Partial<PayloadRequest>): Partial<PayloadRequest> {
  const own = req ? isolateObjectProperty(req, 'transactionID') : {}
  own.transactionID = id
  return own
}

/**
 * Makes every read and write of the adapter part of the operation that is running, also where the
 * caller passed no `req`. Outside of the transaction such a call would see the state from before
 * the save, and it could wait for ever for a second connection where all connections are held by
 * saves. A call that names a transaction (as `outsideTransaction` does) keeps to that one.
 */
export function joinOperations(payload: Payload): void {
  const open = openOperations(payload)
  intercept(payload, 'joining', (call: Call<Asking>) => async (args) => {
    const operation = open.get(runningOperation.getStore() ?? '')
    if (!operation?.real || (await args.req?.transactionID)) return call(args)
    return call({ ...args, req: within(operation.id, args.req) })
  })
}
