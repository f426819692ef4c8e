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
  _: { schema: unknown; fullSchema: unknown; tableNamesMap: unknown }
}

/**
 * A drizzle instance for one transaction, which takes its knowledge of the tables from the one that Payload made. None
 * is used twice: an operation that outlives its transaction would write into another's.
 */
export function transactionDatabase(whole: Drizzle, executor: Executor): Drizzle {
  const { dialect, _ } = whole as unknown as Inside
  const schema = _ as never
  const session = new LibSQLSession(executor as never, dialect, schema, {}, undefined)
  return new LibSQLTransaction('async', dialect, session, schema) as unknown as Drizzle
}
