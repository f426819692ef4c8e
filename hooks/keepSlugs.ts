import type { CollectionBeforeChangeHook, FieldHook } from 'payload'
import { slugOf } from '../src/core/slug.js'
import { noteSlug, slugsOfOthers } from '../src/store/formerSlugs.js'
import { freeSlugFor, holderOf } from '../src/store/takenSlugs.js'
import { idOf } from '../src/core/ids.js'
import { textIn } from '../src/store/toAgenda.js'
import { faultsError } from './refuse.js'
import { translate } from '../src/translate.js'

/**
 * Gives an event its slug: the one that the editor typed, or else one made from the title. It is
 * already the event's own, or no other event has it. A slug that follows from something else (a
 * title, a copy, a version that is restored) gets a number where it is taken; one that was typed is
 * refused, with the name of the event that has it. A slug that still leads readers to another
 * event, which has a new one by now, is given only to whoever types it. It is called under the
 * lease that everybody who takes a slug must hold.
 */
export const keepSlugFree: FieldHook = async ({
  value,
  data,
  originalDoc,
  operation,
  collection,
  req,
}) => {
  const stored = operation === 'update' ? originalDoc : undefined
  const given = typeof value === 'string' ? slugOf(value) : ''
  // A new document that was made from another event brings that event's slug, which nobody typed.
  const typed = operation === 'create' && given === originalDoc?.slug ? '' : given
  // Never null or an empty text: a unique index takes those for values.
  const slug = typed || stored?.slug || slugOf(textIn(data?.title, req.locale ?? undefined) ?? '')
  if (!slug) return undefined
  const id = idOf(stored)
  const holder = await holderOf(req, slug, id)
  const own = typed || slug === stored?.slug
  if (!holder && (own || !(await slugsOfOthers(req, slug, id)).has(slug))) return slug
  const free = await freeSlugFor(req, slug, id)
  if (!holder || !typed || typed === stored?.slug || req.context.isRestoringVersion) return free
  const title = textIn(holder.title, req.locale ?? undefined) ?? `#${holder.id}`
  throw faultsError(req, collection?.slug ?? '', [
    { path: 'slug', message: translate(req)('agenda:errors:slugTaken', { slug, title, free }) },
  ])
}

/**
 * Remembers the slug of an event before it changes, so that readers who know the old address are
 * led on.
 */
export const keepSlug: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const id = operation === 'update' ? idOf(originalDoc) : undefined
  if (id !== undefined) await noteSlug(req, id)
  return data
}
