// npm run bench [sqlite|mongodb|postgres] [seconds]: what a reader waits for, beside what nothing can be faster than, and what writing takes, in one run.
// 0 seconds: writing alone.
// BENCH_SIZES=20,200 takes other sizes; BENCH_BUILT=1 trusts the builds of the run before.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { load, type Measured } from './load.js'
import { driverFor } from './drivers.js'
import { report, type Row } from './report.js'
import { run, serve, stopAll } from './servers.js'
import { startMongo } from '../setup/mongoEngine.mjs'
import { freshPostgres } from '../setup/freshPostgres.js'
import { startPostgres } from '../setup/postgresEngine.mjs'
import { measureWrites, type Written } from './writes/measure.js'
import { plotWrites } from './writes/plot.js'

const engines = { mongodb: startMongo, postgres: startPostgres, sqlite: undefined }
const database = (
  process.argv[2] && process.argv[2] in engines ? process.argv[2] : 'sqlite'
) as keyof typeof engines
const seconds = Number(process.argv[3] ?? 3)
const sizes = (process.env.BENCH_SIZES ?? '20,200,2000').split(',').map(Number)
const folder = mkdtempSync(path.join(tmpdir(), 'agenda-bench-'))
const say = (text: string) => process.stdout.write(`${text}\n`)
const next = 'node_modules/next/dist/bin/next'

type Engine = { uri?: string; stop?: () => Promise<unknown>; reasons?: string[] }
type Run = {
  app: Awaited<ReturnType<typeof serve>>
  uri: string
  env: Record<string, string>
  events: Prepared['events']
  token: string
}

type Prepared = {
  login: { email: string; password: string }
  events: { size: number; id: number | string; slug: string; sessions: (number | string)[] }[]
}

const graphqlFor = (slug: string, comment = '') =>
  JSON.stringify({
    query: `#${comment}
{ Agenda(event: "${slug}", locale: fr) { event { title } days { date name sessions { id number title starts ends startsAt endsAt objective methodology guidingQuestions { question } place { name } kind { code label } roles { role { label } assignments { name jobTitle affiliation } } } } } }`,
  })

/** No two questions alike, so that none has been answered before. */
let asked = 0
const neverAsked = (slug: string) => () => graphqlFor(slug, String((asked += 1)))

const json = { 'Content-Type': 'application/json' }
/** The largest pages that the app answers at this depth. */
const pageOf = 200
const stockPages = (url: string, event: number | string, size: number) =>
  Array.from({ length: Math.ceil(size / pageOf) }, (_, page) => ({
    url: `${url}/api/sessions?where[event][equals]=${event}&sort=sortKey&depth=2&locale=fr&limit=${Math.min(size, pageOf)}&page=${page + 1}`,
  }))

/** A new database for this run. */
async function addressOn(engine: string | undefined): Promise<string> {
  if (!engine) return `file:${path.join(folder, 'bench.db')}`
  if (database === 'mongodb') return `${engine.replace(/\/?(\?.*)?$/, '')}/bench`
  process.env.TEST_POSTGRES_URI = engine
  return (await freshPostgres()).uri
}

