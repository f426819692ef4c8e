import type { PayloadRequest } from 'payload'
import { databaseOf } from '../gateway/database.js'
import type { Reference } from './findFaults.js'

/**
 * Gives the paths of references to documents that do not exist. An SQL database would fail on such
 * a reference, and MongoDB would store it.
 */
export async function missingDocuments(
  req: PayloadRequest,
  references: Reference[],
): Promise<string[]> {
  const missing: string[] = []
  for (const collection of new Set(references.map((reference) => reference.collection))) {
    const wanted = references.filter((reference) => reference.collection === collection)
    const { docs } = await databaseOf(req.payload).find<{ id: number | string }>({
      collection,
      where: { id: { in: wanted.map(({ id }) => id) } },
      limit: 0,
      pagination: false,
      select: { id: true },
      sort: 'id',
      req,
    })
    const known = new Set(docs.map(({ id }) => String(id)))
    missing.push(...wanted.filter(({ id }) => !known.has(String(id))).map(({ path }) => path))
  }
  return [...new Set(missing)]
}
