import type { postgresAdapter } from '@payloadcms/db-postgres'
import { index } from '@payloadcms/db-postgres/drizzle/pg-core'
import { translationTables } from '../translationTables.js'

type AfterSchemaInit = NonNullable<Parameters<typeof postgresAdapter>[0]['afterSchemaInit']>[number]

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
