import {
  type drizzle,
  LibSQLSession,
  LibSQLTransaction,
} from '@payloadcms/db-sqlite/drizzle/libsql'
import { partsFor } from '../drizzleParts.js'
import type { Executor } from './client.js'

/** What Payload's adapter for SQLite asks the database through. */
export type Drizzle = ReturnType<typeof drizzle>

/**
 * A drizzle instance for one transaction. It takes what it knows of the tables from the instance
 * that Payload made. Each transaction has its own, so that statements that come after its end
 * cannot reach the next one.
 */
export function transactionDatabase(whole: Drizzle, executor: Executor): object {
  // The session uses nothing of a client but the methods of an executor.
  const {
    whole: { dialect, _ },
    client,
  } = partsFor(whole, executor)
  const session = new LibSQLSession(client, dialect, _, {}, undefined)
  return new LibSQLTransaction('async', dialect, session, _)
}
