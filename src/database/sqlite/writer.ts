import { setTimeout as sleep } from 'node:timers/promises'
import { type Client, createClient, type InStatement, type ResultSet } from '@libsql/client'

type Settings = Parameters<typeof createClient>[0]

/** Milliseconds: how long the driver may wait inside one call (nothing else runs meanwhile), and how long we try. */
const waits = { inside: 250, altogether: 15_000 }

const isBusy = (error: unknown) => /SQLITE_BUSY|database is locked/.test(`${(error as { code?: string })?.code} ${error}`)

export async function openClient(settings: Settings): Promise<Client> {
  const client = createClient(settings)
  for (const pragma of [`busy_timeout = ${waits.inside}`, 'synchronous = FULL', 'foreign_keys = ON']) {
    await client.execute(`PRAGMA ${pragma}`)
  }
  return client
}

/**
 * The connection that writes. Only BEGIN can meet another process's write. The driver leaves a statement that met one
 * open, and nothing could be committed on that connection any more: it is replaced by a new one.
 */
export class Writer {
  private constructor(
    private readonly settings: Settings,
    private client: Client,
  ) {}

  static async open(settings: Settings): Promise<Writer> {
    return new Writer(settings, await openClient(settings))
  }

  execute(statement: InStatement, ...rest: []): Promise<ResultSet> {
    return this.client.execute(statement as never, ...rest)
  }

  executeMultiple(sql: string): Promise<void> {
    return this.client.executeMultiple(sql)
  }

  /** Begins a transaction that may write, once no other process is writing. */
  async begin(): Promise<void> {
    const giveUp = Date.now() + waits.altogether
    for (;;) {
      try {
        await this.client.execute('BEGIN IMMEDIATE')
        return
      } catch (error) {
        await this.renew()
        if (!isBusy(error) || Date.now() > giveUp) throw error
        await sleep(2 + Math.random() * 15)
      }
    }
  }

  /** Ends it. When the database does not take a commit nothing of it is stored, and the caller is told. */
  async end(how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    try {
      await this.client.execute(how)
    } catch (error) {
      await this.renew()
      if (how === 'COMMIT') throw error
    }
  }

  /** One write, or several, that stand alone. */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    await this.begin()
    try {
      const result = await work()
      await this.end('COMMIT')
      return result
    } catch (error) {
      await this.end('ROLLBACK')
      throw error
    }
  }

  /** Closing a connection rolls back what it had begun. */
  private async renew(): Promise<void> {
    this.client.close()
    this.client = await openClient(this.settings)
  }

  close(): void {
    this.client.close()
  }
}
