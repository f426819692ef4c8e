import type { Payload, PayloadRequest, Where } from 'payload'
import type { Id } from '../../core/types.js'
import { optionsOf } from '../optionsOf.js'
import { namesOfUsers } from '../presence/namesOfUsers.js'
import { databaseOf, type SlugOf } from '../gateway/database.js'

/**
 * A translation that waits for an editor: who asked (`own` tells that it was this user), when (ISO,
 * UTC), and with `note`, what the editor should know.
 */
export type Review = {
  event: string
  language: string
  by: string | null
  own: boolean
  askedAt: string
  note: string | null
}

type Row = {
  id: Id
  event: string
  language: string
  user: string
  note?: string | null
  askedAt: string
}

const collectionOf = (payload: Payload): SlugOf<Row> => optionsOf(payload).reviewSlug
const keyOf = (event: Id, language: string) => `${event}:${language}`

/** The reviews that are asked for in some events. */
export async function reviewsOf(
  req: Pick<PayloadRequest, 'payload' | 'user'> & Partial<PayloadRequest>,
  events: readonly Id[],
): Promise<Review[]> {
  if (!events.length) return []
  const { docs: rows } = await databaseOf(req.payload).find({
    collection: collectionOf(req.payload),
    where: { event: { in: events.map(String) } },
    limit: 0,
    pagination: false,
  })
  const names = await namesOfUsers(
    req.payload,
    rows.map(({ user }) => user),
    req,
  )
  return rows.map(({ event, language, user, note, askedAt }) => ({
    event,
    language,
    by: names.get(user) ?? null,
    own: user === String(req.user?.id),
    askedAt,
    note: note || null,
  }))
}

/**
 * Asks editors to look at a translation. If it was asked for before, the newer request replaces the
 * older one.
 */
export async function askForReview(
  req: PayloadRequest,
  event: Id,
  { language, note }: { language: string; note?: string },
): Promise<void> {
  const { payload, user } = req
  const key = keyOf(event, language)
  const data = { user: String(user?.id), note: note ?? null, askedAt: new Date().toISOString() }
  const update = () =>
    databaseOf(payload).updateOne({
      collection: collectionOf(payload),
      where: { key: { equals: key } },
      data,
      options: { atomic: true },
    })
  if (await update()) return
  try {
    await databaseOf(payload).create({
      collection: collectionOf(payload),
      data: { ...data, key, event: String(event), language },
    })
  } catch (error) {
    // The unique key refused the row: two have asked at once.
    if (!(await update())) throw error
  }
}

/**
 * Ends the reviews of these languages that were asked for before a publication: what was published
 * was looked at.
 */
export async function endReviewsBefore(
  payload: Payload,
  event: Id,
  languages: readonly string[],
  moment: string,
): Promise<void> {
  const where: Where = {
    and: [
      { event: { equals: String(event) } },
      { language: { in: [...languages] } },
      { askedAt: { less_than: moment } },
    ],
  }
  await databaseOf(payload).deleteMany({ collection: collectionOf(payload), where })
}

/** Ends a review: the translation was looked at, or need not be looked at any more. */
export async function endReview(payload: Payload, event: Id, language: string): Promise<void> {
  await databaseOf(payload).deleteMany({
    collection: collectionOf(payload),
    where: { key: { equals: keyOf(event, language) } },
  })
}
