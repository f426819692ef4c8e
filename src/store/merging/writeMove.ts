import type { PayloadRequest } from 'payload'
import { actorOf } from '../actor.js'
import { directoryKey, eventKey, type Note, toRestore } from '../transaction/index.js'
import type { Doc } from '../toAgenda.js'
import { moved, type Pair, type Use } from './findMoves.js'
import { databaseOf } from '../gateway/database.js'

/** A document after one more save, for collections that count their saves. */
function saved(doc: Doc, revision: number, at: string, req: PayloadRequest): Doc {
  const id = actorOf(req)?.id
  return {
    ...doc,
    updatedAt: at,
    ...('revision' in doc ? { revision, changedBy: id === undefined ? null : String(id) } : {}),
  }
}

/**
 * Writes a document with its references moved: what readers see and the draft, each to its own
 * place. Payload's own save knows only one of them: it would publish a draft that waits, or take
 * back what is public (see 0018 in docs/decisions). The draft is written last, since editors go on
 * from the latest version.
 */
export async function writeMove(
  req: PayloadRequest,
  use: Use,
  pair: Pair,
  note: Note,
): Promise<void> {
  const { collection, id, paths, versioned, main, latest } = use
  const db = databaseOf(req.payload)
  await note(
    await toRestore(req, collection, id),
    use.events[0] === undefined ? directoryKey : eventKey(use.events[0]),
  )
  const now = Date.now()
  const [at, later] = [new Date(now).toISOString(), new Date(now + 1).toISOString()]
  // A copy, since Payload's adapters change what they write, and documents that were read are
  // shared (see rawDocuments).
  const store = (doc: Doc) =>
    db.updateOne({ collection, id, data: structuredClone(doc), locale: 'all', req })
  const keepVersion = ({ id: _, ...version }: Doc, when: string) =>
    db.createVersion({
      autosave: false,
      collectionSlug: collection,
      createdAt: when,
      updatedAt: when,
      parent: id,
      versionData: structuredClone(version),
      req,
    })
  const own = main && moved(main, paths, pair)
  const isNew = own !== main
  const revision = Number((latest ?? main)?.revision) || 0
  if (!versioned) {
    if (own) await store({ ...own, updatedAt: at })
  } else if (latest?._status !== 'draft') {
    const doc = own && saved(own, revision + 1, at, req)
    if (doc) await store(doc)
    if (doc) await keepVersion(doc, at)
  } else {
    const seen =
      isNew && own?._status === 'published' ? saved(own, revision + 1, at, req) : undefined
    if (isNew && own) await store(seen ?? { ...own, updatedAt: at })
    if (seen) await keepVersion(seen, at)
    await keepVersion(
      saved(moved(latest, paths, pair), revision + (seen ? 2 : 1), later, req),
      later,
    )
  }
}
