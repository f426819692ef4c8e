import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` ADD \`first_day\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`last_day\` text;`)
  await db.run(sql`CREATE INDEX \`events_first_day_idx\` ON \`events\` (\`first_day\`);`)
  await db.run(sql`CREATE INDEX \`events_last_day_idx\` ON \`events\` (\`last_day\`);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_first_day\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_last_day\` text;`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_first_day_idx\` ON \`_events_v\` (\`version_first_day\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_last_day_idx\` ON \`_events_v\` (\`version_last_day\`);`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`several_at_once\` integer;`)
  await db.run(sql`ALTER TABLE \`agenda_releases\` ADD \`numbers\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`events_first_day_idx\`;`)
  await db.run(sql`DROP INDEX \`events_last_day_idx\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`first_day\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`last_day\`;`)
  await db.run(sql`DROP INDEX \`_events_v_version_version_first_day_idx\`;`)
  await db.run(sql`DROP INDEX \`_events_v_version_version_last_day_idx\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_first_day\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_last_day\`;`)
  await db.run(sql`ALTER TABLE \`places\` DROP COLUMN \`several_at_once\`;`)
  await db.run(sql`ALTER TABLE \`agenda_releases\` DROP COLUMN \`numbers\`;`)
}
