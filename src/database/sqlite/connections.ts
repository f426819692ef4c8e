import { type Client, createClient, type InStatement } from '@libsql/client'
import { whileBusy } from './whileBusy.js'
import { WriteQueue } from './writeQueue.js'

/** What drizzle asks of a connection or of a transaction. */
export type Executor = Pick<Client, 'batch' | 'execute' | 'executeMultiple' | 'migrate'>

const startsReading = /^\s*(select|explain|values)\b/i

export const isRead = (statement: InStatement | string): boolean =>
  startsReading.test(typeof statement === 'string' ? statement : statement.sql)

export type Connections = { reader: Client; writer: Client; queue: WriteQueue }

/** Two connections to one file: readers see what is committed while one writer at a time changes it (WAL). */
export async function openConnections(config: Parameters<typeof createClient>[0]): Promise<Connections> {
  const [reader, writer] = [createClient(config), createClient(config)]
  await whileBusy(() => writer.execute('PRAGMA journal_mode = WAL'))
  for (const client of [reader, writer]) {
    await client.execute('PRAGMA busy_timeout = 50')
    await client.execute('PRAGMA synchronous = FULL')
    await client.execute('PRAGMA foreign_keys = ON')
  }
  return { reader, writer, queue: new WriteQueue() }
}

type Rest = [unknown?]

/** One object that looks like a client: reads go to the reader, all else waits its turn for the writer. */
export function asClient({ reader, writer, queue }: Connections): Client {
  const write = <T>(work: () => Promise<T>) => queue.run(() => whileBusy(work))
  const client = {
    protocol: 'file',
    get closed() {
      return writer.closed
    },
    execute: (statement: InStatement, ...rest: Rest) =>
      isRead(statement)
        ? whileBusy(() => reader.execute(statement as never, ...(rest as [])))
        : write(() => writer.execute(statement as never, ...(rest as []))),
    batch: (statements: InStatement[], mode?: 'deferred' | 'read' | 'write') => write(() => writer.batch(statements, mode ?? 'write')),
    migrate: (statements: InStatement[]) => write(() => writer.migrate(statements)),
    executeMultiple: (sql: string) => write(() => writer.executeMultiple(sql)),
    transaction: () => Promise.reject(new Error('Transactions on SQLite are begun through the adapter.')),
    sync: () => Promise.resolve(undefined),
    reconnect: () => undefined,
    close: () => {
      reader.close()
      writer.close()
    },
  }
  return client as unknown as Client
}
