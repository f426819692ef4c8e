import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import { getTableName } from '@payloadcms/db-sqlite/drizzle'
import { type AnySQLiteColumn, index } from '@payloadcms/db-sqlite/drizzle/sqlite-core'

type AfterSchemaInit = NonNullable<Parameters<typeof sqliteAdapter>[0]['afterSchemaInit']>[number]

/**
 * Tables of translations have an index on language and parent together, but are read by parent alone: each read would
 * look through all of them.
 */
export const indexTranslations: AfterSchemaInit = ({ schema, extendTable }) => {
  for (const table of Object.values(schema.tables)) {
    const name = getTableName(table)
    if (!name.endsWith('_locales') || !('_parentID' in table)) continue
    extendTable({
      table,
      extraConfig: (columns) => ({ agendaParent: index(`${name}_parent_idx`).on(columns._parentID as unknown as AnySQLiteColumn) }),
    })
  }
  return schema
}
