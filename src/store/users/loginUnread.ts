import { extractJWT, type PayloadRequest } from 'payload'
import { type DatabaseRefusal, databaseRefusalOf } from '../databaseRefusals.js'
import { slugOf } from '../optionsOf.js'
import { databaseOf } from '../gateway/database.js'

/**
 * The error for which it cannot be told who sent a request, if there is one. Payload's strategies
 * do not say why they found nobody behind a login, so the database is asked once more.
 */
export async function loginUnread({
  headers,
  payload,
  user,
}: PayloadRequest): Promise<DatabaseRefusal | undefined> {
  if (user || !extractJWT({ headers, payload })) return undefined
  try {
    await databaseOf(payload).findOne({
      collection: slugOf(payload, 'users'),
      where: { id: { exists: true } },
      select: {},
    })
    return undefined
  } catch (error) {
    return databaseRefusalOf(error)
  }
}
