import type { PayloadRequest } from 'payload'
import type { CollectionKey } from '../../../options.js'
import type { Id } from '../../../core/types.js'
import { refuse } from '../../../errors.js'
import { holdingsOf } from './holding.js'
import { holdLeases, switchedOff } from './holdLeases.js'
import { releaseLease, takeLease, takenLeases } from './lease.js'

type Reference = { key: CollectionKey; id: Id }

const ofReference = ({ key, id }: Reference) => `${key}:${id}`

/** The holders of the leases that the request's own operation has. */
async function ownHolders(req: PayloadRequest): Promise<Set<string>> {
  const held = (await holdingsOf(req)) ?? []
  return new Set(held.flatMap(({ leases }) => [...leases.values()].map(({ holder }) => holder)))
}

/**
 * To be called before documents are deleted that agendas may refer to, such as a person. When it
 * returns, no save that is under way can still refer to them, and a new one is refused
 * (`proveReferencesOpen`): what refers to the documents can be looked up, and stays as it is found.
 *
 * It takes a lease for each document, then takes and gives back the lease of each event that is
 * being written: by then its writer has ended, or has lost its lease and can write nothing more.
 *
 * Throws the refusal `busy` (409) where one of these writers does not end in time.
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
 * Refuses a save that refers to a document which another operation is deleting at this moment. To
 * be called under the event's lease, before it is looked up whether the documents exist.
 *
 * Throws the refusal `busy` (409).
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
