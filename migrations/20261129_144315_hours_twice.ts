import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`agenda_webhooks\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`secret\` text NOT NULL,
  	\`added_at\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`agenda_webhooks_key_idx\` ON \`agenda_webhooks\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`agenda_webhooks_event_idx\` ON \`agenda_webhooks\` (\`event\`);`)
  await db.run(sql`CREATE TABLE \`agenda_webhook_deliveries\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`release\` numeric,
  	\`webhook\` text NOT NULL,
  	\`host\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`body\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`tried\` numeric NOT NULL,
  	\`due_at\` numeric NOT NULL,
  	\`made_at\` numeric NOT NULL,
  	\`attempts\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`agenda_webhook_deliveries_key_idx\` ON \`agenda_webhook_deliveries\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`agenda_webhook_deliveries_event_idx\` ON \`agenda_webhook_deliveries\` (\`event\`);`)
  await db.run(sql`CREATE INDEX \`agenda_webhook_deliveries_state_idx\` ON \`agenda_webhook_deliveries\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`agenda_webhook_deliveries_due_at_idx\` ON \`agenda_webhook_deliveries\` (\`due_at\`);`)
  await db.run(sql`ALTER TABLE \`sessions\` ADD \`starts_after_change\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`sessions\` ADD \`ends_after_change\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` ADD \`version_starts_after_change\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` ADD \`version_ends_after_change\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`uid\` text;`)
  await db.run(sql`ALTER TABLE \`places\` ADD \`uid\` text;`)
  await db.run(sql`ALTER TABLE \`tracks\` ADD \`uid\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`agenda_webhooks\`;`)
  await db.run(sql`DROP TABLE \`agenda_webhook_deliveries\`;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`starts_after_change\`;`)
  await db.run(sql`ALTER TABLE \`sessions\` DROP COLUMN \`ends_after_change\`;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` DROP COLUMN \`version_starts_after_change\`;`)
  await db.run(sql`ALTER TABLE \`_sessions_v\` DROP COLUMN \`version_ends_after_change\`;`)
  await db.run(sql`ALTER TABLE \`people\` DROP COLUMN \`uid\`;`)
  await db.run(sql`ALTER TABLE \`places\` DROP COLUMN \`uid\`;`)
  await db.run(sql`ALTER TABLE \`tracks\` DROP COLUMN \`uid\`;`)
}
