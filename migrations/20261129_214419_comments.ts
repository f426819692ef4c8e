import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`agenda_comments\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`session\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`mentions\` text,
  	\`named\` text,
  	\`author\` text,
  	\`author_name\` text,
  	\`made_at\` numeric NOT NULL,
  	\`open\` integer DEFAULT true,
  	\`resolved_by\` text,
  	\`resolved_by_name\` text,
  	\`resolved_at\` numeric
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`agenda_comments_key_idx\` ON \`agenda_comments\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`agenda_comments_event_idx\` ON \`agenda_comments\` (\`event\`);`)
  await db.run(sql`CREATE INDEX \`agenda_comments_session_idx\` ON \`agenda_comments\` (\`session\`);`)
  await db.run(sql`ALTER TABLE \`agenda_presence\` ADD \`line\` text;`)
  await db.run(sql`ALTER TABLE \`agenda_presence\` ADD \`column\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`agenda_comments\`;`)
  await db.run(sql`ALTER TABLE \`agenda_presence\` DROP COLUMN \`line\`;`)
  await db.run(sql`ALTER TABLE \`agenda_presence\` DROP COLUMN \`column\`;`)
}
