import { writeFileSync } from 'node:fs'
import { database, type Run, say, sizes } from './setting.js'
import { measureWrites, type Written } from './writes/measure.js'
import { plotWrites } from './writes/plot.js'

/** What it takes to write many lines and one, and what a reader of another agenda waits for meanwhile. */
export async function measureWriting({ app, events, token }: Run): Promise<void> {
  const rows: Written[] = []
  for (const size of sizes) {
    const site = { url: app.url, token, read: `${app.url}/api/agenda/${events[0]?.slug}?locale=fr` }
    for (const row of await measureWrites(site, size)) {
      rows.push(row)
      say(
        `${row.what.padEnd(28)} ${String(size).padStart(5)} sessions  ${(row.took / 1000).toFixed(2)} s  a reader p99 ${row.readerP99.toFixed(0)} ms, worst ${row.readerWorst.toFixed(0)} ms`,
      )
    }
  }
  writeFileSync(
    `docs/bench/${database}-writes.json`,
    `${JSON.stringify({ database, node: process.version, rows }, null, 1)}\n`,
  )
  writeFileSync(`docs/bench/${database}-writes.svg`, plotWrites(rows, database))
}
