import {
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'
import type { Id } from '../src/core/types.js'
import { aside, documentsOf, type Written } from '../src/store/gateway/documents.js'
import { slugOf } from '../src/store/optionsOf.js'
import type { OperationArgs } from '../src/store/operationArgs.js'
import { rawDocument, rawDocuments } from '../src/store/rawDocuments.js'

type UpdateArgs = OperationArgs & {
  /** What became of the documents of a bulk edit that have a draft. */
  keptDrafts?: Written
}

/** Divides the documents of a bulk edit into those with an unpublished draft and the others. */
async function apart(
  req: PayloadRequest,
  collection: CollectionSlug,
  { where, limit, sort }: UpdateArgs,
): Promise<{ drafts: Id[]; others: Id[] }> {
  // A malformed filter finds nothing here: Payload refuses it a moment later, in its own words.
  const found = await rawDocuments(req.payload, collection, where ?? {}, {
    view: 'published',
    req,
    trashed: true,
    sort,
    limit,
    only: ['_status'],
  }).catch(() => [])
  const ids = found.map(({ id }) => id)
  if (!ids.length) return { drafts: [], others: [] }
  const latest = await rawDocuments(
    req.payload,
    collection,
    { id: { in: ids } },
    { view: 'draft', req, trashed: true, only: ['_status'] },
  )
  const pending = new Set(
    latest.flatMap(({ id, _status }) => (_status === 'draft' ? [String(id)] : [])),
  )
  return {
    drafts: ids.filter((id) => pending.has(String(id))),
    others: ids.filter((id) => !pending.has(String(id))),
  }
}

/**
 * Writes the drafts of a bulk edit first: Payload can write either drafts or what readers see, and
 * the documents of one bulk edit may need both. Gives what changes of its arguments.
 */
async function keepDrafts(
  req: PayloadRequest,
  collection: CollectionSlug,
  args: UpdateArgs,
  data: Record<string, unknown>,
): Promise<object> {
  const { drafts, others } = await apart(req, collection, args)
  if (!drafts.length) return {}
  const these = { data, draft: true, where: { id: { in: drafts } }, limit: 0 }
  if (!others.length) return these
  const own = {
    locale: req.locale,
    fallbackLocale: req.fallbackLocale,
    user: req.user,
    req: aside(req, 'user'),
  }
  const keptDrafts = await documentsOf(req.payload).update({
    ...args,
    ...these,
    collection,
    overrideAccess: args.overrideAccess,
    ...own,
  })
  return { where: { id: { in: others } }, limit: 0, keptDrafts }
}

/**
 * Lets a write without a status go to the unpublished draft of a document, where it has one.
 * Otherwise Payload would copy the draft over what readers see and mark it as a draft: a silent
 * unpublishing (payload issue 13267); or, in a bulk edit, drop the draft. A move to the trash is
 * left alone, since what goes there goes for readers too.
 */
export const keepDraft =
  (key: 'events' | 'sessions'): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    const write: UpdateArgs = args
    const { id, draft, data } = write
    if (operation !== 'update' || draft || !data || data._status || data.deletedAt) return args
    const collection = slugOf(req.payload, key)
    if (id === undefined) return { ...args, ...(await keepDrafts(req, collection, write, data)) }
    const latest = await rawDocument(req.payload, collection, id, {
      view: 'draft',
      req,
      trashed: true,
    })
    return latest?._status === 'draft' ? { ...args, draft: true } : args
  }

/** Adds the drafts that were written to the answer to a bulk edit. */
export const tellKeptDrafts: CollectionAfterOperationHook = ({ args, operation, result }) => {
  const { keptDrafts }: UpdateArgs = args
  if (operation !== 'update' || !keptDrafts) return result
  return {
    ...result,
    docs: [...keptDrafts.docs, ...result.docs],
    errors: [...keptDrafts.errors, ...result.errors],
  }
}
