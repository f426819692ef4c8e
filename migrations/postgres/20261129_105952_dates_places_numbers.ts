import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "events" ADD COLUMN "first_day" varchar;
  ALTER TABLE "events" ADD COLUMN "last_day" varchar;
  ALTER TABLE "_events_v" ADD COLUMN "version_first_day" varchar;
  ALTER TABLE "_events_v" ADD COLUMN "version_last_day" varchar;
  ALTER TABLE "places" ADD COLUMN "several_at_once" boolean;
  ALTER TABLE "agenda_releases" ADD COLUMN "numbers" jsonb;
  CREATE INDEX "events_first_day_idx" ON "events" USING btree ("first_day");
  CREATE INDEX "events_last_day_idx" ON "events" USING btree ("last_day");
  CREATE INDEX "_events_v_version_version_first_day_idx" ON "_events_v" USING btree ("version_first_day");
  CREATE INDEX "_events_v_version_version_last_day_idx" ON "_events_v" USING btree ("version_last_day");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "events_first_day_idx";
  DROP INDEX "events_last_day_idx";
  DROP INDEX "_events_v_version_version_first_day_idx";
  DROP INDEX "_events_v_version_version_last_day_idx";
  ALTER TABLE "events" DROP COLUMN "first_day";
  ALTER TABLE "events" DROP COLUMN "last_day";
  ALTER TABLE "_events_v" DROP COLUMN "version_first_day";
  ALTER TABLE "_events_v" DROP COLUMN "version_last_day";
  ALTER TABLE "places" DROP COLUMN "several_at_once";
  ALTER TABLE "agenda_releases" DROP COLUMN "numbers";`)
}
