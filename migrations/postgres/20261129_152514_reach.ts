import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'agendaWebhooks' BEFORE 'schedulePublish';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'agendaWebhooks' BEFORE 'schedulePublish';
  CREATE TABLE "events_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "events_links_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_events_v_version_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_links_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "agenda_webhooks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"event" varchar NOT NULL,
  	"url" varchar NOT NULL,
  	"secret" varchar NOT NULL,
  	"added_at" numeric NOT NULL
  );
  
  CREATE TABLE "agenda_webhook_deliveries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"event" varchar NOT NULL,
  	"release" numeric,
  	"webhook" varchar NOT NULL,
  	"host" varchar NOT NULL,
  	"type" varchar NOT NULL,
  	"body" varchar NOT NULL,
  	"state" varchar NOT NULL,
  	"tried" numeric NOT NULL,
  	"due_at" numeric NOT NULL,
  	"made_at" numeric NOT NULL,
  	"attempts" jsonb
  );
  
  ALTER TABLE "events" ADD COLUMN "cover_id" integer;
  ALTER TABLE "events" ADD COLUMN "registration" varchar;
  ALTER TABLE "events_locales" ADD COLUMN "registration_note" varchar;
  ALTER TABLE "events_rels" ADD COLUMN "media_id" integer;
  ALTER TABLE "_events_v" ADD COLUMN "version_cover_id" integer;
  ALTER TABLE "_events_v" ADD COLUMN "version_registration" varchar;
  ALTER TABLE "_events_v_locales" ADD COLUMN "version_registration_note" varchar;
  ALTER TABLE "_events_v_rels" ADD COLUMN "media_id" integer;
  ALTER TABLE "sessions" ADD COLUMN "starts_after_change" boolean DEFAULT false;
  ALTER TABLE "sessions" ADD COLUMN "ends_after_change" boolean DEFAULT false;
  ALTER TABLE "_sessions_v" ADD COLUMN "version_starts_after_change" boolean DEFAULT false;
  ALTER TABLE "_sessions_v" ADD COLUMN "version_ends_after_change" boolean DEFAULT false;
  ALTER TABLE "people" ADD COLUMN "uid" varchar;
  ALTER TABLE "places" ADD COLUMN "way_in" varchar;
  ALTER TABLE "places" ADD COLUMN "uid" varchar;
  ALTER TABLE "tracks" ADD COLUMN "uid" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_thumbnail_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_thumbnail_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_thumbnail_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_thumbnail_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_thumbnail_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_thumbnail_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_card_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_card_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_card_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_card_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_card_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_card_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_full_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_full_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_full_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_full_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_full_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_full_filename" varchar;
  ALTER TABLE "events_links" ADD CONSTRAINT "events_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_links_locales" ADD CONSTRAINT "events_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_links" ADD CONSTRAINT "_events_v_version_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_links_locales" ADD CONSTRAINT "_events_v_version_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v_version_links"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "events_links_order_idx" ON "events_links" USING btree ("_order");
  CREATE INDEX "events_links_parent_id_idx" ON "events_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "events_links_locales_locale_parent_id_unique" ON "events_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "events_links_locales_parent_idx" ON "events_links_locales" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_links_order_idx" ON "_events_v_version_links" USING btree ("_order");
  CREATE INDEX "_events_v_version_links_parent_id_idx" ON "_events_v_version_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_events_v_version_links_locales_locale_parent_id_unique" ON "_events_v_version_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_events_v_version_links_locales_parent_idx" ON "_events_v_version_links_locales" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "agenda_webhooks_key_idx" ON "agenda_webhooks" USING btree ("key");
  CREATE INDEX "agenda_webhooks_event_idx" ON "agenda_webhooks" USING btree ("event");
  CREATE UNIQUE INDEX "agenda_webhook_deliveries_key_idx" ON "agenda_webhook_deliveries" USING btree ("key");
  CREATE INDEX "agenda_webhook_deliveries_event_idx" ON "agenda_webhook_deliveries" USING btree ("event");
  CREATE INDEX "agenda_webhook_deliveries_state_idx" ON "agenda_webhook_deliveries" USING btree ("state");
  CREATE INDEX "agenda_webhook_deliveries_due_at_idx" ON "agenda_webhook_deliveries" USING btree ("due_at");
  ALTER TABLE "events" ADD CONSTRAINT "events_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "events_cover_idx" ON "events" USING btree ("cover_id");
  CREATE INDEX "events_rels_media_id_idx" ON "events_rels" USING btree ("media_id");
  CREATE INDEX "_events_v_version_version_cover_idx" ON "_events_v" USING btree ("version_cover_id");
  CREATE INDEX "_events_v_rels_media_id_idx" ON "_events_v_rels" USING btree ("media_id");
  CREATE INDEX "media_sizes_thumbnail_sizes_thumbnail_filename_idx" ON "media" USING btree ("sizes_thumbnail_filename");
  CREATE INDEX "media_sizes_card_sizes_card_filename_idx" ON "media" USING btree ("sizes_card_filename");
  CREATE INDEX "media_sizes_full_sizes_full_filename_idx" ON "media" USING btree ("sizes_full_filename");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "events_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "events_links_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_events_v_version_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_events_v_version_links_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "agenda_webhooks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "agenda_webhook_deliveries" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "events_links" CASCADE;
  DROP TABLE "events_links_locales" CASCADE;
  DROP TABLE "_events_v_version_links" CASCADE;
  DROP TABLE "_events_v_version_links_locales" CASCADE;
  DROP TABLE "agenda_webhooks" CASCADE;
  DROP TABLE "agenda_webhook_deliveries" CASCADE;
  ALTER TABLE "events" DROP CONSTRAINT "events_cover_id_media_id_fk";
  
  ALTER TABLE "events_rels" DROP CONSTRAINT "events_rels_media_fk";
  
  ALTER TABLE "_events_v" DROP CONSTRAINT "_events_v_version_cover_id_media_id_fk";
  
  ALTER TABLE "_events_v_rels" DROP CONSTRAINT "_events_v_rels_media_fk";
  
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  DROP INDEX "events_cover_idx";
  DROP INDEX "events_rels_media_id_idx";
  DROP INDEX "_events_v_version_version_cover_idx";
  DROP INDEX "_events_v_rels_media_id_idx";
  DROP INDEX "media_sizes_thumbnail_sizes_thumbnail_filename_idx";
  DROP INDEX "media_sizes_card_sizes_card_filename_idx";
  DROP INDEX "media_sizes_full_sizes_full_filename_idx";
  ALTER TABLE "events" DROP COLUMN "cover_id";
  ALTER TABLE "events" DROP COLUMN "registration";
  ALTER TABLE "events_locales" DROP COLUMN "registration_note";
  ALTER TABLE "events_rels" DROP COLUMN "media_id";
  ALTER TABLE "_events_v" DROP COLUMN "version_cover_id";
  ALTER TABLE "_events_v" DROP COLUMN "version_registration";
  ALTER TABLE "_events_v_locales" DROP COLUMN "version_registration_note";
  ALTER TABLE "_events_v_rels" DROP COLUMN "media_id";
  ALTER TABLE "sessions" DROP COLUMN "starts_after_change";
  ALTER TABLE "sessions" DROP COLUMN "ends_after_change";
  ALTER TABLE "_sessions_v" DROP COLUMN "version_starts_after_change";
  ALTER TABLE "_sessions_v" DROP COLUMN "version_ends_after_change";
  ALTER TABLE "people" DROP COLUMN "uid";
  ALTER TABLE "places" DROP COLUMN "way_in";
  ALTER TABLE "places" DROP COLUMN "uid";
  ALTER TABLE "tracks" DROP COLUMN "uid";
  ALTER TABLE "media" DROP COLUMN "sizes_thumbnail_url";
  ALTER TABLE "media" DROP COLUMN "sizes_thumbnail_width";
  ALTER TABLE "media" DROP COLUMN "sizes_thumbnail_height";
  ALTER TABLE "media" DROP COLUMN "sizes_thumbnail_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_thumbnail_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_thumbnail_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_card_url";
  ALTER TABLE "media" DROP COLUMN "sizes_card_width";
  ALTER TABLE "media" DROP COLUMN "sizes_card_height";
  ALTER TABLE "media" DROP COLUMN "sizes_card_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_card_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_card_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_full_url";
  ALTER TABLE "media" DROP COLUMN "sizes_full_width";
  ALTER TABLE "media" DROP COLUMN "sizes_full_height";
  ALTER TABLE "media" DROP COLUMN "sizes_full_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_full_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_full_filename";`)
}
