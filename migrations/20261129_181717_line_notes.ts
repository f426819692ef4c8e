import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`sessions\` ADD \`notes\` text;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` ADD \`version_notes\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`notes\`;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` DROP COLUMN \`version_notes\`;`)
}
