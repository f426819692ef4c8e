import type { PayloadRequest } from 'payload'
import { databaseOf } from '../gateway/database.js'
import type { Reference } from './findFaults.js'

/** Paths whose documents do not exist: SQL would answer with a fault of its own, MongoDB with silence. */
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
