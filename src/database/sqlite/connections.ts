import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { type Client, createClient, type ResultSet } from '@libsql/client'
import { giveTurn } from '../giveTurn.js'
import { retryWhileBusy } from './retryWhileBusy.js'
import { WriteQueue } from './writeQueue.js'

/** Two connections to one file: readers see what is committed while one writer at a time changes it (WAL). */
export type Connections = { url: string; reader: Client; writer: Client; queue: WriteQueue }

/** The path in a `file:` address, as the driver reads it; undefined for a database in memory. */
export function pathOf(url: string): string | undefined {
  const inAddress = url.replace(/^file:(?:\/\/(?:localhost)?(?=\/))?/, '').replace(/[?#].*$/, '')
  return !inAddress || inAddress.startsWith(':memory:') ? undefined : decodeURIComponent(inAddress)
}

/**
 * Sets what is stored in the file itself, on a connection of its own: the driver leaves a statement that met another
 * process's lock open, and a connection with such a statement could not commit any more.
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

/** A client between whose statements others of this process are answered. */
function takingTurns(client: Client): Client {
  const execute = client.execute.bind(client) as (...args: unknown[]) => Promise<ResultSet>
  client.execute = async (...args: unknown[]) => {
    await giveTurn()
    return execute(...args)
  }
  return client
}

/** `waits`: milliseconds that SQLite itself may stop the process for a lock. */
async function open(url: string, waits: number): Promise<Client> {
  const client = takingTurns(createClient({ url }))
  await client.execute(`PRAGMA busy_timeout = ${waits}`)
  await client.execute(`PRAGMA journal_size_limit = ${64 * megabytes}`)
  await client.execute('PRAGMA synchronous = FULL')
  await client.execute('PRAGMA foreign_keys = ON')
  return client
}

const openWriter = (url: string) => open(url, 5)

export async function openConnections(url: string): Promise<Connections> {
  const file = pathOf(url)
  if (!file) throw new Error(`${url} is not the address of a file.`)
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true })
  await useWriteAheadLog(url)
  // A reader meets a lock only while another process mends the log after a crash, which takes milliseconds.
  const reader = await open(url, 2000)
  return { url, reader, writer: await openWriter(url), queue: new WriteQueue() }
}

/**
 * Carries out BEGIN or COMMIT. The driver leaves one that was refused open, and on such a connection nothing could be
 * committed and no table dropped any more: a new one takes its place, and closing the old one undoes what it had begun.
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

/** Begins a transaction that may write, once no other process is writing. `rebuilds`: it makes tables again. */
export const begin = (connections: Connections, { rebuilds = false } = {}): Promise<void> =>
  retryWhileBusy(async () => {
    // SQLite takes no notice of this inside a transaction, and dropping a table would delete all that refers to it.
    if (rebuilds) await connections.writer.execute('PRAGMA foreign_keys = OFF')
    await orRenew(connections, 'BEGIN IMMEDIATE')
  })

/** Throws when the database does not take it: then nothing of the transaction is stored. */
export const commit = (connections: Connections): Promise<void> => orRenew(connections, 'COMMIT')

/** Closes after the write that is going on; one that does not end is cut off, and thereby undone. */
export async function closeConnections(connections: Connections): Promise<void> {
  const close = () => {
    for (const client of [connections.reader, connections.writer])
      if (!client.closed) client.close()
  }
  await connections.queue.run(async () => close()).catch(close)
}
