import {
  type NodePgDatabase,
  NodePgSession,
  NodePgTransaction,
} from '@payloadcms/db-postgres/drizzle/node-postgres'
import { readsOnly } from '../readsOnly.js'

export type Drizzle = NodePgDatabase<Record<string, unknown>>

type CommandResult = { command: string }
type Query = (...args: unknown[]) => Promise<CommandResult>

/** A connection that a pool lends. */
type Client = { query: Query; release: (broken?: Error) => void }
export type Pool = {
  connect: () => Promise<Client>
  query: Query
  end: () => Promise<void>
  on: (event: 'error', told: (error: Error) => void) => void
}

/** What Payload keeps of an operation that has begun. */
export type Session = { db: Drizzle; resolve: () => Promise<void>; reject: () => Promise<void> }

/** What drizzle has worked out of the tables, and keeps under internal names. */
type Inside = { dialect: never; _: never }

/** Each statement sees what was committed before it: what is read under a lease is what its last holder left. */
const begin = 'BEGIN ISOLATION LEVEL READ COMMITTED'

async function begunOn(pool: Pool): Promise<Client> {
  const client = await pool.connect()
  try {
    await client.query(begin)
    return client
  } catch (error) {
    client.release(error as Error)
    throw error
  }
}

const textOf = (statement: unknown): string =>
  typeof statement === 'string' ? statement : (statement as { text: string }).text

/**
 * A transaction that begins when it first writes: until then it would see what is committed all the same, and who waits for
 * a lease keeps no connection from others.
 */
export function lazyTransaction(pool: Pool, whole: Drizzle): Session {
  let over = false
  let begun: Promise<Client> | undefined
  let last: Promise<unknown> = Promise.resolve()
  // An operation that outlives its transaction would write into another's.
  const ended = () => Promise.reject(new Error('This transaction has ended.'))
  const query: Query = async (...args) => {
    if (over) return ended()
    if (!begun && readsOnly(textOf(args[0]))) return pool.query(...args)
    begun ??= begunOn(pool)
    const client = await begun
    // One after the other: a connection carries out one statement at a time.
    const answer = last.then(() => (over ? ended() : client.query(...args)))
    last = answer.catch(() => undefined)
    return answer
  }
  const end = async (statement: string): Promise<CommandResult | undefined> => {
    if (over) return undefined
    const client = await begun?.catch(() => undefined)
    over = true
    try {
      const answer = await client?.query(statement)
      client?.release()
      return answer
    } catch (error) {
      client?.release(error as Error)
      throw error
    }
  }
  // drizzle keeps these under internal names that its types hide.
  const { dialect, _ } = whole as unknown as Inside
  // Of a client the session asks for nothing but `query`.
  const session = new NodePgSession({ query } as never, dialect, _, {})
  return {
    db: new NodePgTransaction(dialect, session, _),
    resolve: async () => {
      // In a transaction in which a statement failed COMMIT undoes everything, and says so only here.
      if ((await end('COMMIT'))?.command === 'ROLLBACK')
        throw new Error('A statement of this save failed, so that nothing of it was stored.')
    },
    reject: async () => void (await end('ROLLBACK')),
  }
}
