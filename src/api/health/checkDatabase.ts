import { access } from 'node:fs/promises'
import type { Payload } from 'payload'
import { outsideTransaction } from '../../database/outsideTransaction.js'
import { fileOf } from './checkDisk.js'
import { databaseOf } from '../../store/gateway/database.js'
import { ownOf } from '../../store/gateway/adapter.js'

export type Database = 'away' | 'ok'
/** `pending`: the tables are older than the program; `unknown`: the database is away. */
export type Migrations = 'ok' | 'pending' | 'unknown'

/**
 * The name of the migration that Payload notes when the tables were made from the collections, as
 * in development.
 */
const made = 'dev'

/**
 * Whether the database is there and has tables, and at which migration, by one small read. It waits
 * for no save. The file of an SQLite database is looked at too, since an open connection would go
 * on reading one that was removed.
 */
export async function checkDatabase(
  payload: Payload,
): Promise<{ database: Database; migrations: Migrations }> {
  const file = fileOf(payload)
  if (file) await access(file)
  const { docs } = await databaseOf(payload).find({
    collection: 'payload-migrations',
    limit: 0,
    pagination: false,
    req: outsideTransaction,
  })
  const done = new Set(docs.map(({ name }) => name))
  const wanted = ownOf(payload).prodMigrations ?? []
  return {
    database: 'ok',
    migrations: done.has(made) || wanted.every(({ name }) => done.has(name)) ? 'ok' : 'pending',
  }
}
