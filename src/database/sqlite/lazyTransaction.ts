import type { Client, InArgs, InStatement } from '@libsql/client'
import type { Executor } from './client.js'
import { begin, commit, type Connections } from './connections.js'
import { asOne, isRead } from './statements.js'
import { retryWhileBusy } from './retryWhileBusy.js'

/** `rebuilds`: for migrations, which drop tables that others refer to, and make them anew. */
type Kind = { rebuilds?: boolean }

/**
 * A transaction that begins when it first writes. Until then it reads what is committed and keeps
 * nobody waiting; from then on the connection for writes belongs to it until it is committed or
 * rolled back.
 */
export class LazyTransaction {
  private begun: Promise<() => void> | undefined
  private state: 'ended' | 'ending' | 'open' = 'open'

  constructor(
    private readonly connections: Connections,
    private readonly kind: Kind = {},
  ) {}

  /** Whether it has begun and not ended: nothing else in this process can write meanwhile. */
  get isWriting(): boolean {
    return this.begun !== undefined && this.state === 'open'
  }

  private get isOver(): boolean {
    return this.state === 'ended'
  }

  /** Begins, once: statements that come at the same moment wait for the same beginning. */
  private begin(): Promise<() => void> {
    this.begun ??= (async () => {
      const done = await this.connections.queue.turn()
      try {
        await begin(this.connections, this.kind)
        return done
      } catch (error) {
        await this.restore()
        done()
        throw error
      }
    })()
    return this.begun
  }

  private async restore(): Promise<void> {
    if (this.kind.rebuilds) await this.connections.writer.execute('PRAGMA foreign_keys = ON')
  }

  private async onWriter<T>(work: () => Promise<T>): Promise<T> {
    if (this.state !== 'open') throw new Error('This transaction has ended.')
    await this.begin()
    // It may have ended while this waited, and the writer belongs to another transaction then.
    if (this.isOver) throw new Error('This transaction has ended.')
    return work()
  }

  readonly executor: Executor = {
    execute: (statement: InStatement, args?: InArgs) =>
      this.isWriting || !isRead(statement)
        ? this.onWriter(() => this.connections.writer.execute(asOne(statement, args)))
        : retryWhileBusy(() => this.connections.reader.execute(asOne(statement, args))),
    batch: async (statements: InStatement[]) => {
      const results = []
      for (const statement of statements) results.push(await this.executor.execute(statement))
      return results
    },
    migrate: async (statements: InStatement[]) => this.executor.batch(statements),
  }

  /** Throws where the database did not store it: nothing of the transaction is stored then. */
  async commit(): Promise<void> {
    await this.end(this.begun, async (writer) => {
      try {
        if (this.kind.rebuilds) await proveReferences(writer)
      } catch (error) {
        await writer.execute('ROLLBACK').catch(() => undefined)
        throw error
      }
      await commit(this.connections)
    })
  }

  /** Undoes what was written. Does nothing where nothing was. */
  async rollback(): Promise<void> {
    await this.end(
      this.begun?.catch(() => undefined),
      async (writer) => void (await writer.execute('ROLLBACK')),
    )
  }

  private async end(
    begun: Promise<(() => void) | undefined> | undefined,
    work: (writer: Client) => Promise<void>,
  ): Promise<void> {
    if (this.state !== 'open') return
    this.state = 'ending'
    let done: (() => void) | undefined
    try {
      done = await begun
      this.state = 'ended'
      if (done) await work(this.connections.writer)
    } finally {
      this.state = 'ended'
      if (done) await this.restore().finally(done)
    }
  }
}

/** Throws where a migration would leave rows that refer to rows that do not exist. */
async function proveReferences(writer: Client): Promise<void> {
  const { rows } = await writer.execute('PRAGMA foreign_key_check')
  if (rows.length > 0)
    throw new Error(
      `The migration would leave ${rows.length} rows that refer to nothing, the first in table ${rows[0]?.table}.`,
    )
}
