import type { PayloadRequest } from 'payload'
import type { Id } from '../core/types.js'
import { databaseOf } from './gateway/database.js'
import { optionsOf } from './optionsOf.js'

/**
 * Deletes the rows that the store keeps of an event which is deleted for good, from all collections
 * whose rows name it in `event`: its releases with their texts, reviews, comments, webhooks and
 * deliveries.
 */
export async function deleteRowsOf(req: PayloadRequest, event: Id): Promise<void> {
  const options = optionsOf(req.payload)
  const { releaseSlug, bodySlug, reviewSlug, commentSlug, webhookSlug, deliverySlug } = options
  for (const collection of [
    ...[releaseSlug, bodySlug, reviewSlug, commentSlug],
    ...[webhookSlug, deliverySlug],
  ])
    await databaseOf(req.payload).deleteMany({
      collection,
      where: { event: { equals: String(event) } },
      req,
    })
}
