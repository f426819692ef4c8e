import { getTableName, type Table } from '@payloadcms/db-sqlite/drizzle'

/**
 * The tables that hold translations, each of which needs one more index. Payload gives them an
 * index on language and parent together, but reads them by the parent alone, so that each read
 * would go through the whole table.
 */
export function* translationTables<T extends Table>(
  tables: Record<string, T>,
): Generator<{ name: string; table: T }> {
  for (const table of Object.values(tables)) {
    const name = getTableName(table)
    if (name.endsWith('_locales') && '_parentID' in table) yield { name, table }
  }
}
