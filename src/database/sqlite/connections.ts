import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { type Client, createClient, type InArgs, type InStatement } from '@libsql/client'
import { giveTurn } from '../giveTurn.js'
import { asOne } from './statements.js'
import { retryWhileBusy } from './retryWhileBusy.js'
import { WriteQueue } from './writeQueue.js'

/**
 * Two connections to one file. With SQLite's write-ahead log, what is committed can be read on one
 * of them while the other one writes. `queue` says who may write.
 */
export type Connections = { url: string; reader: Client; writer: Client; queue: WriteQueue }

/**
 * The path in a `file:` address, as the driver reads it. Undefined for a database in memory.
 *
 * @example pathOf('file:./data/agenda.db') // './data/agenda.db'
 */
export function pathOf(url: string): string | undefined {
  const inAddress = url.replace(/^file:(?:\/\/(?:localhost)?(?=\/))?/, '').replace(/[?#].*$/, '')
  return !inAddress || inAddress.startsWith(':memory:') ? undefined : decodeURIComponent(inAddress)
}

/**
 * Turns the write-ahead log on, which is a setting of the file itself. It is done on a connection
 * that is closed afterwards: where another process has the file locked, the driver leaves the
 * statement open, and a connection with an open statement could not commit any more.
 */
async function useWriteAheadLog(url: string): Promise<void> {
  await retryWhileBusy(async () => {
    const client = createClient({ url })
    try {
      await client.execute('PRAGMA journal_mode = WAL')
    } finally {
      client.close()
    }
  })
}

const megabytes = 1024 * 1024

/** Lets this process answer others between two statements of a client. */
function takingTurns(client: Client): Client {
  const execute = client.execute.bind(client)
  client.execute = async (statement: InStatement, args?: InArgs) => {
    await giveTurn()
    return execute(asOne(statement, args))
  }
  return client
}

/** `waits`: so many milliseconds SQLite may wait for a lock, while the process stands still. */
async function open(url: string, waits: number): Promise<Client> {
  const client = takingTurns(createClient({ url }))
  await client.execute(`PRAGMA busy_timeout = ${waits}`)
  await client.execute(`PRAGMA journal_size_limit = ${64 * megabytes}`)
  await client.execute('PRAGMA synchronous = FULL')
  await client.execute('PRAGMA foreign_keys = ON')
  return client
}

const openWriter = (url: string) => open(url, 5)

/** Opens a database file; makes it, and the folders that it lies in, where they do not exist. */
export async function openConnections(url: string): Promise<Connections> {
  const file = pathOf(url)
  if (!file) throw new Error(`${url} is not the address of a file.`)
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true })
  await useWriteAheadLog(url)
  // A read is locked out only while another process repairs the log after a crash. That takes
  // milliseconds, so SQLite may wait for it.
  const reader = await open(url, 2000)
  return { url, reader, writer: await openWriter(url), queue: new WriteQueue() }
}

/**
 * Carries out BEGIN or COMMIT on the writer. Where SQLite refuses it the driver leaves the
 * statement open, and on such a connection nothing can be committed any more. A new connection then
 * takes the place of the writer; closing the old one undoes what was begun on it.
 */
async function orRenew(connections: Connections, statement: string): Promise<void> {
  const { writer, url } = connections
  try {
    await writer.execute(statement)
  } catch (error) {
    await writer.execute('ROLLBACK').catch(() => undefined)
    connections.writer = await openWriter(url)
    writer.close()
    throw error
  }
}

/**
 * Begins a transaction that may write; waits while another process is writing. `rebuilds`: tables
 * are dropped and made anew in it.
 */
export const begin = (connections: Connections, { rebuilds = false } = {}): Promise<void> =>
  retryWhileBusy(async () => {
    // Otherwise dropping a table would delete all rows that refer to it. It has to be said before
    // the transaction begins: inside, SQLite ignores it.
    if (rebuilds) await connections.writer.execute('PRAGMA foreign_keys = OFF')
    await orRenew(connections, 'BEGIN IMMEDIATE')
  })

/** Commits. Throws where the database refuses: nothing of the transaction is stored then. */
export const commit = (connections: Connections): Promise<void> => orRenew(connections, 'COMMIT')

/** Closes once the write that is going on has ended. A write that does not end is undone. */
export async function closeConnections(connections: Connections): Promise<void> {
  const close = () => {
    for (const client of [connections.reader, connections.writer])
      if (!client.closed) client.close()
  }
  await connections.queue.run(async () => close()).catch(close)
}
