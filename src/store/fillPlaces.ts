import type { Payload } from 'payload'
import { databaseOf } from './gateway/database.js'
import { slugOf } from './optionsOf.js'
import { rawDocuments } from './rawDocuments.js'
import { idOf } from '../core/ids.js'

/**
 * Fills in whether several sessions may take place in a place at once, for places that were stored
 * before the field existed: in a venue with rooms they could, and no rule spoke of it. The
 * documents count as unchanged. When none are left, this asks the database once.
 */
export async function fillPlaces(payload: Payload): Promise<void> {
  const collection = slugOf(payload, 'places')
  const unsaid = await rawDocuments(
    payload,
    collection,
    { severalAtOnce: { exists: false } },
    { view: 'published', only: ['kind'] },
  )
  if (!unsaid.length) return
  const rooms = await rawDocuments(
    payload,
    collection,
    { within: { exists: true } },
    { view: 'published', only: ['within'] },
  )
  const outer = new Set(rooms.map(({ within }) => String(idOf(within))))
  for (const { id, kind } of unsaid)
    await databaseOf(payload).updateOne({
      collection,
      id,
      data: { severalAtOnce: kind === 'venue' && outer.has(String(id)), updatedAt: null },
      returning: false,
    })
}
