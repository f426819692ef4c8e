import path from 'node:path'
import { pathOf } from '../start/address.mjs'
import { Refusal } from '../start/refusal.mjs'

/** A path as it was typed, wherever npm has gone since. */
export const asTyped = (text) => path.resolve(process.env.INIT_CWD ?? '.', text)

/** The database and the uploads of this app, by its environment. `uploads` is undefined where they lie in a bucket. */
export function placesOf({ DATABASE_URI, UPLOADS, S3_BUCKET }) {
  const uri = DATABASE_URI || 'file:./data/agenda.db'
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

/** What a backup is made of. */
export const parts = { database: 'agenda.db', uploads: 'uploads', manifest: 'manifest.json' }

/** A moment as part of a name. */
export const stamp = (date = new Date()) =>
  date.toISOString().replace(/\.\d+/, '').replaceAll(':', '-')
