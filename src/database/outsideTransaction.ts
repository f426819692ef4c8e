import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { fieldsIn } from '../core/isPlain.js'
import { onceInProcess } from '../onceInProcess.js'

type Drizzle = {
  constructor: Class<Drizzle>
  dialect: unknown
  session: { constructor: Class<object> }
  _: object
  transaction: <T>(work: (inside: Executing) => Promise<T>) => Promise<T>
}
type Executing = { execute: (statement: string) => Promise<unknown> }
type Pool = {
  constructor: Class<Pool>
  end: () => Promise<void>
  on: (event: 'error', told: (error: Error) => void) => void
}

/** The parts that are used of an adapter with a pool of connections: Payload's for Postgres. */
type Pooled = {
  drizzle: Drizzle
  pool: Pool
  poolOptions: object
  sessions: Record<string, { db: unknown }>
  destroy?: () => Promise<void>
}

type Class<T> = new (...args: unknown[]) => T

/** What a call says of a request to take part in its transaction. */
export type Within = Pick<PayloadRequest, 'transactionID'>

const id = 'apart'

/**
 * The `req` for what is read or written outside of every operation, also while one is running: what
 * is written is seen by all others at once. On Postgres such calls have connections of their own
 * (`openOutsideTransaction`). With those of the pool they could wait for ever, since the operations
 * that hold all connections of the pool may themselves be waiting for such a call.
 *
 * @example await databaseOf(payload).findOne({ collection, where, req: outsideTransaction })
 */
export const outsideTransaction: Within = { transactionID: id }

/** Whether an adapter has a pool of connections, which those for SQLite and MongoDB have not. */
const hasPool = (adapter: object): adapter is Pooled => {
  const { pool, drizzle, poolOptions } = fieldsIn(adapter)
  return Boolean(pool && drizzle && poolOptions)
}

/** The adapter, where it has a pool of connections; undefined for SQLite and MongoDB. */
function pooled({ db }: Payload): Pooled | undefined {
  const adapter: object = db
  return hasPool(adapter) ? adapter : undefined
}

/** How many such connections there are. Calls on them are short and wait for no operation. */
const most = 2

/** How long a call of `withoutWaiting` waits for a locked row, in milliseconds. */
const patience = 300

const opened = onceInProcess('connections apart', () => new WeakMap<object, Drizzle>())

/** A drizzle instance like Payload's own, with the same tables, on other connections. */
function on(pool: Pool, { dialect, session, _, constructor }: Drizzle): Drizzle {
  const own = new session.constructor(pool, dialect, _, {})
  return new constructor(dialect, own, _)
}

/**
 * Opens the connections for calls with `outsideTransaction`, where the database has a pool of them.
 * They are closed with the adapter. Does nothing where they are open already.
 */
export function openOutsideTransaction(payload: Payload): void {
  const db = pooled(payload)
  if (!db || opened.has(db)) return
  const pool = new db.pool.constructor({ ...db.poolOptions, max: most })
  // A broken connection is replaced when the next one is needed. Without a listener here the error
  // would end the process.
  pool.on('error', (error) =>
    payload.logger.warn(`Agenda: a connection to the database was lost: ${error.message}`),
  )
  const own = on(pool, db.drizzle)
  opened.set(db, own)
  db.sessions[id] = { db: own }
  const { destroy } = db
  db.destroy = async () => {
    db.destroy = destroy
    opened.delete(db)
    delete db.sessions[id]
    await pool.end()
    await destroy?.call(db)
  }
}

/**
 * Does work outside of every operation, where it may come to a row that an operation has locked: on
 * Postgres it throws after 300 ms then (`lock timeout`), so that it keeps no connection from
 * others.
 *
 * @param work is given the `req` for its calls
 */
export async function withoutWaiting<T>(
  payload: Payload,
  work: (req: Within) => Promise<T>,
): Promise<T> {
  const db = pooled(payload)
  const own = db && opened.get(db)
  if (!own) return work(outsideTransaction)
  const { sessions } = db
  const transactionID = randomUUID()
  try {
    return await own.transaction(async (inside) => {
      await inside.execute(`SET LOCAL lock_timeout = ${patience}`)
      sessions[transactionID] = { db: inside }
      return work({ transactionID })
    })
  } finally {
    delete sessions[transactionID]
  }
}
