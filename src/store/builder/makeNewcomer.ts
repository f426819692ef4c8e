import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { type Newcomer, newcomerId } from '../../core/builder/index.js'
import type { Id } from '../../core/types.js'
import { actorOf } from '../actor.js'
import { joinTransaction, type Note } from '../transaction/index.js'
import { madeAs, noteMade } from '../merging/redirects.js'
import { documentsOf } from '../gateway/documents.js'
import { slugOf } from '../optionsOf.js'
import { rawDocument } from '../rawDocuments.js'
import { asked } from './update.js'

/**
 * The name under which it is remembered that an account made a newcomer in a save. `once` is the
 * account's own name for its unsaved edits; it changes after each save that was answered.
 */
const nameFor = (req: PayloadRequest, once: string, newcomer: Newcomer): string =>
  createHash('sha256')
    .update(JSON.stringify([actorOf(req)?.id, once, newcomerId(newcomer)]))
    .digest('hex')

/**
 * The newcomers that an earlier try of this save has already made, though its answer never arrived.
 */
export async function madeBefore(
  req: PayloadRequest,
  once: string | undefined,
  newcomer: Newcomer,
): Promise<Id | undefined> {
  const id =
    once === undefined
      ? undefined
      : await joinTransaction(req, (inner) => madeAs(inner, nameFor(req, once, newcomer)))
  const there =
    id !== undefined &&
    (await rawDocument(req.payload, slugOf(req.payload, newcomer.kind), id, {
      view: 'published',
      req,
    }))
  return there ? id : undefined
}

/**
 * Creates a person, an organisation, a place or a track of this event with this name, with the
 * access and in the language of the request.
 */
export async function makeNewcomer(
  req: PayloadRequest,
  event: Id,
  once: string | undefined,
  newcomer: Newcomer,
  note: Note,
): Promise<Id> {
  const { kind, name } = newcomer
  const collection = slugOf(req.payload, kind)
  const { id } = await documentsOf(req.payload).create({
    collection,
    data: { name, ...(kind === 'tracks' ? { event } : {}) },
    overrideAccess: false,
    ...asked(req),
    draft: false,
  })
  // The id is not known before the document exists. If the process crashed right here, a name would
  // be left in the directory, which does no harm.
  await note({ type: 'unmake', collection, id })
  if (once !== undefined)
    await joinTransaction(req, (inner) =>
      noteMade(inner, nameFor(req, once, newcomer), { key: kind, id }, note),
    )
  return id
}
