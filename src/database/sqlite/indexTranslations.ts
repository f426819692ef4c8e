import type { sqliteAdapter } from '@payloadcms/db-sqlite'
import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import { translationTables } from '../translationTables.js'

type AfterSchemaInit = NonNullable<Parameters<typeof sqliteAdapter>[0]['afterSchemaInit']>[number]

/** See `translationTables`. */
export const indexTranslations: AfterSchemaInit = ({ schema, extendTable }) => {
  for (const { name, table } of translationTables(schema.tables)) {
    extendTable({
      table,
      extraConfig: (columns) => ({
        agendaParent: index(`${name}_parent_idx`).on(columns._parentID),
      }),
    })
  }
  return schema
}
