import type { Payload, PayloadRequest } from 'payload'
import type { AgendaSession } from '../../core/types.js'
import { keepAlive } from './keepAlive.js'
import { directoryKey, isEventKey } from './keys.js'
import { type Effect, type Lease, releaseLease } from './lease.js'
import { type Operation, operationOf } from './operations.js'
import { onceInProcess } from '../../onceInProcess.js'

/**
 * What one operation holds until it ends: its leases, the sessions that it has checked but not yet committed, and what
 * readers will see of it (`shown`: of an agenda; `changed`: documents of the directory).
 */
export type Holding = {
  leases: Map<string, Lease>
  pending: Map<string, AgendaSession>
  turn: Promise<unknown>
  shown: boolean
  changed: Set<string>
}

function effectOf({ shown, changed }: Holding, { key }: Lease): Effect | undefined {
  if (key === directoryKey)
    return changed.size ? { keys: changed.has(unknownChange) ? [] : [...changed] } : undefined
  return shown && isEventKey(key) ? {} : undefined
}

/** A change of the directory of which it is not known what it was about. */
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

/** What the request's operation holds, and what those around it hold, the innermost first. */
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

/** The same of an operation that may hold nothing; it is not made to hold anything. */
export const leasesOf = (operation: Operation): Lease[] => [
  ...(holdings.get(operation)?.leases.values() ?? []),
  ...(operation.outer ? leasesOf(operation.outer) : []),
]

/**
 * Runs `check` after those of the other documents of the same operation (a bulk edit saves all of its documents at
 * once), with the sessions that they let pass. What `check` returns passes too.
 */
export async function inTurn(
  req: PayloadRequest,
  check: (pending: Iterable<AgendaSession>) => Promise<AgendaSession | undefined>,
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
