import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`agenda_releases\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`published_at\` text NOT NULL,
  	\`author\` text,
  	\`author_name\` text,
  	\`notes\` text,
  	\`changes\` text,
  	\`languages\` text,
  	\`state\` numeric NOT NULL,
  	\`bodies\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`agenda_releases_key_idx\` ON \`agenda_releases\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`agenda_releases_event_idx\` ON \`agenda_releases\` (\`event\`);`)
  await db.run(sql`CREATE TABLE \`agenda_journal\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`step\` numeric NOT NULL,
  	\`record\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`agenda_journal_key_idx\` ON \`agenda_journal\` (\`key\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`agenda_releases\`;`)
  await db.run(sql`DROP TABLE \`agenda_journal\`;`)
}
