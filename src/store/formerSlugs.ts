import type { Payload, PayloadRequest, Where } from 'payload'
import type { Id } from '../core/types.js'
import { type PublicEvent, publicEventWhere } from './compiled/publicEvent.js'
import { databaseOf, type SlugOf } from './gateway/database.js'
import { idFrom } from './input/ids.js'
import { optionsOf, slugOf } from './optionsOf.js'

type Row = { id: Id; key: string; to: string }

const collectionOf = (payload: Payload): SlugOf<Row> => optionsOf(payload).redirectSlug
const [slugPrefix, eventPrefix] = ['slug:', 'events:']

const forget = (req: PayloadRequest, where: Where) =>
  databaseOf(req.payload).deleteMany({ collection: collectionOf(req.payload), where, req })

/**
 * Remembers the slug by which readers know an event that is about to be saved, so that it is kept
 * whatever that save or later ones do to it. A slug that an event has now is never looked up here.
 */
export async function noteSlug(req: PayloadRequest, event: Id): Promise<void> {
  const { payload } = req
  const db = databaseOf(payload)
  const stored = await db.findOne<{ id: Id; slug?: string; _status?: string }>({
    collection: slugOf(payload, 'events'),
    where: { id: { equals: event } },
    select: { slug: true, _status: true },
    req,
  })
  if (!stored?.slug || stored._status !== 'published') return
  const collection = collectionOf(payload)
  const key = slugPrefix + stored.slug
  const to = eventPrefix + String(event)
  const known = await db.findOne<Row>({ collection, where: { key: { equals: key } }, req })
  if (known?.to === to) return
  // It leads to the event that had it last.
  await forget(req, { key: { equals: key } })
  const at = new Date().toISOString()
  await db.create({ collection, data: { key, to, at, by: null }, req })
}

/**
 * Former slugs that begin like this one and lead readers to other events: none of them is given to
 * an event unless somebody typed it.
 */
export async function slugsOfOthers(
  { payload }: PayloadRequest,
  slug: string,
  but?: Id,
): Promise<Set<string>> {
  const { docs } = await databaseOf(payload).find<Row>({
    collection: collectionOf(payload),
    where: { key: { contains: slugPrefix + slug } },
    limit: 0,
    pagination: false,
  })
  const others = docs.filter(({ to }) => to !== eventPrefix + String(but))
  return new Set(others.map(({ key }) => key.slice(slugPrefix.length)))
}

/**
 * The event that readers knew by this slug before it got its present one; undefined where the
 * public may see none, or where the event still has this slug.
 */
export async function formerlyAt(payload: Payload, slug: string): Promise<PublicEvent | undefined> {
  const row = await databaseOf(payload).findOne<Row>({
    collection: collectionOf(payload),
    where: { key: { equals: slugPrefix + slug } },
  })
  if (!row) return undefined
  const id = idFrom(payload, row.to.slice(eventPrefix.length))
  const event = await publicEventWhere(payload, { id: { equals: id } })
  return event?.slug === slug ? undefined : event
}

/**
 * Forgets the slugs of an event that is deleted for good: its id may be given to another event one
 * day.
 */
export const forgetFormerSlugs = (req: PayloadRequest, event: Id): Promise<void> =>
  forget(req, { to: { equals: eventPrefix + String(event) } })
