import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`agenda_release_bodies\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`base\` text,
  	\`packed\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`agenda_release_bodies_key_idx\` ON \`agenda_release_bodies\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`agenda_release_bodies_event_idx\` ON \`agenda_release_bodies\` (\`event\`);`)
  await db.run(sql`CREATE TABLE \`agenda_redirects\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`by\` text,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`agenda_redirects_key_idx\` ON \`agenda_redirects\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`agenda_redirects_to_idx\` ON \`agenda_redirects\` (\`to\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`search_key\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`search_names\` text;`)
  await db.run(sql`CREATE INDEX \`events_search_key_idx\` ON \`events\` (\`search_key\`);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_search_key\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_search_names\` text;`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_search_key_idx\` ON \`_events_v\` (\`version_search_key\`);`)
  await db.run(sql`ALTER TABLE \`sessions\` ADD \`team_only\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`sessions\` ADD \`search_key\` text;`)
  await db.run(sql`ALTER TABLE \`sessions\` ADD \`search_names\` text;`)
  await db.run(sql`CREATE INDEX \`sessions_team_only_idx\` ON \`sessions\` (\`team_only\`);`)
  await db.run(sql`CREATE INDEX \`sessions_search_key_idx\` ON \`sessions\` (\`search_key\`);`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` ADD \`version_team_only\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` ADD \`version_search_key\` text;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` ADD \`version_search_names\` text;`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_team_only_idx\` ON \`_sessions_v\` (\`version_team_only\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_search_key_idx\` ON \`_sessions_v\` (\`version_search_key\`);`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`search_key\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`search_names\` text;`)
  await db.run(sql`CREATE INDEX \`people_search_key_idx\` ON \`people\` (\`search_key\`);`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`search_key\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`search_names\` text;`)
  await db.run(sql`CREATE INDEX \`organisations_search_key_idx\` ON \`organisations\` (\`search_key\`);`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`search_key\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`search_names\` text;`)
  await db.run(sql`CREATE INDEX \`places_search_key_idx\` ON \`places\` (\`search_key\`);`)
  await db.run(sql`ALTER TABLE \`tracks\` ADD \`search_key\` text;`)
  await db.run(sql`ALTER TABLE \`tracks\` ADD \`search_names\` text;`)
  await db.run(sql`CREATE INDEX \`tracks_search_key_idx\` ON \`tracks\` (\`search_key\`);`)
  await db.run(sql`ALTER TABLE \`agenda_releases\` ADD \`body_keys\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`agenda_release_bodies\`;`)
  await db.run(sql`DROP TABLE \`agenda_redirects\`;`)
  await db.run(sql`DROP INDEX \`events_search_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`search_key\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`search_names\`;`)
  await db.run(sql`DROP INDEX \`_events_v_version_version_search_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_search_key\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_search_names\`;`)
  await db.run(sql`DROP INDEX \`sessions_team_only_idx\`;`)
  await db.run(sql`DROP INDEX \`sessions_search_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`team_only\`;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`search_key\`;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`search_names\`;`)
  await db.run(sql`DROP INDEX \`_sessions_v_version_version_team_only_idx\`;`)
  await db.run(sql`DROP INDEX \`_sessions_v_version_version_search_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` DROP COLUMN \`version_team_only\`;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` DROP COLUMN \`version_search_key\`;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` DROP COLUMN \`version_search_names\`;`)
  await db.run(sql`DROP INDEX \`people_search_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`people\` DROP COLUMN \`search_key\`;`)
  await db.run(sql`ALTER TABLE \`people\` DROP COLUMN \`search_names\`;`)
  await db.run(sql`DROP INDEX \`organisations_search_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`search_key\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`search_names\`;`)
  await db.run(sql`DROP INDEX \`places_search_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`places\` DROP COLUMN \`search_key\`;`)
  await db.run(sql`ALTER TABLE \`places\` DROP COLUMN \`search_names\`;`)
  await db.run(sql`DROP INDEX \`tracks_search_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`tracks\` DROP COLUMN \`search_key\`;`)
  await db.run(sql`ALTER TABLE \`tracks\` DROP COLUMN \`search_names\`;`)
  await db.run(sql`ALTER TABLE \`agenda_releases\` DROP COLUMN \`body_keys\`;`)
}
