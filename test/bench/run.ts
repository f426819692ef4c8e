// npm run bench [sqlite|mongodb|postgres] [seconds] [seconds of the mix]: what a reader waits for, beside what nothing can be
// faster than, what 64 readers of all sorts wait for, and what writing takes, in one run. The mix of the aim is of ten minutes:
// npm run bench sqlite 3 600. With 0 a part is left out.
// BENCH_SIZES=20,200 takes other sizes; BENCH_BUILT=1 trusts the builds of the run before.
import { mkdirSync, rmSync } from 'node:fs'
import { json } from './cases.js'
import { measureMix } from './mix.js'
import { measureReading, startFloors } from './reading.js'
import { run, serve, stopAll } from './servers.js'
import * as setting from './setting.js'
import { measureWriting } from './writing.js'

const { folder, mixSeconds, say, seconds, sizes } = setting

async function build(env: Record<string, string>): Promise<void> {
  const next = 'node_modules/next/dist/bin/next'
  await run([next, 'build', '--webpack'], env)
  if (seconds || mixSeconds) await run([next, 'build', 'test/bench/floor', '--webpack'], env)
}

async function loginAt(url: string, login: setting.Prepared['login']): Promise<string> {
  const body = JSON.stringify(login)
  const answer = await fetch(`${url}/api/users/login`, { method: 'POST', headers: json, body })
  return ((await answer.json()) as { token: string }).token
}

async function measureAll(engine: string | undefined): Promise<void> {
  const uri = await setting.addressOn(engine)
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
  if (!process.env.BENCH_BUILT) await build(env)
  const prepared = await run(['--import', 'tsx', 'test/bench/prepare.ts'], env)
  const { login, events } = JSON.parse(prepared.trim().split('\n').at(-1) ?? '') as setting.Prepared
  const app = await serve(['scripts/start/server.mjs'], env, '/api/agenda/schema.json')
  const all: setting.Run = { app, uri, env, events, token: await loginAt(app.url, login) }
  mkdirSync('docs/bench', { recursive: true })
  if (seconds || mixSeconds) {
    const floors = await startFloors(all)
    if (mixSeconds) await measureMix(all, floors.bare)
    if (seconds) await measureReading(all, floors)
  }
  await measureWriting(all)
}

const engine = await setting.startEngine()
try {
  await measureAll(engine?.uri)
} catch (error) {
  process.exitCode = 1
  say(String(error instanceof Error ? error.stack : error))
} finally {
  stopAll()
  await engine?.stop?.()
  rmSync(folder, { recursive: true, force: true })
}
