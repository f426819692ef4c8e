import type { PayloadRequest, Where } from 'payload'
import { sameId } from '../core/ids.js'
import { freeSlug, slugOf as slugFrom } from '../core/slug.js'
import type { Id } from '../core/types.js'
import { slugsOfOthers } from './formerSlugs.js'
import { slugOf } from './optionsOf.js'
import { rawDocuments, type View } from './rawDocuments.js'
import type { Stored } from './gateway/database.js'

const views = ['published', 'draft'] as const satisfies View[]

const inView = (req: PayloadRequest, view: View, where: Where, only: string[]): Promise<Stored[]> =>
  rawDocuments(req.payload, slugOf(req.payload, 'events'), where, {
    view,
    req,
    trashed: true,
    only,
  })

/**
 * The slugs of all events but one: those that readers know and those of drafts, in the trash too.
 */
async function takenSlugs(req: PayloadRequest, but?: Id): Promise<Set<string>> {
  const docs = (await Promise.all(views.map((view) => inView(req, view, {}, ['slug'])))).flat()
  return new Set(
    docs.filter(({ id }) => String(id) !== String(but)).map(({ slug }) => String(slug)),
  )
}

/** A slug made from a title that no event has, and from which no reader is led to another event. */
export const freeSlugFor = async (req: PayloadRequest, title: string, but?: Id): Promise<string> =>
  freeSlug(
    title,
    new Set([...(await takenSlugs(req, but)), ...(await slugsOfOthers(req, slugFrom(title), but))]),
  )

/**
 * The other event that has a slug. If an event has the slug for its readers and another names it in
 * its draft, the slug belongs to the former, and the latter has to give way.
 */
export async function holderOf(
  req: PayloadRequest,
  slug: string,
  but?: Id,
): Promise<Stored | undefined> {
  const [published = [], drafts = []] = await Promise.all(
    views.map((view) => inView(req, view, { slug: { equals: slug } }, ['slug', 'title'])),
  )
  const isOwn = ({ id }: Stored) => sameId(id, but)
  if (published.some(isOwn)) return undefined
  return [...published, ...drafts].find((doc) => !isOwn(doc))
}
