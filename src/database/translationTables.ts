import { getTableName, type Table } from '@payloadcms/db-sqlite/drizzle'

/** What an adapter for SQL gives to whoever changes its tables before they are made. */
type Given<Schema, Column> = {
  schema: Schema
  extendTable: (wanted: {
    table: Table
    extraConfig: (columns: Record<string, Column>) => object
  }) => void
}

/** The tables that hold translations, with their names in the database. */
const translationTables = <T extends Table>(
  tables: Record<string, T>,
): { name: string; table: T }[] =>
  Object.values(tables).flatMap((table) => {
    const name = getTableName(table)
    return name.endsWith('_locales') && '_parentID' in table ? [{ name, table }] : []
  })

/**
 * Gives each table of translations one more index. Payload's own is on language and parent
 * together, but it reads translations by the parent alone, so that each read would go through the
 * whole table.
 *
 * @param index how the database in question writes an index
 */
export const indexTranslations =
  <Column>(index: (name: string) => { on: (column: Column) => object }) =>
  <Schema extends { tables: Record<string, Table> }>({
    schema,
    extendTable,
  }: Given<Schema, Column>): Schema => {
    for (const { name, table } of translationTables(schema.tables)) {
      extendTable({
        table,
        extraConfig: ({ _parentID: parent }) => ({
          agendaParent: parent && index(`${name}_parent_idx`).on(parent),
        }),
      })
    }
    return schema
  }
