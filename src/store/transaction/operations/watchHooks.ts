import type { Field, Payload, PayloadRequest } from 'payload'
import { runningOperation } from '../../../database/runningOperation.js'
import type { Call } from '../../gateway/adapter.js'
import { callsOfPayload } from '../intercepts.js'
import { closeJournal, takeAllBack } from '../journal/operationJournal.js'
import {
  completeOperation,
  endOperation,
  idWithoutTransaction,
  openOperation,
  openOperations,
  operationOf,
} from './operations.js'
import { onceInProcess } from '../../../onceInProcess.js'

type Hook = (args: { req?: PayloadRequest }) => unknown
type Hooks = Record<string, unknown>
type Options = { disableTransaction?: boolean; req?: PayloadRequest }

const wrapped = onceInProcess('wrapped hooks', () => new WeakSet<object>())

/**
 * A hook that runs in the context of its operation: whatever it begins, with its `req` or without,
 * is then known to be part of that operation. A hook that is wrapped already is left as it is.
 */
function wrap(payload: Payload, hook: Hook): Hook {
  if (wrapped.has(hook)) return hook
  const within: Hook = async (args) => {
    const operation = await operationOf(payload, args?.req)
    return operation ? runningOperation.run(operation.id, () => hook(args)) : hook(args)
  }
  wrapped.add(within)
  return within
}

/**
 * The same for hooks that run on reads, of which there are many. A plain read belongs to no
 * operation, so it is enough to look at the transaction that its `req` names.
 */
function wrapRead(payload: Payload, hook: Hook): Hook {
  if (wrapped.has(hook)) return hook
  const open = openOperations(payload)
  const within: Hook = (args) => {
    const id = args?.req?.transactionID
    return id && !(id instanceof Promise) && open.has(id)
      ? runningOperation.run(id, () => hook(args))
      : hook(args)
  }
  wrapped.add(within)
  return within
}

function wrapAll(payload: Payload, hooks: Hooks | undefined): void {
  for (const [name, list] of Object.entries(hooks ?? {})) {
    const wrapOne = /Read$/.test(name) ? wrapRead : wrap
    if (Array.isArray(list) && hooks) hooks[name] = list.map((hook: Hook) => wrapOne(payload, hook))
  }
}

function wrapFields(payload: Payload, fields: Field[]): void {
  for (const field of fields) {
    if ('hooks' in field) wrapAll(payload, field.hooks)
    if ('fields' in field) wrapFields(payload, field.fields)
    if (field.type === 'tabs') for (const tab of field.tabs) wrapFields(payload, tab.fields)
    if (field.type === 'blocks') for (const block of field.blocks) wrapFields(payload, block.fields)
  }
}

/**
 * Frames calls with `disableTransaction`: they begin and end no transaction, so the operation is
 * opened before the call and ended after it.
 */
function watchCalls(payload: Payload): void {
  for (const name of callsOfPayload) {
    const stock: unknown = payload[name]
    if (typeof stock !== 'function') continue
    const call: Call<Options> = stock.bind(payload)
    const watched: Call<Options> = async (options) => {
      if (!options.disableTransaction || (await operationOf(payload, options.req)))
        return call(options)
      const operation = openOperation(openOperations(payload), {
        id: idWithoutTransaction(),
        real: false,
      })
      try {
        const done = await runningOperation.run(operation.id, () => call(options))
        await completeOperation(operation)
        await closeJournal(payload, operation)
        return done
      } catch (error) {
        await takeAllBack(payload, operation)
        throw error
      } finally {
        await endOperation(payload, operation)
      }
    }
    Object.assign(payload, { [name]: watched })
  }
}

const watched = onceInProcess('watched calls', () => new WeakSet<object>())

/**
 * Lets every hook of every collection and field run in the context of its operation, also the
 * hooks of the app and of other plugins. Calls that were told to use no transaction become
 * operations as well (`intercepts.ts` says why).
 */
export function watchHooks(payload: Payload): void {
  for (const { config } of Object.values(payload.collections)) {
    wrapAll(payload, config.hooks)
    wrapFields(payload, config.fields)
  }
  if (watched.has(payload)) return
  watched.add(payload)
  watchCalls(payload)
}
