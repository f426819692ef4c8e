import type { PayloadRequest } from 'payload'
import type { Id } from '../core/types.js'
import { deriveTime } from './deriveTime.js'
import { slugOf } from './optionsOf.js'
import { rawDocuments } from './rawDocuments.js'
import { type Doc, toAgendaSession } from './toAgenda.js'

const stale = (doc: Doc, fresh: object) =>
  Object.entries(fresh).some(([key, value]) => (doc[key] ?? null) !== value && String(doc[key]) !== String(value))

/** Sets the instants of all of an event's sessions anew from `timeZone`: only what is derived is written. */
export async function rederiveInstants(req: PayloadRequest, event: Id, timeZone: string, published: boolean): Promise<void> {
  const { db } = req.payload
  const collection = slugOf(req.payload, 'sessions')
  const where = { event: { equals: event } }
  if (published) {
    for (const doc of await rawDocuments(req.payload, collection, where, { view: 'published', req, trashed: true })) {
      const fresh = deriveTime(toAgendaSession(doc), timeZone)
      // Not a save of the session: its date of change stays, by which a save that was cut off is told.
      if (stale(doc, fresh)) await db.updateOne({ collection, id: doc.id as Id, data: { ...fresh, updatedAt: null }, req, returning: false })
    }
  }
  const { docs } = await db.findVersions({
    collection, limit: 0, pagination: false, req, locale: 'all',
    where: { and: [{ latest: { equals: true } }, { 'version.event': { equals: event } }] },
  })
  for (const { id, version } of docs as { id: Id; version: Doc }[]) {
    const fresh = deriveTime(toAgendaSession(version), timeZone)
    if (stale(version, fresh)) await db.updateVersion({ collection, id, versionData: { version: { ...version, ...fresh } } as never, req })
  }
}
