import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`events_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_links_order_idx\` ON \`events_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_links_parent_id_idx\` ON \`events_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_links_locales_locale_parent_id_unique\` ON \`events_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_links_locales_parent_idx\` ON \`events_links_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_links_order_idx\` ON \`_events_v_version_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_links_parent_id_idx\` ON \`_events_v_version_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_version_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_version_links_locales_locale_parent_id_unique\` ON \`_events_v_version_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_links_locales_parent_idx\` ON \`_events_v_version_links_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`agenda_webhooks\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`secret\` text NOT NULL,
  	\`added_at\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`agenda_webhooks_key_idx\` ON \`agenda_webhooks\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`agenda_webhooks_event_idx\` ON \`agenda_webhooks\` (\`event\`);`)
  await db.run(sql`CREATE TABLE \`agenda_webhook_deliveries\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`release\` numeric,
  	\`webhook\` text NOT NULL,
  	\`host\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`body\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`tried\` numeric NOT NULL,
  	\`due_at\` numeric NOT NULL,
  	\`made_at\` numeric NOT NULL,
  	\`attempts\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`agenda_webhook_deliveries_key_idx\` ON \`agenda_webhook_deliveries\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`agenda_webhook_deliveries_event_idx\` ON \`agenda_webhook_deliveries\` (\`event\`);`)
  await db.run(sql`CREATE INDEX \`agenda_webhook_deliveries_state_idx\` ON \`agenda_webhook_deliveries\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`agenda_webhook_deliveries_due_at_idx\` ON \`agenda_webhook_deliveries\` (\`due_at\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`cover_id\` integer REFERENCES media(id);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`registration\` text;`)
  await db.run(sql`CREATE INDEX \`events_cover_idx\` ON \`events\` (\`cover_id\`);`)
  await db.run(sql`ALTER TABLE \`events_locales\` ADD \`registration_note\` text;`)
  await db.run(sql`ALTER TABLE \`events_rels\` ADD \`media_id\` integer REFERENCES media(id);`)
  await db.run(sql`CREATE INDEX \`events_rels_media_id_idx\` ON \`events_rels\` (\`media_id\`);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_cover_id\` integer REFERENCES media(id);`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_registration\` text;`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_cover_idx\` ON \`_events_v\` (\`version_cover_id\`);`)
  await db.run(sql`ALTER TABLE \`_events_v_locales\` ADD \`version_registration_note\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v_rels\` ADD \`media_id\` integer REFERENCES media(id);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_media_id_idx\` ON \`_events_v_rels\` (\`media_id\`);`)
  await db.run(sql`ALTER TABLE \`sessions\` ADD \`starts_after_change\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`sessions\` ADD \`ends_after_change\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` ADD \`version_starts_after_change\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` ADD \`version_ends_after_change\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`uid\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`way_in\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`uid\` text;`)
  await db.run(sql`ALTER TABLE \`tracks\` ADD \`uid\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_thumbnail_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_thumbnail_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_thumbnail_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_thumbnail_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_thumbnail_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_thumbnail_filename\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_card_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_card_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_card_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_card_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_card_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_card_filename\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_full_url\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_full_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_full_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_full_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_full_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`sizes_full_filename\` text;`)
  await db.run(sql`CREATE INDEX \`media_sizes_thumbnail_sizes_thumbnail_filename_idx\` ON \`media\` (\`sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_sizes_card_filename_idx\` ON \`media\` (\`sizes_card_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_full_sizes_full_filename_idx\` ON \`media\` (\`sizes_full_filename\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`events_links\`;`)
  await db.run(sql`DROP TABLE \`events_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_links_locales\`;`)
  await db.run(sql`DROP TABLE \`agenda_webhooks\`;`)
  await db.run(sql`DROP TABLE \`agenda_webhook_deliveries\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_events\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`event_type\` text DEFAULT 'meeting',
  	\`status\` text DEFAULT 'scheduled',
  	\`slug\` text,
  	\`start_date\` text,
  	\`end_date\` text,
  	\`time_zone\` text DEFAULT 'UTC',
  	\`country\` text,
  	\`attendance\` text DEFAULT 'onSite',
  	\`revision\` numeric DEFAULT 0,
  	\`first_day\` text,
  	\`last_day\` text,
  	\`search_key\` text,
  	\`search_names\` text,
  	\`translated_from\` text,
  	\`translation\` text,
  	\`changed_by\` text,
  	\`uid\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_events\`("id", "event_type", "status", "slug", "start_date", "end_date", "time_zone", "country", "attendance", "revision", "first_day", "last_day", "search_key", "search_names", "translated_from", "translation", "changed_by", "uid", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "event_type", "status", "slug", "start_date", "end_date", "time_zone", "country", "attendance", "revision", "first_day", "last_day", "search_key", "search_names", "translated_from", "translation", "changed_by", "uid", "updated_at", "created_at", "deleted_at", "_status" FROM \`events\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`ALTER TABLE \`__new_events\` RENAME TO \`events\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_first_day_idx\` ON \`events\` (\`first_day\`);`)
  await db.run(sql`CREATE INDEX \`events_last_day_idx\` ON \`events\` (\`last_day\`);`)
  await db.run(sql`CREATE INDEX \`events_search_key_idx\` ON \`events\` (\`search_key\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new_events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`places_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_events_rels\`("id", "order", "parent_id", "path", "places_id") SELECT "id", "order", "parent_id", "path", "places_id" FROM \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_events_rels\` RENAME TO \`events_rels\`;`)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_places_id_idx\` ON \`events_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__events_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_event_type\` text DEFAULT 'meeting',
  	\`version_status\` text DEFAULT 'scheduled',
  	\`version_slug\` text,
  	\`version_start_date\` text,
  	\`version_end_date\` text,
  	\`version_time_zone\` text DEFAULT 'UTC',
  	\`version_country\` text,
  	\`version_attendance\` text DEFAULT 'onSite',
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_first_day\` text,
  	\`version_last_day\` text,
  	\`version_search_key\` text,
  	\`version_search_names\` text,
  	\`version_translated_from\` text,
  	\`version_translation\` text,
  	\`version_changed_by\` text,
  	\`version_uid\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__events_v\`("id", "parent_id", "version_event_type", "version_status", "version_slug", "version_start_date", "version_end_date", "version_time_zone", "version_country", "version_attendance", "version_revision", "version_first_day", "version_last_day", "version_search_key", "version_search_names", "version_translated_from", "version_translation", "version_changed_by", "version_uid", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_event_type", "version_status", "version_slug", "version_start_date", "version_end_date", "version_time_zone", "version_country", "version_attendance", "version_revision", "version_first_day", "version_last_day", "version_search_key", "version_search_names", "version_translated_from", "version_translation", "version_changed_by", "version_uid", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__events_v\` RENAME TO \`_events_v\`;`)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_first_day_idx\` ON \`_events_v\` (\`version_first_day\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_last_day_idx\` ON \`_events_v\` (\`version_last_day\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_search_key_idx\` ON \`_events_v\` (\`version_search_key\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_deleted_at_idx\` ON \`_events_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_snapshot_idx\` ON \`_events_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_published_locale_idx\` ON \`_events_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new__events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`places_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__events_v_rels\`("id", "order", "parent_id", "path", "places_id") SELECT "id", "order", "parent_id", "path", "places_id" FROM \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__events_v_rels\` RENAME TO \`_events_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_places_id_idx\` ON \`_events_v_rels\` (\`places_id\`);`)
  await db.run(sql`DROP INDEX \`media_sizes_thumbnail_sizes_thumbnail_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_card_sizes_card_filename_idx\`;`)
  await db.run(sql`DROP INDEX \`media_sizes_full_sizes_full_filename_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_thumbnail_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_thumbnail_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_thumbnail_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_thumbnail_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_thumbnail_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_thumbnail_filename\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_card_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_card_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_card_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_card_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_card_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_card_filename\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_full_url\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_full_width\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_full_height\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_full_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_full_filesize\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`sizes_full_filename\`;`)
  await db.run(sql`ALTER TABLE \`events_locales\` DROP COLUMN \`registration_note\`;`)
  await db.run(sql`ALTER TABLE \`_events_v_locales\` DROP COLUMN \`version_registration_note\`;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`starts_after_change\`;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`ends_after_change\`;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` DROP COLUMN \`version_starts_after_change\`;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` DROP COLUMN \`version_ends_after_change\`;`)
  await db.run(sql`ALTER TABLE \`people\` DROP COLUMN \`uid\`;`)
  await db.run(sql`ALTER TABLE \`places\` DROP COLUMN \`way_in\`;`)
  await db.run(sql`ALTER TABLE \`places\` DROP COLUMN \`uid\`;`)
  await db.run(sql`ALTER TABLE \`tracks\` DROP COLUMN \`uid\`;`)
}
