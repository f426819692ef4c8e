import type { Payload, PayloadRequest } from 'payload'
import type { AgendaSession, Id } from '../../../core/types.js'
import { keepAlive } from './keepAlive.js'
import { directoryKey, isEventKey } from './keys.js'
import { type Effect, releaseLease } from './lease.js'
import type { Lease } from './leaseRow.js'
import { type Operation, operationOf } from '../operations/operations.js'
import { onceInProcess } from '../../../onceInProcess.js'

/** A session that was checked and is not committed, with the event that it belongs to. */
export type PendingSession = AgendaSession & { event: Id }

/** What one operation holds until it ends. */
export type Holding = {
  /** Its leases, by their keys. */
  leases: Map<string, Lease>
  /** The sessions that were checked in it and are not committed, by their ids: see `inTurn`. */
  pending: Map<string, PendingSession>
  /** Ends when the last of the checks of `inTurn` has ended. */
  turn: Promise<unknown>
  /** Whether it wrote something of an agenda that readers may see. */
  shown: boolean
  /** The documents of the directory that it changed, as `people:12`; `unknownChange` among them. */
  changed: Set<string>
}

/** What is said of an operation when one of its leases is given back: see `releaseLease`. */
function effectOf({ shown, changed }: Holding, { key }: Lease): Effect | undefined {
  if (key === directoryKey)
    return changed.size ? { keys: changed.has(unknownChange) ? [] : [...changed] } : undefined
  return shown && isEventKey(key) ? {} : undefined
}

/** Stands in `changed` for a write of which it is not known which documents it changed. */
export const unknownChange = '*'

const holdings = onceInProcess('holdings', () => new WeakMap<Operation, Holding>())

function holdingOf(payload: Payload, operation: Operation): Holding {
  const known = holdings.get(operation)
  if (known) return known
  const holding: Holding = {
    leases: new Map(),
    pending: new Map(),
    turn: Promise.resolve(),
    shown: false,
    changed: new Set(),
  }
  holdings.set(operation, holding)
  const stop = keepAlive(payload, holding.leases)
  operation.endings.push(async () => {
    await stop()
    await Promise.all(
      [...holding.leases.values()].map((lease) =>
        releaseLease(payload, lease, effectOf(holding, lease)),
      ),
    )
  })
  return holding
}

/**
 * What the operation of a request holds, followed by what the operations around it hold, the
 * innermost first. Undefined where the request belongs to no operation.
 */
export async function holdingsOf(
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
): Promise<[Holding, ...Holding[]] | undefined> {
  const operation = await operationOf(req.payload, req)
  if (!operation) return undefined
  const around: Holding[] = []
  for (let outer = operation.outer; outer; outer = outer.outer)
    around.push(holdingOf(req.payload, outer))
  return [holdingOf(req.payload, operation), ...around]
}

/**
 * The leases that an operation and those around it have. Unlike `holdingsOf` it starts nothing: an
 * operation that has taken no lease yet simply has none.
 */
export const leasesOf = (operation: Operation): Lease[] => [
  ...(holdings.get(operation)?.leases.values() ?? []),
  ...(operation.outer ? leasesOf(operation.outer) : []),
]

/**
 * Checks the sessions of one operation one after another. A bulk edit saves all its sessions at the
 * same time: checked side by side, two of them could take the same room without noticing each
 * other.
 *
 * @param check is given the sessions of the operation that passed before; throws where this one may
 *   not be saved, and returns the session where those that follow must know of it
 */
export async function inTurn(
  req: PayloadRequest,
  check: (pending: Iterable<PendingSession>) => Promise<PendingSession | undefined>,
): Promise<void> {
  const [holding] = (await holdingsOf(req)) ?? []
  if (!holding) return void (await check([]))
  const turn = holding.turn.then(async () => {
    const passed = await check(holding.pending.values())
    if (passed) holding.pending.set(String(passed.id ?? `new-${holding.pending.size}`), passed)
  })
  holding.turn = turn.catch(() => undefined)
  await turn
}
