import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { atomicPostgres, type PostgresSettings } from './database/postgres/atomicPostgres.js'
import { atomicSqlite } from './database/sqlite/atomicSqlite.js'
import { pathOf } from './database/sqlite/connections.js'

/** The database of an app that names none. */
export const defaultDatabaseUri = 'file:./data/agenda.db'

/** Thrown for a DATABASE_URI that names no database which this app can use. */
export class DatabaseUriError extends Error {
  constructor(uri: string) {
    super(
      `DATABASE_URI "${uri.replace(/^([^:/@]+:\/\/)?.*@/s, '$1…@')}" is not one that this app knows: file:./path.db, mongodb://…, mongodb+srv://… or postgres://…`,
    )
    this.name = 'DatabaseUriError'
  }
}

/** Those for SQLite, with the migrations for Postgres beside them. */
type Settings = Omit<Parameters<typeof atomicSqlite>[0], 'url'> & {
  postgresMigrations?: PostgresSettings['prodMigrations']
}

/**
 * Adds options to the address of a MongoDB, where it does not have them itself: a write is only
 * acknowledged once it is on the disk of most members of a replica set, and after three seconds it
 * is an error that the database cannot be reached.
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
  // Only a replica set has transactions, and Payload cannot tell one by any other way than its
  // address.
  const hasTransactions = uri.startsWith('mongodb+srv:') || /[?&]replicaSet=/.test(uri)
  return mongooseAdapter({
    url: durable(uri),
    ensureIndexes: true,
    ...(hasTransactions ? {} : { transactionOptions: false }),
  })
}

/**
 * The adapter for the database that an address names: MongoDB, Postgres, or an SQLite file, whose
 * path is relative to the folder in which the app runs. Without an address it is an SQLite file
 * (`defaultDatabaseUri`). The settings are used for databases with tables only.
 *
 * Throws `DatabaseUriError` for any other address.
 *
 * @example databaseFor(process.env.DATABASE_URI, { prodMigrations })
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
