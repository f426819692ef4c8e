import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "agenda_comments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"event" varchar NOT NULL,
  	"session" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"mentions" jsonb,
  	"named" varchar,
  	"author" varchar,
  	"author_name" varchar,
  	"made_at" numeric NOT NULL,
  	"open" boolean DEFAULT true,
  	"resolved_by" varchar,
  	"resolved_by_name" varchar,
  	"resolved_at" numeric
  );
  
  ALTER TABLE "agenda_presence" ADD COLUMN "line" varchar;
  ALTER TABLE "agenda_presence" ADD COLUMN "column" varchar;
  CREATE UNIQUE INDEX "agenda_comments_key_idx" ON "agenda_comments" USING btree ("key");
  CREATE INDEX "agenda_comments_event_idx" ON "agenda_comments" USING btree ("event");
  CREATE INDEX "agenda_comments_session_idx" ON "agenda_comments" USING btree ("session");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "agenda_comments" CASCADE;
  ALTER TABLE "agenda_presence" DROP COLUMN "line";
  ALTER TABLE "agenda_presence" DROP COLUMN "column";`)
}
