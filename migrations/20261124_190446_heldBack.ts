import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`events_held_back\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_held_back_order_idx\` ON \`events_held_back\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_held_back_parent_idx\` ON \`events_held_back\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_held_back\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_held_back_order_idx\` ON \`_events_v_version_held_back\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_held_back_parent_idx\` ON \`_events_v_version_held_back\` (\`parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`events_held_back\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_held_back\`;`)
}
