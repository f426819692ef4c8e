import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "sessions" ADD COLUMN "end_day" varchar;
  ALTER TABLE "sessions" ADD COLUMN "starts_next_day" boolean DEFAULT false;
  ALTER TABLE "_sessions_v" ADD COLUMN "version_end_day" varchar;
  ALTER TABLE "_sessions_v" ADD COLUMN "version_starts_next_day" boolean DEFAULT false;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "sessions" DROP COLUMN "end_day";
  ALTER TABLE "sessions" DROP COLUMN "starts_next_day";
  ALTER TABLE "_sessions_v" DROP COLUMN "version_end_day";
  ALTER TABLE "_sessions_v" DROP COLUMN "version_starts_next_day";`)
}
