import type { Payload, PayloadRequest } from 'payload'
import type { AgendaSession, Id } from '../../core/types.js'
import { type Lease, releaseLease, renewLease, takeLease } from './lease.js'
import { onTransactionEnd } from './transactionEnd.js'

/** What one operation holds until it ends: its leases, and the sessions that it has checked but not yet committed. */
type Holding = { leases: Map<string, Lease>; pending: Map<string, AgendaSession>; turn: Promise<unknown> }

const holdings = new WeakMap<object, Map<number | string, Holding>>()

const switchedOff = () => process.env.AGENDA_LEASE === 'off'

export class LeaseRefused extends Error {}

async function holdingOf(payload: Payload, req: PayloadRequest): Promise<Holding> {
  const all = holdings.get(payload.db) ?? new Map<number | string, Holding>()
  holdings.set(payload.db, all)
  const id = await req.transactionID
  // An operation that was told to use no transaction has no end that can be seen: its leases run out by themselves.
  if (id === undefined || id === null) return { leases: new Map(), pending: new Map(), turn: Promise.resolve() }
  const known = all.get(id)
  if (known) return known
  const holding: Holding = { leases: new Map(), pending: new Map(), turn: Promise.resolve() }
  all.set(id, holding)
  onTransactionEnd(payload, id, async () => {
    all.delete(id)
    await Promise.all([...holding.leases.values()].map((lease) => releaseLease(payload, lease)))
  })
  return holding
}

const keyOf = (event: Id) => `event:${event}`

/** Takes the leases of these events for the operation, in one order for all writers, so that none wait in a circle. */
export async function holdLeases(req: PayloadRequest, events: Id[]): Promise<void> {
  if (switchedOff()) return
  const holding = await holdingOf(req.payload, req)
  for (const key of [...new Set(events.map(keyOf))].sort()) {
    if (holding.leases.has(key)) continue
    const lease = await takeLease(req.payload, key)
    if (!lease) throw new LeaseRefused(key)
    holding.leases.set(key, lease)
  }
}

/** Proves that the operation still holds the event's lease; to be called right before its first write. */
export async function proveLease(req: PayloadRequest, event: Id): Promise<void> {
  if (switchedOff()) return
  const holding = await holdingOf(req.payload, req)
  const lease = holding.leases.get(keyOf(event))
  if (!lease || !(await renewLease(req.payload, lease, req))) throw new LeaseRefused(keyOf(event))
}

/**
 * Runs `check` after those of the other documents of the same operation (a bulk edit saves all of its documents at
 * once), with the sessions that they let pass. What `check` returns passes too.
 */
export async function inTurn(
  req: PayloadRequest,
  check: (pending: AgendaSession[]) => Promise<AgendaSession | undefined>,
): Promise<void> {
  const holding = await holdingOf(req.payload, req)
  const turn = holding.turn.then(async () => {
    const passed = await check([...holding.pending.values()])
    if (passed) holding.pending.set(String(passed.id ?? `new-${holding.pending.size}`), passed)
  })
  holding.turn = turn.catch(() => undefined)
  await turn
}
