import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` ADD \`uid\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_uid\` text;`)
  await db.run(sql`ALTER TABLE \`sessions\` ADD \`end_day\` text;`)
  await db.run(sql`ALTER TABLE \`sessions\` ADD \`starts_next_day\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`sessions\` ADD \`uid\` text;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` ADD \`version_end_day\` text;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` ADD \`version_starts_next_day\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` ADD \`version_uid\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`uid\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_uid\`;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`end_day\`;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`starts_next_day\`;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`uid\`;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` DROP COLUMN \`version_end_day\`;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` DROP COLUMN \`version_starts_next_day\`;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` DROP COLUMN \`version_uid\`;`)
}
