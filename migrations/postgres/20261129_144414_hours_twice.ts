import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'agendaWebhooks' BEFORE 'schedulePublish';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'agendaWebhooks' BEFORE 'schedulePublish';
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
  
  ALTER TABLE "sessions" ADD COLUMN "starts_after_change" boolean DEFAULT false;
  ALTER TABLE "sessions" ADD COLUMN "ends_after_change" boolean DEFAULT false;
  ALTER TABLE "_sessions_v" ADD COLUMN "version_starts_after_change" boolean DEFAULT false;
  ALTER TABLE "_sessions_v" ADD COLUMN "version_ends_after_change" boolean DEFAULT false;
  ALTER TABLE "people" ADD COLUMN "uid" varchar;
  ALTER TABLE "places" ADD COLUMN "uid" varchar;
  ALTER TABLE "tracks" ADD COLUMN "uid" varchar;
  CREATE UNIQUE INDEX "agenda_webhooks_key_idx" ON "agenda_webhooks" USING btree ("key");
  CREATE INDEX "agenda_webhooks_event_idx" ON "agenda_webhooks" USING btree ("event");
  CREATE UNIQUE INDEX "agenda_webhook_deliveries_key_idx" ON "agenda_webhook_deliveries" USING btree ("key");
  CREATE INDEX "agenda_webhook_deliveries_event_idx" ON "agenda_webhook_deliveries" USING btree ("event");
  CREATE INDEX "agenda_webhook_deliveries_state_idx" ON "agenda_webhook_deliveries" USING btree ("state");
  CREATE INDEX "agenda_webhook_deliveries_due_at_idx" ON "agenda_webhook_deliveries" USING btree ("due_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "agenda_webhooks" CASCADE;
  DROP TABLE "agenda_webhook_deliveries" CASCADE;
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  ALTER TABLE "sessions" DROP COLUMN "starts_after_change";
  ALTER TABLE "sessions" DROP COLUMN "ends_after_change";
  ALTER TABLE "_sessions_v" DROP COLUMN "version_starts_after_change";
  ALTER TABLE "_sessions_v" DROP COLUMN "version_ends_after_change";
  ALTER TABLE "people" DROP COLUMN "uid";
  ALTER TABLE "places" DROP COLUMN "uid";
  ALTER TABLE "tracks" DROP COLUMN "uid";`)
}
