import type { PayloadRequest } from 'payload'
import type { CollectionKey } from '../../options.js'
import type { Id } from '../../core/types.js'
import { refuse } from '../../errors.js'
import { holdingsOf } from './holding.js'
import { holdLeases, switchedOff } from './holdLeases.js'
import { releaseLease, takeLease, takenLeases } from './lease.js'

type Reference = { key: CollectionKey; id: Id }

const ofReference = ({ key, id }: Reference) => `${key}:${id}`

async function ownHolders(req: PayloadRequest): Promise<Set<string>> {
  const held = (await holdingsOf(req)) ?? []
  return new Set(held.flatMap(({ leases }) => [...leases.values()].map(({ holder }) => holder)))
}

/**
 * Before something is deleted that agendas may refer to: from now on no agenda is written that does, and those that are
 * being written now have ended. Each of their leases is taken and given back, so that a writer who was stopped meanwhile
 * is fenced off. After this, what refers to it can be looked up and stays as it is found.
 */
export async function closeReferences(req: PayloadRequest, references: Reference[]): Promise<void> {
  if (switchedOff() || !references.length) return
  await holdLeases(req, references.map(ofReference))
  const own = await ownHolders(req)
  for (const { key, holder } of await takenLeases(req.payload, { expired: true })) {
    if (!key.startsWith('event:') || own.has(holder)) continue
    const lease = await takeLease(req.payload, key)
    if (!lease) throw refuse(req, 'busy')
    await releaseLease(req.payload, lease)
  }
}

/**
 * Refuses a write that refers to something which is being deleted at this moment. To be asked under the event's lease,
 * before it is looked up whether what is referred to exists.
 */
export async function proveReferencesOpen(
  req: PayloadRequest,
  references: Reference[],
): Promise<void> {
  if (switchedOff()) return
  const taken = await takenLeases(req.payload, { keys: references.map(ofReference) })
  if (!taken.length) return
  const own = await ownHolders(req)
  if (taken.some(({ holder }) => !own.has(holder))) throw refuse(req, 'busy')
}
