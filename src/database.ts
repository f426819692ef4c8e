import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { atomicPostgres, type PostgresSettings } from './database/postgres/atomicPostgres.js'
import { atomicSqlite } from './database/sqlite/atomicSqlite.js'
import { pathOf } from './database/sqlite/connections.js'

export const defaultDatabaseUri = 'file:./data/agenda.db'

/** An address that names no database that this app knows. */
export class DatabaseUriError extends Error {
  constructor(uri: string) {
    super(
      `DATABASE_URI "${uri.replace(/^([^:/@]+:\/\/)?.*@/s, '$1…@')}" is not one that this app knows: file:./path.db, mongodb://…, mongodb+srv://… or postgres://…`,
    )
    this.name = 'DatabaseUriError'
  }
}

/** `prodMigrations` are those of SQLite. */
type Settings = Omit<Parameters<typeof atomicSqlite>[0], 'url'> & {
  postgresMigrations?: PostgresSettings['prodMigrations']
}

/**
 * Unless the address says otherwise: writes are on disk, and on most members of a replica set, before they are
 * acknowledged, and a database that is away is told so within seconds.
 */
export function durable(uri: string): string {
  const wanted = [
    ['w', 'majority'],
    ['journal', 'true'],
    ['serverSelectionTimeoutMS', '3000'],
  ].filter(([name]) => !new RegExp(`[?&]${name}=`).test(uri))
  const options = wanted.map(([name, value]) => `${name}=${value}`).join('&')
  if (!options) return uri
  if (uri.includes('?')) return `${uri}${/[?&]$/.test(uri) ? '' : '&'}${options}`
  return `${uri}${/^mongodb(\+srv)?:\/\/[^/]+$/.test(uri) ? '/' : ''}?${options}`
}

function mongo(uri: string): DatabaseAdapterObj {
  // Payload only knows of a replica set that the address names; without one there are no transactions to be had.
  const hasTransactions = uri.startsWith('mongodb+srv:') || /[?&]replicaSet=/.test(uri)
  return mongooseAdapter({
    url: durable(uri),
    ensureIndexes: true,
    ...(hasTransactions ? {} : { transactionOptions: false }),
  })
}

/**
 * Which database an address means: a MongoDB, a Postgres, or an SQLite file, relative to the folder that the app runs in.
 * Without an address it is `defaultDatabaseUri`. `settings` are for those whose tables have to be made.
 */
export function databaseFor(
  uri?: string,
  { postgresMigrations, ...settings }: Settings = {},
): DatabaseAdapterObj {
  const given = uri || defaultDatabaseUri
  if (/^postgres(ql)?:\/\/./.test(given))
    return atomicPostgres({ url: given, push: settings.push, prodMigrations: postgresMigrations })
  if (/^mongodb(\+srv)?:\/\/./.test(given)) return mongo(given)
  if (given.startsWith('file:') && pathOf(given)) return atomicSqlite({ url: given, ...settings })
  throw new DatabaseUriError(given)
}
