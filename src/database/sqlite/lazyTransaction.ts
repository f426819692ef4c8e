import type { InStatement } from '@libsql/client'
import { type Connections, type Executor, isRead } from './connections.js'

/**
 * A transaction that begins when it first writes. Until then it only reads what is committed, and holds nobody up;
 * from then on it has the writer to itself until it is committed or rolled back.
 */
export class LazyTransaction {
  private begun: Promise<() => void> | undefined
  private ended = false

  constructor(private readonly connections: Connections) {}

  private begin(): Promise<() => void> {
    this.begun ??= (async () => {
      const done = await this.connections.queue.turn()
      try {
        await this.connections.writer.begin()
        return done
      } catch (error) {
        done()
        throw error
      }
    })()
    return this.begun
  }

  private async onWriter<T>(work: () => Promise<T>): Promise<T> {
    if (this.ended) throw new Error('This transaction has ended.')
    await this.begin()
    return work()
  }

  readonly executor: Executor = {
    execute: ((statement: InStatement, ...rest: []) =>
      this.begun || !isRead(statement)
        ? this.onWriter(() => this.connections.writer.execute(statement, ...rest))
        : this.connections.reader.execute(statement as never, ...rest)) as Executor['execute'],
    batch: (async (statements: InStatement[]) => {
      const results = []
      for (const statement of statements) results.push(await this.executor.execute(statement))
      return results
    }) as Executor['batch'],
    migrate: (async (statements: InStatement[]) => this.executor.batch(statements)) as Executor['migrate'],
    executeMultiple: (sql) => this.onWriter(() => this.connections.writer.executeMultiple(sql)),
  }

  /** Throws when the database did not take it: then nothing of it is stored, and the caller must say so. */
  async commit(): Promise<void> {
    await this.end('COMMIT')
  }

  async rollback(): Promise<void> {
    await this.end('ROLLBACK')
  }

  private async end(how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    if (this.ended) return
    this.ended = true
    const done = await this.begun?.catch(() => undefined)
    if (!done) return
    try {
      await this.connections.writer.end(how)
    } finally {
      done()
    }
  }
}
