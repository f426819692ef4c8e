import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { onceInProcess } from '../onceInProcess.js'

type Drizzle = {
  dialect: unknown
  session: object
  _: object
  transaction: <T>(work: (inside: Executing) => Promise<T>) => Promise<T>
}
type Executing = { execute: (statement: string) => Promise<unknown> }
type Pool = { end: () => Promise<void>; on: (event: 'error', told: (error: Error) => void) => void }

/** What there is of an adapter of Payload for a database to which a pool of connections leads: Postgres. */
type Pooled = {
  drizzle: Drizzle
  pool: Pool
  poolOptions: object
  sessions: Record<string, { db: unknown }>
  destroy?: () => Promise<void>
}

type Class<T> = new (...args: unknown[]) => T

const id = 'apart'

/**
 * For what is read and written outside of every operation, though one may be running: others see it at once. Where
 * connections are few it has some of its own (`openOutsideTransaction`), or operations that hold all of the others'
 * would wait for one more.
 */
export const outsideTransaction = { transactionID: id } as PayloadRequest

/** The adapter, where it has a pool. */
function pooled({ db }: Payload): Pooled | undefined {
  // Payload's type of adapters says nothing of pools, and calls sessions otherwise than drizzle's do.
  const known = db as unknown as Pooled
  return known.pool && known.drizzle && known.poolOptions ? known : undefined
}

/** Connections that serve what is short and never waits for an operation. */
const most = 2

/** Milliseconds that a row may be another's before it counts as taken. */
const patience = 300

const opened = onceInProcess('connections apart', () => new WeakMap<object, Drizzle>())

/** An instance like Payload's own, on other connections; the tables are known to it already. */
function on(pool: Pool, { dialect, session, _, constructor }: Drizzle): Drizzle {
  const own = new (session.constructor as Class<object>)(pool, dialect, _, {})
  return new (constructor as Class<Drizzle>)(dialect, own, _)
}

/** Gives what runs `outsideTransaction` connections of its own, where the database has a pool of them. */
export function openOutsideTransaction(payload: Payload): void {
  const db = pooled(payload)
  if (!db || opened.has(db)) return
  const pool = new (db.pool.constructor as Class<Pool>)({ ...db.poolOptions, max: most })
  // One that broke while nobody used it is replaced at the next use; untold, it would end the process.
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

/** The same for a write to a row that an operation may have locked: it fails soon, and keeps nobody waiting. */
export async function withoutWaiting<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
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
      return work({ transactionID } as PayloadRequest)
    })
  } finally {
    delete sessions[transactionID]
  }
}
