import type { FieldHook } from 'payload'
import { slugOf } from '../src/core/slug.js'
import { slugsOfOthers } from '../src/store/formerSlugs.js'
import { freeSlugFor, holderOf } from '../src/store/takenSlugs.js'
import { idOf, textIn } from '../src/store/toAgenda.js'
import { faultsError } from './refuse.js'
import { translate } from '../src/translate.js'

/**
 * An event's slug: what the editor typed, else made from the title; its own already, or nobody's.
 * One that follows from something else (a title, a copy, a version that is restored) counts up by
 * itself; one that was typed is said to be taken, and by whom. What leads readers to another event,
 * which has a new one by now, is taken only by whoever types it. To be asked under the lease that
 * whoever takes a slug holds.
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
  // What is made from another event brings that one's.
  const typed = operation === 'create' && given === originalDoc?.slug ? '' : given
  // Never null or '': a unique index takes those for values.
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
