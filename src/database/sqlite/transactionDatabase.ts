import {
  type drizzle,
  LibSQLSession,
  LibSQLTransaction,
} from '@payloadcms/db-sqlite/drizzle/libsql'
import type { Executor } from './client.js'

/** What Payload's adapter for SQLite asks the database through. */
export type Drizzle = ReturnType<typeof drizzle>

/** What drizzle has worked out from the tables. That takes long, so it is used again. */
type Inside = {
  dialect: never
  _: never
}

/**
 * A drizzle instance for one transaction. It takes what it knows of the tables from the instance
 * that Payload made. Each transaction has its own, so that statements that come after its end
 * cannot reach the next one.
 */
export function transactionDatabase(whole: Drizzle, executor: Executor): Drizzle {
  // The types of drizzle hide these.
  const { dialect, _ } = whole as unknown as Inside
  // The session uses nothing of a client but the methods of an executor.
  const session = new LibSQLSession(executor as never, dialect, _, {}, undefined)
  // As a type a transaction lacks the client of a database, which Payload never asks for.
  return new LibSQLTransaction('async', dialect, session, _) as unknown as Drizzle
}
