import { createClient } from '@libsql/client'
import { Refusal } from '../start/refusal.mjs'

const addressOf = (file) => `file:${encodeURI(file).replace(/[?#]/g, encodeURIComponent)}`

async function on(file, work) {
  const client = createClient({ url: addressOf(file) })
  try {
    return await work(async (sql, args = []) => (await client.execute({ sql, args })).rows)
  } finally {
    client.close()
  }
}

/**
 * Copies a database into a new file, as it is at one moment. Others may go on reading and writing
 * it meanwhile.
 */
export const snapshot = (file, target) =>
  on(file, async (ask) => {
    await ask('PRAGMA busy_timeout = 10000')
    await ask('VACUUM INTO ?', [target])
  })

/**
 * Checks that a file is a whole database; throws a `Refusal` where it is damaged. Gives the names
 * of the migrations that were run on it, and of the uploaded files that it knows of.
 */
export const inspect = (file) =>
  on(file, async (ask) => {
    const faults = [
      ...(await ask('PRAGMA integrity_check')).map((row) => row.integrity_check),
      ...(await ask('PRAGMA foreign_key_check')).map(
        ({ table }) => `${table} refers to what is not there`,
      ),
    ]
    if (faults.join() !== 'ok')
      throw new Refusal(
        `${file} is damaged: ${faults
          .filter((each) => each !== 'ok')
          .slice(0, 3)
          .join('; ')}`,
      )
    const tables = (await ask("SELECT name FROM sqlite_master WHERE type = 'table'")).map(
      ({ name }) => name,
    )
    const column = async (table, name) =>
      tables.includes(table)
        ? (await ask(`SELECT ${name} AS found FROM ${table} WHERE ${name} IS NOT NULL`)).map(
            ({ found }) => found,
          )
        : []
    return {
      migrations: await column('payload_migrations', 'name'),
      uploads: await column('media', 'filename'),
    }
  })

/**
 * Throws a `Refusal` where any process has a database open. That shows when the write-ahead log is
 * turned off, which SQLite then refuses. A file that is no database is in use by nobody.
 */
export async function assertUnused(file) {
  const used = () => new Refusal(`${file} is in use. Stop the app first.`)
  const mode = await on(file, async (ask) => {
    await ask('PRAGMA busy_timeout = 0')
    return (await ask('PRAGMA journal_mode = DELETE'))[0]?.journal_mode
  }).catch((error) => {
    if (/SQLITE_BUSY|locked/.test(`${error.code} ${error.message}`)) throw used()
  })
  if (mode === 'wal') throw used()
}
