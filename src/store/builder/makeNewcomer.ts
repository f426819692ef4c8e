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
 * What one account calls a newcomer in what it has not saved: `once` is another one after each save
 * that was answered.
 */
const nameFor = (req: PayloadRequest, once: string, newcomer: Newcomer): string =>
  createHash('sha256')
    .update(JSON.stringify([actorOf(req)?.id, once, newcomerId(newcomer)]))
    .digest('hex')

/** Whom a save that was never answered had made already. */
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
 * Makes a person, an organisation, a place or a track of this event of this name, as who asks and
 * in their language.
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
  // Its id is not known before; a crash right here leaves a name in the directory, which is no
  // harm.
  await note({ type: 'unmake', collection, id })
  if (once !== undefined)
    await joinTransaction(req, (inner) =>
      noteMade(inner, nameFor(req, once, newcomer), { key: kind, id }, note),
    )
  return id
}
