import type { Client, InArgs, InStatement } from '@libsql/client'
import { begin, commit, type Connections } from './connections.js'
import { asOne, isRead, standsOutside } from './statements.js'
import { retryWhileBusy } from './retryWhileBusy.js'

/** What drizzle asks of a connection or of a transaction. */
export type Executor = Pick<Client, 'batch' | 'execute' | 'migrate'>

/**
 * Does work as one transaction on the writer. To be called in the caller's turn (`WriteQueue`), so
 * that only another process can be in the way, and that shows when it begins.
 */
async function writeWhole<T>(
  connections: Connections,
  work: (writer: Client) => Promise<T>,
): Promise<T> {
  await begin(connections)
  try {
    const result = await work(connections.writer)
    await commit(connections)
    return result
  } catch (error) {
    await connections.writer.execute('ROLLBACK').catch(() => undefined)
    throw error
  }
}

const inOrder = (statements: InStatement[]) => async (writer: Client) => {
  const results = []
  for (const statement of statements) results.push(await writer.execute(statement))
  return results
}

/**
 * A client for drizzle that is made of the two connections: reads go to the reader, everything else
 * waits for its turn on the writer.
 *
 * @param surrounding gives the transaction that the caller is part of, where it has the writer:
 *   statements are carried out in that one then
 */
export function asClient(
  connections: Connections,
  surrounding: () => Executor | undefined,
): Client {
  const { reader, queue } = connections
  const write = (statement: InStatement) => {
    const execute = (writer: Client) => writer.execute(statement)
    return queue.run(() =>
      standsOutside(statement) ? execute(connections.writer) : writeWhole(connections, execute),
    )
  }
  const client = {
    protocol: 'file',
    get closed() {
      return connections.writer.closed
    },
    execute: (statement: InStatement, args?: InArgs) =>
      surrounding()?.execute(asOne(statement, args)) ??
      (isRead(statement)
        ? retryWhileBusy(() => reader.execute(asOne(statement, args)))
        : write(asOne(statement, args))),
    batch: (statements: InStatement[]) =>
      surrounding()?.batch(statements) ??
      queue.run(() => writeWhole(connections, inOrder(statements))),
    migrate: (statements: InStatement[]) => queue.run(() => connections.writer.migrate(statements)),
    // It cannot be tried again: some of its statements may have been carried out already.
    executeMultiple: (sql: string) => queue.run(() => connections.writer.executeMultiple(sql)),
    transaction: () =>
      Promise.reject(new Error('Transactions on SQLite are begun through the adapter.')),
    sync: () => Promise.resolve(undefined),
    reconnect: () => undefined,
    close: () => {
      reader.close()
      connections.writer.close()
    },
  }
  return client
}
