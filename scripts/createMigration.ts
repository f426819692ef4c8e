// npm run migrate:create -- NAME: writes the migration that changes the tables so that they fit the
// collections as they are now: for SQLite, or for Postgres where DATABASE_URI names one.
await import('lexical')
process.env.PAYLOAD_MIGRATING = 'true'
process.env.PAYLOAD_SECRET ??= 'nothing is signed here'
const { getPayload } = await import('payload')
const { default: config } = await import('../payload.config.js')
const payload = await getPayload({
  config,
  disableOnInit: true,
  disableDBConnect: true,
  cron: false,
})
await payload.db.createMigration({
  payload,
  migrationName: process.argv[2] ?? 'change',
  forceAcceptWarning: true,
  skipEmpty: true,
})

// Payload writes these files for a bundler. With `type` and with file extensions in their imports
// they also load in plain Node.
const { readdirSync, readFileSync, writeFileSync } = await import('node:fs')
const folder = payload.db.migrationDir
for (const name of readdirSync(folder).filter((each) => each.endsWith('.ts'))) {
  const text = readFileSync(`${folder}/${name}`, 'utf8')
  const told = text
    .replace(
      'import { MigrateUpArgs, MigrateDownArgs, sql }',
      'import { type MigrateDownArgs, type MigrateUpArgs, sql }',
    )
    .replace(/from '(\.\/[^'.]+)';/g, "from '$1.js';")
  writeFileSync(`${folder}/${name}`, told)
}
process.exit(0)

export {}
