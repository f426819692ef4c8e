import path from 'node:path'
import { defaultDatabaseUri, pathOf } from '../start/address.mjs'
import { Refusal } from '../start/refusal.mjs'

/** A path as somebody typed it: npm runs scripts in another folder than it was called in. */
export const asTyped = (text) => path.resolve(process.env.INIT_CWD ?? '.', text)

/**
 * The paths of this app's database file and of its uploads, by its environment. `uploads` is
 * undefined where they lie in a bucket. Throws a `Refusal` where the database is no SQLite file.
 */
export function placesOf({ DATABASE_URI, UPLOADS, S3_BUCKET }) {
  const uri = DATABASE_URI || defaultDatabaseUri
  const named = uri.startsWith('file:') ? pathOf(uri) : undefined
  if (!named)
    throw new Refusal(
      'This is for SQLite files. Use mongodump and mongorestore for MongoDB, pg_dump and pg_restore for Postgres: see docs/operate.md.',
    )
  return {
    database: path.resolve(named),
    uploads: S3_BUCKET ? undefined : path.resolve(UPLOADS || 'data/media'),
  }
}

/** The names of what is in a backup. */
export const parts = { database: 'agenda.db', uploads: 'uploads', manifest: 'manifest.json' }

/**
 * A moment as it stands in the name of a file.
 *
 * @example stamp(new Date(0)) // '1970-01-01T00-00-00Z'
 */
export const stamp = (date = new Date()) =>
  date.toISOString().replace(/\.\d+/, '').replaceAll(':', '-')
