import type { postgresAdapter } from '@payloadcms/db-postgres'
import { getTableName } from '@payloadcms/db-postgres/drizzle'
import { type AnyPgColumn, index } from '@payloadcms/db-postgres/drizzle/pg-core'

type AfterSchemaInit = NonNullable<Parameters<typeof postgresAdapter>[0]['afterSchemaInit']>[number]

/** As on SQLite: tables of translations are read by parent alone. */
export const indexTranslations: AfterSchemaInit = ({ schema, extendTable }) => {
  for (const table of Object.values(schema.tables)) {
    const name = getTableName(table)
    if (!name.endsWith('_locales') || !('_parentID' in table)) continue
    extendTable({
      table,
      extraConfig: (columns) => ({ agendaParent: index(`${name}_parent_idx`).on(columns._parentID as unknown as AnyPgColumn) }),
    })
  }
  return schema
}
