import { AsyncLocalStorage } from 'node:async_hooks'
import { onceInProcess } from '../../onceInProcess.js'
import { type SqlAdapter, Statements } from './statements.js'

const gathering = onceInProcess('statements of a set', () => new AsyncLocalStorage<Statements>())
/** What adapters did before they were made ready. */
const ready = onceInProcess('adapters that write in sets', () => new WeakMap<object, SqlAdapter>())

/**
 * Makes an adapter of Payload's for SQL ready for `writeInSets`. Payload writes a document as a row and a statement for each of
 * its tables (texts by language, people, links, …); adapters without such statements are left as they are.
 */
export function allowSets(adapter: object): void {
  if (ready.has(adapter) || !('insert' in adapter) || !('deleteWhere' in adapter)) return
  const sql = adapter as SqlAdapter
  const own: SqlAdapter = {
    tables: sql.tables,
    insert: sql.insert.bind(adapter),
    deleteWhere: sql.deleteWhere.bind(adapter),
    operators: sql.operators,
  }
  ready.set(adapter, own)
  sql.insert = (args) => {
    const { db, tableName, values, onConflictDoUpdate } = args
    const statements = onConflictDoUpdate ? undefined : gathering.getStore()
    return statements
      ? statements.run({ kind: 'insert', db, tableName, rows: [values].flat() })
      : own.insert(args)
  }
  sql.deleteWhere = async (args) => {
    const statements = gathering.getStore()
    await (statements ? statements.run({ kind: 'delete', ...args }) : own.deleteWhere(args))
  }
}

/**
 * Carries out writes of whole documents side by side; where the adapter was made ready (`allowSets`), what they do to the same
 * table becomes one statement. They must be of different documents, in one transaction. Throws what the first of them threw,
 * once all have ended.
 *
 * @example await writeInSets(payload.db, ids.map((id) => () => payload.db.updateOne({ collection, id, data, req })))
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
