import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_sessions_level" AS ENUM('introductory', 'intermediate', 'advanced');
  CREATE TYPE "public"."enum__sessions_v_version_level" AS ENUM('introductory', 'intermediate', 'advanced');
  ALTER TABLE "sessions" ADD COLUMN "level" "enum_sessions_level";
  ALTER TABLE "_sessions_v" ADD COLUMN "version_level" "enum__sessions_v_version_level";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "sessions" DROP COLUMN "level";
  ALTER TABLE "_sessions_v" DROP COLUMN "version_level";
  DROP TYPE "public"."enum_sessions_level";
  DROP TYPE "public"."enum__sessions_v_version_level";`)
}
