import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`agenda_presence\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`user\` text NOT NULL,
  	\`unsaved\` integer DEFAULT false,
  	\`since\` numeric NOT NULL,
  	\`until\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`agenda_presence_key_idx\` ON \`agenda_presence\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`agenda_presence_event_idx\` ON \`agenda_presence\` (\`event\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`sessions\` ADD \`changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` ADD \`version_changed_by\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`agenda_presence\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_changed_by\`;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`changed_by\`;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` DROP COLUMN \`version_changed_by\`;`)
}
