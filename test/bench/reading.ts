import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Case, casesOf, json } from './cases.js'
import { driverFor } from './drivers.js'
import { load, type Measured } from './load.js'
import { report, type Row } from './report.js'
import { serve } from './servers.js'
import { database, folder, type Run, say, seconds, type Server, sizes } from './setting.js'

/** Seconds after which what was not answered is not waited for any more. */
const patience = 30

/** The same bytes from a server that does nothing else, and from an empty route of Next. */
export async function startFloors({
  app,
  env,
  events,
}: Run): Promise<Record<'bare' | 'floor', Server>> {
  for (const { slug, size } of events) {
    const answer = await fetch(`${app.url}/api/agenda/${slug}?locale=fr`)
    writeFileSync(path.join(folder, `${size}.json`), Buffer.from(await answer.arrayBuffer()))
  }
  const next = 'node_modules/next/dist/bin/next'
  return {
    bare: await serve(['--import', 'tsx', 'test/bench/bare.ts'], env, `/${sizes[0]}`),
    floor: await serve([next, 'start', 'test/bench/floor', '-p', 'PORT'], env, `/${sizes[0]}`),
  }
}

const told = ({ what, size, connections, p50, p99, perSecond, bytes }: Row) =>
  `${what.padEnd(28)} ${String(size).padStart(5)} sessions ${String(connections).padStart(3)} connections  p50 ${p50.toFixed(2)} ms  p99 ${p99.toFixed(2)} ms  ${perSecond.toFixed(0)}/s  ${bytes} bytes`

async function measure({ what, asks, mayFail }: Case, size: number, connections: number) {
  return load(asks, { connections, seconds, patience }).catch((error: unknown) => {
    if (!mayFail) throw error
    say(`${what}, ${size} sessions, ${connections} connections: ${String(error)}`)
  })
}

/** What readers wait for, what nothing can be faster than, and how long one publication takes. */
export async function measureReading(run: Run, floors: Record<'bare' | 'floor', Server>) {
  const { app, uri, events, token } = run
  const driver = await driverFor(uri)
  const rows: Row[] = []
  const note = (
    of: Pick<Row, 'connections' | 'size' | 'what'>,
    measured: Measured | void,
    by?: Server,
  ) => {
    if (!measured) return
    const row = { ...of, ...measured, megabytes: by?.megabytes() }
    rows.push(row)
    say(told(row))
  }
  for (const event of events) {
    const { size, id } = event
    const cases = await casesOf({ app, ...floors }, event)
    for (const connections of [1, 16])
      for (const each of cases)
        note(
          { what: each.what, size, connections },
          await measure(each, size, connections),
          each.of,
        )
    const alone = { size, connections: 1 }
    note({ what: 'one key by the driver', ...alone }, await driver.oneKey(id, seconds))
    note({ what: 'stored body by the driver', ...alone }, await driver.storedBody(id, seconds))
  }
  for (const { size, sessions } of events) {
    const publish = {
      url: `${app.url}/api/sessions/${sessions[Math.floor(size / 2) % sessions.length]}?depth=0`,
      method: 'PATCH',
      headers: { ...json, Authorization: `JWT ${token}` },
      body: JSON.stringify({ _status: 'published' }),
    }
    note({ what: 'publish a session', size, connections: 1 }, await load([publish], { seconds }))
  }
  await driver.close()
  const { text, svg } = report(rows, database)
  say(text)
  writeFileSync(
    `docs/bench/${database}.json`,
    `${JSON.stringify({ database, node: process.version, rows }, null, 1)}\n`,
  )
  writeFileSync(`docs/bench/${database}.svg`, svg)
}
