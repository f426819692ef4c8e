import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import { refuse } from '../src/errors.js'
import type { Id } from '../src/core/types.js'
import type { CollectionKey, ResolvedOptions } from '../src/options.js'
import { findUses } from '../src/store/findUses.js'
import { rawDocument } from '../src/store/rawDocuments.js'
import { slugOf } from '../src/store/optionsOf.js'
import { textIn } from '../src/store/toAgenda.js'

const shown = 10

async function refuseIfUsed(req: PayloadRequest, key: CollectionKey, id: Id) {
  const uses = await findUses(req, key, id)
  if (!uses.length) return
  const doc = await rawDocument(req.payload, slugOf(req.payload, key), id, {
    view: 'published',
    req,
    trashed: true,
  })
  const name = textIn(doc?.name ?? doc?.title ?? doc?.filename, req.locale ?? undefined) ?? ''
  const listed = [
    ...uses.slice(0, shown),
    ...(uses.length > shown ? [`… (+${uses.length - shown})`] : []),
  ].join('; ')
  throw refuse(req, 'inUse', { vars: { name, uses: listed }, data: { uses } })
}

/** Refuses to throw away what an agenda refers to; the answer lists where it is used. */
export const guardTrash =
  (_options: ResolvedOptions, key: CollectionKey): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    if (data.deletedAt && !originalDoc?.deletedAt && originalDoc?.id)
      await refuseIfUsed(req, key, originalDoc.id)
    return data
  }

export const guardDelete =
  (_options: ResolvedOptions, key: CollectionKey): CollectionBeforeDeleteHook =>
  ({ id, req }) =>
    refuseIfUsed(req, key, id)
