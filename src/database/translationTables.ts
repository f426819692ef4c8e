import { getTableName, type Table } from '@payloadcms/db-sqlite/drizzle'

/**
 * Tables of translations have an index on language and parent together, but are read by parent alone: each read would
 * look through all of them. They want one more.
 */
export function* translationTables<T extends Table>(
  tables: Record<string, T>,
): Generator<{ name: string; table: T }> {
  for (const table of Object.values(tables)) {
    const name = getTableName(table)
    if (name.endsWith('_locales') && '_parentID' in table) yield { name, table }
  }
}
