import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_people_locales\` (
  	\`name\` text,
  	\`job_title\` text,
  	\`biography\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_people_locales\`("name", "job_title", "biography", "id", "_locale", "_parent_id") SELECT "name", "job_title", "biography", "id", "_locale", "_parent_id" FROM \`people_locales\`;`)
  await db.run(sql`DROP TABLE \`people_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_people_locales\` RENAME TO \`people_locales\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`people_locales_locale_parent_id_unique\` ON \`people_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`people_locales_parent_idx\` ON \`people_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_organisations_locales\` (
  	\`name\` text,
  	\`acronym\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_organisations_locales\`("name", "acronym", "id", "_locale", "_parent_id") SELECT "name", "acronym", "id", "_locale", "_parent_id" FROM \`organisations_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_organisations_locales\` RENAME TO \`organisations_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_locales_locale_parent_id_unique\` ON \`organisations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_locales_parent_idx\` ON \`organisations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_places_locales\` (
  	\`name\` text,
  	\`address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_places_locales\`("name", "address", "id", "_locale", "_parent_id") SELECT "name", "address", "id", "_locale", "_parent_id" FROM \`places_locales\`;`)
  await db.run(sql`DROP TABLE \`places_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_places_locales\` RENAME TO \`places_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`places_locales_locale_parent_id_unique\` ON \`places_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`places_locales_parent_idx\` ON \`places_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_tracks_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tracks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_tracks_locales\`("name", "id", "_locale", "_parent_id") SELECT "name", "id", "_locale", "_parent_id" FROM \`tracks_locales\`;`)
  await db.run(sql`DROP TABLE \`tracks_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_tracks_locales\` RENAME TO \`tracks_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`tracks_locales_locale_parent_id_unique\` ON \`tracks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`tracks_locales_parent_idx\` ON \`tracks_locales\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`translated_from\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_translated_from\` text;`)
  await db.run(sql`ALTER TABLE \`sessions\` ADD \`translated_from\` text;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` ADD \`version_translated_from\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`translated_from\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`translated_from\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`translated_from\` text;`)
  await db.run(sql`ALTER TABLE \`tracks\` ADD \`translated_from\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`translated_from\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_people_locales\` (
  	\`name\` text NOT NULL,
  	\`job_title\` text,
  	\`biography\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_people_locales\`("name", "job_title", "biography", "id", "_locale", "_parent_id") SELECT "name", "job_title", "biography", "id", "_locale", "_parent_id" FROM \`people_locales\`;`)
  await db.run(sql`DROP TABLE \`people_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_people_locales\` RENAME TO \`people_locales\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`people_locales_locale_parent_id_unique\` ON \`people_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`people_locales_parent_idx\` ON \`people_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_organisations_locales\` (
  	\`name\` text NOT NULL,
  	\`acronym\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_organisations_locales\`("name", "acronym", "id", "_locale", "_parent_id") SELECT "name", "acronym", "id", "_locale", "_parent_id" FROM \`organisations_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_organisations_locales\` RENAME TO \`organisations_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_locales_locale_parent_id_unique\` ON \`organisations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_locales_parent_idx\` ON \`organisations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_places_locales\` (
  	\`name\` text NOT NULL,
  	\`address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_places_locales\`("name", "address", "id", "_locale", "_parent_id") SELECT "name", "address", "id", "_locale", "_parent_id" FROM \`places_locales\`;`)
  await db.run(sql`DROP TABLE \`places_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_places_locales\` RENAME TO \`places_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`places_locales_locale_parent_id_unique\` ON \`places_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`places_locales_parent_idx\` ON \`places_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_tracks_locales\` (
  	\`name\` text NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tracks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_tracks_locales\`("name", "id", "_locale", "_parent_id") SELECT "name", "id", "_locale", "_parent_id" FROM \`tracks_locales\`;`)
  await db.run(sql`DROP TABLE \`tracks_locales\`;`)
  await db.run(sql`ALTER TABLE \`__new_tracks_locales\` RENAME TO \`tracks_locales\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`tracks_locales_locale_parent_id_unique\` ON \`tracks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`tracks_locales_parent_idx\` ON \`tracks_locales\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`translated_from\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_translated_from\`;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`translated_from\`;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` DROP COLUMN \`version_translated_from\`;`)
  await db.run(sql`ALTER TABLE \`people\` DROP COLUMN \`translated_from\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`translated_from\`;`)
  await db.run(sql`ALTER TABLE \`places\` DROP COLUMN \`translated_from\`;`)
  await db.run(sql`ALTER TABLE \`tracks\` DROP COLUMN \`translated_from\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`translated_from\`;`)
}
