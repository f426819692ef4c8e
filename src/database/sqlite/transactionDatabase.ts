import {
  type drizzle,
  LibSQLSession,
  LibSQLTransaction,
} from '@payloadcms/db-sqlite/drizzle/libsql'
import type { Executor } from './client.js'

export type Drizzle = ReturnType<typeof drizzle>

/** What drizzle has worked out of the tables, which takes it long, and keeps under internal names. */
type Inside = {
  dialect: never
  _: never
}

/**
 * A drizzle instance for one transaction, which takes its knowledge of the tables from the one that Payload made. None
 * is used twice: an operation that outlives its transaction would write into another's.
 */
export function transactionDatabase(whole: Drizzle, executor: Executor): Drizzle {
  // drizzle keeps these under internal names that its types hide.
  const { dialect, _ } = whole as unknown as Inside
  // Of a client the session asks for nothing but to execute statements.
  const session = new LibSQLSession(executor as never, dialect, _, {}, undefined)
  // A transaction is a database that lacks the client, for which Payload does not ask.
  return new LibSQLTransaction('async', dialect, session, _) as unknown as Drizzle
}