/** What readers wait for, and what nothing can be faster than. */
async function measureReading({ app, uri, env, events, token }: Run): Promise<void> {
  for (const { slug, size } of events) {
    const answer = await fetch(`${app.url}/api/agenda/${slug}?locale=fr`)
    writeFileSync(path.join(folder, `${size}.json`), Buffer.from(await answer.arrayBuffer()))
  }
  const bare = await serve(['--import', 'tsx', 'test/bench/bare.ts'], env, `/${sizes[0]}`)
  const floor = await serve([next, 'start', 'test/bench/floor', '-p', 'PORT'], env, `/${sizes[0]}`)
  const driver = await driverFor(uri)
  const rows: Row[] = []
  const note = (
    what: string,
    size: number,
    connections: number,
    measured: Measured | undefined,
    megabytes?: number,
  ) => {
    if (!measured) return
    rows.push({ what, size, connections, ...measured, megabytes })
    say(
      `${what.padEnd(28)} ${String(size).padStart(5)} sessions ${String(connections).padStart(3)} connections  p50 ${measured.p50.toFixed(2)} ms  p99 ${measured.p99.toFixed(2)} ms  ${measured.perSecond.toFixed(0)}/s  ${measured.bytes} bytes`,
    )
  }
  for (const { size, slug, id } of events) {
    const agenda = `${app.url}/api/agenda/${slug}?locale=fr`
    const etag = (await fetch(agenda)).headers.get('etag') ?? ''
    for (const connections of [1, 16]) {
      const options = { connections, seconds }
      note(
        'bare node:http',
        size,
        connections,
        await load([{ url: `${bare.url}/${size}` }], options),
        bare.megabytes(),
      )
      note(
        'empty Next route',
        size,
        connections,
        await load([{ url: `${floor.url}/${size}` }], options),
        floor.megabytes(),
      )
      note('agenda', size, connections, await load([{ url: agenda }], options), app.megabytes())
      note(
        'agenda, compressed',
        size,
        connections,
        await load([{ url: agenda, headers: { 'Accept-Encoding': 'br' } }], options),
      )
      note(
        'agenda, 304',
        size,
        connections,
        await load([{ url: agenda, headers: { 'If-None-Match': etag } }], options),
      )
      // The same question, written so that the front leaves it to Next and Payload.
      note(
        'agenda, through Next',
        size,
        connections,
        await load([{ url: agenda.replace('locale', '%6Cocale') }], options),
      )
      const graphql = { url: `${app.url}/api/graphql`, method: 'POST', headers: json }
      note(
        'GraphQL',
        size,
        connections,
        await load([{ ...graphql, body: graphqlFor(slug) }], options),
        app.megabytes(),
      )
      note(
        'GraphQL, never asked before',
        size,
        connections,
        await load([{ ...graphql, body: neverAsked(slug) }], options),
        app.megabytes(),
      )
      // What Payload's own door cannot do under this load is said, and the rest goes on.
      const failed = (error: unknown) =>
        say(
          `stock REST, ${size} sessions, ${connections} connections: ${error instanceof Error ? error.message : error}`,
        )
      note(
        'stock REST',
        size,
        connections,
        await load(stockPages(app.url, id, size), options).catch((error) => void failed(error)),
        app.megabytes(),
      )
    }
    note('one key by the driver', size, 1, await driver.oneKey(id, seconds))
    note('stored body by the driver', size, 1, await driver.storedBody(id, seconds))
  }
  for (const { size, sessions } of events) {
    const headers = { ...json, Authorization: `JWT ${token}` }
    const publish = (n: number) => ({
      url: `${app.url}/api/sessions/${sessions[n % sessions.length]}?depth=0`,
      method: 'PATCH',
      headers,
      body: JSON.stringify({ _status: 'published' }),
    })
    note('publish a session', size, 1, await load([publish(Math.floor(size / 2))], { seconds }))
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

/** What it takes to write many lines and one, and what a reader of another agenda waits for meanwhile. */
async function measureWriting({ app, events, token }: Run): Promise<void> {
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

let engine: Engine | undefined

async function main() {
  engine = await engines[database]?.()
  if (engine && !engine.uri)
    throw new Error(`${database} could not be had: ${engine.reasons?.join('; ')}`)
  const uri = await addressOn(engine?.uri)
  const env = {
    NODE_ENV: 'production',
    DATABASE_URI: uri,
    PAYLOAD_SECRET: 'only for benchmarks',
    SERVER_URL: 'http://127.0.0.1',
    BENCH_SIZES: sizes.join(','),
    BENCH_BODIES: folder,
    NEXT_TELEMETRY_DISABLED: '1',
  }
  say('Building the app and the floor, filling the database …')
  if (!process.env.BENCH_BUILT) {
    await run([next, 'build', '--webpack'], env)
    if (seconds) await run([next, 'build', 'test/bench/floor', '--webpack'], env)
  }
  const { login, events }: Prepared = JSON.parse(
    (await run(['--import', 'tsx', 'test/bench/prepare.ts'], env)).trim().split('\n').at(-1) ?? '',
  )

  const app = await serve(['scripts/start/server.mjs'], env, '/api/agenda/schema.json')
  const { token } = (await (
    await fetch(`${app.url}/api/users/login`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify(login),
    })
  ).json()) as { token: string }

  mkdirSync('docs/bench', { recursive: true })
  const all: Run = { app, uri, env, events, token }
  if (seconds) await measureReading(all)
  await measureWriting(all)
}

main()
  .catch((error) => {
    process.exitCode = 1
    say(String(error instanceof Error ? error.stack : error))
  })
  .finally(async () => {
    stopAll()
    await engine?.stop?.()
    rmSync(folder, { recursive: true, force: true })
  })
