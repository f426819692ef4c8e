import { type Client, createClient, type InStatement } from '@libsql/client'
import { openClient, Writer } from './writer.js'
import { WriteQueue } from './writeQueue.js'

/** What drizzle asks of a connection or of a transaction. */
export type Executor = Pick<Client, 'batch' | 'execute' | 'executeMultiple' | 'migrate'>

const textOf = (statement: InStatement) => (typeof statement === 'string' ? statement : statement.sql)

export const isRead = (statement: InStatement): boolean => /^\s*(select|explain|values)\b/i.test(textOf(statement))

/** SQLite carries these out only, or only usefully, outside a transaction. */
const needsNoTransaction = (statement: InStatement) => /^\s*(pragma|vacuum|attach|detach)\b/i.test(textOf(statement))

export type Connections = { reader: Client; writer: Writer; queue: WriteQueue }

/** Two connections to one file: readers see what is committed while one writer at a time changes it (WAL). */
export async function openConnections(settings: Parameters<typeof createClient>[0]): Promise<Connections> {
  const first = await openClient(settings)
  await first.execute('PRAGMA journal_mode = WAL')
  return { reader: first, writer: await Writer.open(settings), queue: new WriteQueue() }
}

/** One object that looks like a client: reads go to the reader, all else waits its turn for the writer. */
export function asClient({ reader, writer, queue }: Connections): Client {
  const all = (statements: InStatement[]) => async () => {
    const results = []
    for (const statement of statements) results.push(await writer.execute(statement))
    return results
  }
  let closed = false
  const client = {
    protocol: 'file',
    get closed() {
      return closed
    },
    execute: (statement: InStatement, ...rest: []) => {
      if (isRead(statement)) return reader.execute(statement as never, ...rest)
      const work = () => writer.execute(statement, ...rest)
      return queue.run(() => (needsNoTransaction(statement) ? work() : writer.alone(work)))
    },
    batch: (statements: InStatement[]) => queue.run(() => writer.alone(all(statements))),
    migrate: (statements: InStatement[]) => queue.run(() => writer.alone(all(statements))),
    executeMultiple: (sql: string) => queue.run(() => writer.executeMultiple(sql)),
    transaction: () => Promise.reject(new Error('Transactions on SQLite are begun through the adapter.')),
    sync: () => Promise.resolve(undefined),
    reconnect: () => undefined,
    close: () => {
      closed = true
      reader.close()
      writer.close()
    },
  }
  return client as unknown as Client
}
