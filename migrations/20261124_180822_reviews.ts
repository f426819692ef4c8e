import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`agenda_reviews\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`user\` text NOT NULL,
  	\`note\` text,
  	\`asked_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`agenda_reviews_key_idx\` ON \`agenda_reviews\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`agenda_reviews_event_idx\` ON \`agenda_reviews\` (\`event\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`agenda_reviews\`;`)
}
