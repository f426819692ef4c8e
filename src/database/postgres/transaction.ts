import {
  type NodePgDatabase,
  NodePgSession,
  NodePgTransaction,
} from '@payloadcms/db-postgres/drizzle/node-postgres'
import { fieldsIn } from '../../core/isPlain.js'
import { partsFor } from '../drizzleParts.js'
import { readsOnly } from '../readsOnly.js'

/** What Payload's adapter for Postgres asks the database through. */
export type Drizzle = NodePgDatabase<Record<string, unknown>>

type CommandResult = { command: string }
type Query = (...args: unknown[]) => Promise<CommandResult>

/** A connection of a pool, until it is given back. */
type Client = { query: Query; release: (broken?: Error | true) => void }

/** The parts of a pool of connections that are used. */
export type Pool = {
  connect: () => Promise<Client>
  query: Query
  end: () => Promise<void>
  on: (event: 'error', told: (error: Error) => void) => void
}

/** What Payload's adapter keeps for each transaction that has begun. */
export type Session = { db: Drizzle; resolve: () => Promise<void>; reject: () => Promise<void> }

/**
 * Each statement sees what was committed before it, so that what is read under a lease is what the
 * last holder of the lease left.
 */
const begin = 'BEGIN ISOLATION LEVEL READ COMMITTED'

async function begunOn(pool: Pool): Promise<Client> {
  const client = await pool.connect()
  try {
    await client.query(begin)
    return client
  } catch (error) {
    client.release(asBroken(error))
    throw error
  }
}

/** Why a connection is not used again. */
const asBroken = (error: unknown): Error | true => (error instanceof Error ? error : true)

const textOf = (statement: unknown): string =>
  typeof statement === 'string' ? statement : String(fieldsIn(statement).text)

/**
 * A transaction that begins when it first writes. Until then its reads use any connection of the
 * pool, so that an operation that waits for a lease keeps no connection from others. At this level
 * of isolation it reads the same as if it had begun.
 *
 * `resolve` commits, and throws where the database did not store it; `reject` rolls back. A
 * statement after that is refused.
 */
export function lazyTransaction(pool: Pool, whole: Drizzle): Session {
  let over = false
  let begun: Promise<Client> | undefined
  let last: Promise<unknown> = Promise.resolve()
  // The connection may serve another operation by then: a late statement must not reach it.
  const ended = () => Promise.reject(new Error('This transaction has ended.'))
  const query: Query = async (...args) => {
    if (over) return ended()
    if (!begun && readsOnly(textOf(args[0]))) return pool.query(...args)
    begun ??= begunOn(pool)
    const client = await begun
    // A connection carries out one statement at a time, so they are sent one after another.
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
      client?.release(asBroken(error))
      throw error
    }
  }
  // The session uses nothing of a client but `query`.
  const {
    whole: { dialect, _ },
    client,
  } = partsFor(whole, { query })
  const session = new NodePgSession(client, dialect, _, {})
  return {
    db: new NodePgTransaction(dialect, session, _),
    resolve: async () => {
      // After a statement has failed, COMMIT rolls back. That is no error to Postgres: only the
      // name of the command in its answer tells.
      if ((await end('COMMIT'))?.command === 'ROLLBACK')
        throw new Error('A statement of this save failed, so that nothing of it was stored.')
    },
    reject: async () => void (await end('ROLLBACK')),
  }
}
