import { access } from 'node:fs/promises'
import type { Payload } from 'payload'
import { outsideTransaction } from '../../database/outsideTransaction.js'
import { fileOf } from './checkDisk.js'
import { databaseOf } from '../../store/gateway/database.js'
import { ownOf } from '../../store/gateway/adapter.js'

export type Database = 'away' | 'ok'
/** `pending`: the tables are older than the program; `unknown`: the database is away. */
export type Migrations = 'ok' | 'pending' | 'unknown'

/** The tables were made from the collections, without migrations, as in development. */
const made = 'dev'

/**
 * One small read proves that the database is there and has tables, and says which. It waits for no
 * save; of a file that was taken away an open connection would go on reading.
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
