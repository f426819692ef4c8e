import type { PayloadRequest, Where } from 'payload'
import type { Id } from '../../core/types.js'
import type { Stored } from '../gateway/database.js'
import { slugOf } from '../optionsOf.js'
import { rawDocuments } from '../rawDocuments.js'
import { stampFields } from '../rememberedDocuments.js'
import { namesOfUsers } from './namesOfUsers.js'
import { rememberedList } from './rememberedList.js'

/**
 * Who changed what last, by the id of the session as a text; `event` stands for the event's own
 * fields.
 */
export type LastChanges = {
  revisions: Record<string, number>
  /** The names of those who saved each of them last; sessions in the trash are included. */
  authors: Record<string, string>
}

const read = (req: PayloadRequest, key: 'events' | 'sessions', where: Where, only: string[]) =>
  rawDocuments(req.payload, slugOf(req.payload, key), where, {
    view: 'draft',
    req,
    trashed: true,
    only,
  })

/**
 * A list of all lines of an agenda, those in the trash included: what each draft says of itself,
 * and its stamp (see rawDocuments).
 */
export const listLines = (req: PayloadRequest, event: Id): Promise<Stored[]> =>
  rememberedList(req, event, () =>
    read(req, 'sessions', { event: { equals: event } }, [
      ...stampFields,
      ...['changedBy', '_status', 'teamOnly'],
    ]),
  )

/**
 * How often each document of an agenda was saved, and by whom last. `listed` are its lines, where
 * they were listed already.
 */
export async function lastChangesOf(
  req: PayloadRequest,
  event: Id,
  listed?: Stored[],
): Promise<LastChanges> {
  const [events, sessions] = await Promise.all([
    read(req, 'events', { id: { equals: event } }, ['revision', 'changedBy', 'deletedAt']),
    listed ?? listLines(req, event),
  ])
  const docs: Stored[] = [...events.map((doc) => ({ ...doc, id: 'event' })), ...sessions]
  const names = await namesOfUsers(
    req.payload,
    docs.map(({ changedBy }) => changedBy),
    req,
  )
  return {
    revisions: Object.fromEntries(
      docs.flatMap(({ id, revision, deletedAt }) =>
        deletedAt ? [] : [[String(id), Number(revision) || 0]],
      ),
    ),
    authors: Object.fromEntries(
      docs.flatMap(({ id, changedBy }) => {
        const name = names.get(String(changedBy))
        return name === undefined ? [] : [[String(id), name]]
      }),
    ),
  }
}
