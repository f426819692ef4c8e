import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
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
  
  ALTER TABLE "events" ADD COLUMN "cover_id" integer;
  ALTER TABLE "events" ADD COLUMN "registration" varchar;
  ALTER TABLE "events_locales" ADD COLUMN "registration_note" varchar;
  ALTER TABLE "events_rels" ADD COLUMN "media_id" integer;
  ALTER TABLE "_events_v" ADD COLUMN "version_cover_id" integer;
  ALTER TABLE "_events_v" ADD COLUMN "version_registration" varchar;
  ALTER TABLE "_events_v_locales" ADD COLUMN "version_registration_note" varchar;
  ALTER TABLE "_events_v_rels" ADD COLUMN "media_id" integer;
  ALTER TABLE "places" ADD COLUMN "way_in" varchar;
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
  DROP TABLE "events_links" CASCADE;
  DROP TABLE "events_links_locales" CASCADE;
  DROP TABLE "_events_v_version_links" CASCADE;
  DROP TABLE "_events_v_version_links_locales" CASCADE;
  ALTER TABLE "events" DROP CONSTRAINT "events_cover_id_media_id_fk";
  
  ALTER TABLE "events_rels" DROP CONSTRAINT "events_rels_media_fk";
  
  ALTER TABLE "_events_v" DROP CONSTRAINT "_events_v_version_cover_id_media_id_fk";
  
  ALTER TABLE "_events_v_rels" DROP CONSTRAINT "_events_v_rels_media_fk";
  
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
  ALTER TABLE "places" DROP COLUMN "way_in";
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
