import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` ADD \`translation\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_translation\` text;`)
  await db.run(sql`ALTER TABLE \`sessions\` ADD \`translation\` text;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` ADD \`version_translation\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`translation\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`translation\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`translation\` text;`)
  await db.run(sql`ALTER TABLE \`tracks\` ADD \`translation\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`translation\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_translation\`;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`translation\`;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` DROP COLUMN \`version_translation\`;`)
  await db.run(sql`ALTER TABLE \`people\` DROP COLUMN \`translation\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`translation\`;`)
  await db.run(sql`ALTER TABLE \`places\` DROP COLUMN \`translation\`;`)
  await db.run(sql`ALTER TABLE \`tracks\` DROP COLUMN \`translation\`;`)
}
