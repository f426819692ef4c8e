// npm run bench:builder: what an editor waits for in the Agenda tab, on SQLite, of an event of 20 lines and of one of 2,000.
// BENCH_BUILT=1 trusts the build of before; BENCH_URL and BENCH_PREPARED (what prepare.ts said) take a server that runs.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { run, serve, stopAll } from '../servers.js'
import { addressOn, folder, type Prepared, say } from '../setting.js'
import { type BuilderFigures, measureBuilder, openBrowser } from './measure.js'

const sizes = process.env.BENCH_SIZES ?? '20,2000'

async function startServer(): Promise<{ url: string; prepared: Prepared }> {
  const env = {
    NODE_ENV: 'production',
    DATABASE_URI: await addressOn(undefined),
    PAYLOAD_SECRET: 'only for benchmarks',
    NEXT_TELEMETRY_DISABLED: '1',
    BENCH_SIZES: sizes,
  }
  if (!process.env.BENCH_BUILT) await run(['scripts/build.mjs'], { ...env, CI: 'true' })
  const prepared = await run(['--import', 'tsx', 'test/bench/prepare.ts'], env)
  const { url } = await serve(['scripts/start/server.mjs'], env, '/api/agenda/schema.json')
  return { url, prepared: JSON.parse(prepared.trim().split('\n').at(-1) ?? '') as Prepared }
}

const running = process.env.BENCH_URL
  ? {
      url: process.env.BENCH_URL,
      prepared: JSON.parse(process.env.BENCH_PREPARED ?? '') as Prepared,
    }
  : undefined

const numbers = ({ listDrag, gridDrag, size: _size, ...rest }: BuilderFigures) => ({
  ...rest,
  listDragPerSecond: listDrag.perSecond,
  listDragFrameP95: listDrag.frameP95,
  gridDragPerSecond: gridDrag.perSecond,
  gridDragFrameP95: gridDrag.frameP95,
})

try {
  const { url, prepared } = running ?? (await startServer())
  const browser = await openBrowser()
  const rows: BuilderFigures[] = []
  try {
    for (const event of prepared.events) {
      say(`An event of ${event.size} lines …`)
      rows.push(await measureBuilder(browser, { url, login: prepared.login, event }))
    }
  } finally {
    await browser.close()
  }
  const all = rows.map(numbers)
  const [first, last] = [all[0], all.at(-1)]
  for (const key of first ? (Object.keys(first) as (keyof typeof first)[]) : []) {
    const each = all.map((figures) => figures[key].toFixed(1).padStart(9)).join('')
    say(`${key.padEnd(20)} ${each}   ${((last?.[key] ?? 0) / (first?.[key] ?? 1)).toFixed(2)}×`)
  }
  mkdirSync('docs/bench', { recursive: true })
  writeFileSync(
    process.env.BENCH_OUT ?? 'docs/bench/builder.json',
    `${JSON.stringify({ database: 'sqlite', node: process.version, rows }, null, 1)}\n`,
  )
} catch (error) {
  process.exitCode = 1
  say(String(error instanceof Error ? error.stack : error))
} finally {
  stopAll()
  rmSync(folder, { recursive: true, force: true })
}
