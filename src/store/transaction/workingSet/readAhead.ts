import type { PayloadRequest } from 'payload'
import type { Id } from '../../../core/types.js'
import type { Operation } from '../operations/operations.js'
import { slugOf } from '../../optionsOf.js'
import { inPortions } from '../../rawDocuments.js'
import { WorkingSet } from './workingSet.js'
import { databaseOf } from '../../gateway/database.js'
import { adapterOf } from '../../gateway/adapter.js'

/**
 * Does work of an operation that saves many sessions. Meanwhile the operation has a working set, in
 * which these sessions and their latest versions are read in advance. When it returns, everything
 * that waited to be written is written.
 *
 * @param req belongs to the operation: what is read sees what was written before
 */
export async function withWorkingSet(
  operation: Operation,
  req: PayloadRequest,
  sessions: Id[],
  work: () => Promise<void>,
): Promise<void> {
  const known = await readAhead(req, sessions)
  operation.workingSet = known
  await work()
  await known.writeNow()
  operation.workingSet = undefined
}

async function readAhead(req: PayloadRequest, sessions: Id[]): Promise<WorkingSet> {
  const known = new WorkingSet(adapterOf(req.payload))
  const db = databaseOf(req.payload)
  const collection = slugOf(req.payload, 'sessions')
  const all = { collection, limit: 0, pagination: false, locale: 'all', req }
  for (const some of inPortions(sessions)) {
    const { docs } = await db.find({ ...all, where: { id: { in: some } } })
    for (const doc of docs) known.remember(collection, doc)
    const { docs: versions } = await db.findVersions({
      ...all,
      where: { and: [{ parent: { in: some } }, { latest: { equals: true } }] },
    })
    for (const version of versions) known.rememberVersion(collection, version)
  }
  return known
}
