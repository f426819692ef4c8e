import { AsyncLocalStorage } from 'node:async_hooks'
import { onceInProcess } from '../../onceInProcess.js'
import { type SqlAdapter, Statements } from './statements.js'

const gathering = onceInProcess('statements of a set', () => new AsyncLocalStorage<Statements>())
/** The original methods of the adapters that were made ready, by adapter. */
const ready = onceInProcess('adapters that write in sets', () => new WeakMap<object, SqlAdapter>())

/** Whether it is one of Payload's adapters for SQL. */
const writesRows = (adapter: object): adapter is SqlAdapter =>
  'insert' in adapter && 'deleteWhere' in adapter

/**
 * Makes one of Payload's SQL adapters ready for `writeInSets`. Payload writes a document with a
 * statement for its row and one for each other table that it has something in (texts by language,
 * people, links, …). The adapter for MongoDB has no such statements and is left as it is.
 */
export function allowSets(adapter: object): void {
  if (ready.has(adapter) || !writesRows(adapter)) return
  const own: SqlAdapter = {
    tables: adapter.tables,
    insert: adapter.insert.bind(adapter),
    deleteWhere: adapter.deleteWhere.bind(adapter),
    operators: adapter.operators,
  }
  ready.set(adapter, own)
  adapter.insert = (args) => {
    const { db, tableName, values, onConflictDoUpdate } = args
    const statements = onConflictDoUpdate ? undefined : gathering.getStore()
    return statements
      ? statements.run({ kind: 'insert', db, tableName, rows: [values].flat() })
      : own.insert(args)
  }
  adapter.deleteWhere = async (args) => {
    const statements = gathering.getStore()
    await (statements ? statements.run({ kind: 'delete', ...args }) : own.deleteWhere(args))
  }
}

/**
 * Makes writes of whole documents side by side. Where the adapter was made ready (`allowSets`),
 * what they write to the same table becomes one statement. The documents must be different ones,
 * and the writes must be in one transaction.
 *
 * Throws the error of the first write that failed, once all writes have ended.
 *
 * @example
 * const write = (id: Id) => () => db.updateOne({ collection, id, data, req })
 * await writeInSets(db, ids.map(write))
 */
export async function writeInSets(
  adapter: object,
  writes: (() => Promise<unknown>)[],
): Promise<void> {
  const own = ready.get(adapter)
  const all = () => Promise.allSettled(writes.map((write) => write()))
  const results = await (own ? gathering.run(new Statements(own), all) : all())
  for (const result of results) if (result.status === 'rejected') throw result.reason
}
