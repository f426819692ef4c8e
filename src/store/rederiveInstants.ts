import type { PayloadRequest } from 'payload'
import type { Id } from '../core/types.js'
import { deriveTime } from './deriveTime.js'
import { slugOf } from './optionsOf.js'
import { inPortions, rawDocuments, type View } from './rawDocuments.js'
import { type Doc, toAgendaSession } from './toAgenda.js'
import { databaseOf } from './gateway/database.js'

const stale = (doc: Doc, fresh: object) =>
  Object.entries(fresh).some(
    ([key, value]) => (doc[key] ?? null) !== value && String(doc[key]) !== String(value),
  )

/**
 * Derives the instants of all of an event's sessions from `timeZone` again; nothing else is
 * written.
 */
export async function rederiveInstants(
  req: PayloadRequest,
  event: Id,
  timeZone: string,
  published: boolean,
): Promise<void> {
  const db = databaseOf(req.payload)
  const collection = slugOf(req.payload, 'sessions')
  const fresh = (doc: Doc) => deriveTime(toAgendaSession(doc), timeZone)
  const staleIn = async (view: View) =>
    (
      await rawDocuments(
        req.payload,
        collection,
        { event: { equals: event } },
        { view, req, trashed: true },
      )
    ).filter((doc) => stale(doc, fresh(doc)))
  if (published) {
    for (const doc of await staleIn('published')) {
      // This is no save of the session: its date of change must stay, since a save that was cut off
      // is recognised by it.
      await db.updateOne({
        collection,
        id: doc.id,
        data: { ...fresh(doc), updatedAt: null },
        req,
        returning: false,
      })
    }
  }
  for (const some of inPortions(await staleIn('draft'))) {
    const { docs } = await db.findVersions<Doc>({
      collection,
      limit: 0,
      pagination: false,
      req,
      locale: 'all',
      where: { and: [{ latest: { equals: true } }, { parent: { in: some.map(({ id }) => id) } }] },
    })
    for (const { id, version } of docs)
      await db.updateVersion({
        collection,
        id,
        versionData: { version: { ...version, ...fresh(version) } },
        req,
      })
  }
}
