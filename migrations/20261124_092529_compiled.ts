import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`agenda_compiled\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`version\` text NOT NULL,
  	\`state\` numeric NOT NULL,
  	\`event\` numeric NOT NULL,
  	\`directory\` numeric NOT NULL,
  	\`references\` text,
  	\`body\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`agenda_compiled_key_idx\` ON \`agenda_compiled\` (\`key\`);`)
  await db.run(sql`ALTER TABLE \`agenda_leases\` ADD \`revision\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`agenda_leases\` ADD \`changes\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`agenda_compiled\`;`)
  await db.run(sql`ALTER TABLE \`agenda_leases\` DROP COLUMN \`revision\`;`)
  await db.run(sql`ALTER TABLE \`agenda_leases\` DROP COLUMN \`changes\`;`)
}
