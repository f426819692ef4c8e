import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "events" ADD COLUMN "uid" varchar;
  ALTER TABLE "_events_v" ADD COLUMN "version_uid" varchar;
  ALTER TABLE "sessions" ADD COLUMN "end_day" varchar;
  ALTER TABLE "sessions" ADD COLUMN "starts_next_day" boolean DEFAULT false;
  ALTER TABLE "sessions" ADD COLUMN "uid" varchar;
  ALTER TABLE "_sessions_v" ADD COLUMN "version_end_day" varchar;
  ALTER TABLE "_sessions_v" ADD COLUMN "version_starts_next_day" boolean DEFAULT false;
  ALTER TABLE "_sessions_v" ADD COLUMN "version_uid" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "events" DROP COLUMN "uid";
  ALTER TABLE "_events_v" DROP COLUMN "version_uid";
  ALTER TABLE "sessions" DROP COLUMN "end_day";
  ALTER TABLE "sessions" DROP COLUMN "starts_next_day";
  ALTER TABLE "sessions" DROP COLUMN "uid";
  ALTER TABLE "_sessions_v" DROP COLUMN "version_end_day";
  ALTER TABLE "_sessions_v" DROP COLUMN "version_starts_next_day";
  ALTER TABLE "_sessions_v" DROP COLUMN "version_uid";`)
}
