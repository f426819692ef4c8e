import http from 'node:http'
import { writeFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { addressesOf } from './cases.js'
import { type Ask, askOnce, percentile } from './load.js'
import { database, mixSeconds, type Run, say, type Server } from './setting.js'

/** Readers that keep their connection. */
const readers = 64

type Kind = { what: string; ask: Ask; share: number }
type Figures = { what: string; requests: number; errors: number; p50: number; p99: number }

/** What readers ask for, and how many of a hundred. */
async function kindsOf({ app, events }: Run): Promise<Kind[]> {
  const [event] = events
  if (!event) return []
  const { agenda, etag, page, formats } = await addressesOf(app, event)
  const calendar = formats.find(({ format }) => format === 'calendar')?.url ?? agenda
  return [
    { what: 'JSON', ask: { url: agenda }, share: 40 },
    { what: 'calendar', ask: { url: calendar }, share: 15 },
    { what: 'page', ask: { url: page }, share: 25 },
    { what: '304', ask: { url: agenda, headers: { 'If-None-Match': etag } }, share: 20 },
  ]
}

const figuresOf = (what: string, times: number[], errors: number): Figures => {
  times.sort((a, b) => a - b)
  return {
    what,
    requests: times.length,
    errors,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
  }
}

/** All readers at once until the time is over, each asking for one thing after the other. */
async function readAll(kinds: Kind[], seconds: number): Promise<Figures[]> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: readers })
  const turns = kinds.flatMap((kind) => Array<Kind>(kind.share).fill(kind))
  const seen = new Map(kinds.map(({ what }) => [what, { times: [] as number[], errors: 0 }]))
  const end = performance.now() + seconds * 1000
  // Steps of 37 go through all hundred, mixed and the same in every run.
  const read = async (reader: number) => {
    for (let n = reader; performance.now() < end; n++) {
      const { what, ask } = turns[(n * 37) % turns.length]!
      const before = performance.now()
      const kind = seen.get(what)!
      await askOnce(agent, ask).then(
        () => kind.times.push(performance.now() - before),
        () => kind.errors++,
      )
    }
  }
  await Promise.all(Array.from({ length: readers }, (_, reader) => read(reader)))
  agent.destroy()
  const all = [...seen.values()]
  return [
    ...[...seen].map(([what, { times, errors }]) => figuresOf(what, times, errors)),
    figuresOf(
      'all',
      all.flatMap(({ times }) => times),
      all.reduce((sum, { errors }) => sum + errors, 0),
    ),
  ]
}

/**
 * What 64 readers of JSON, calendars, pages and 304s wait for together, beside as many of JSON alone and of a bare server; and
 * whether the app's memory grows.
 */
export async function measureMix(run: Run, bare: Server): Promise<void> {
  const { app, events } = run
  const kinds = await kindsOf(run)
  const alone = (what: string, url: string): Kind[] => [{ what, ask: { url }, share: 1 }]
  const few = Math.min(mixSeconds, 10)
  const [json] = await readAll(alone('JSON alone', kinds[0]!.ask.url), few)
  const [floor] = await readAll(alone('bare server', `${bare.url}/${events[0]?.size}`), few)
  const megabytes = [app.megabytes()]
  const watch = setInterval(() => megabytes.push(app.megabytes()), 60_000)
  const figures = await readAll(kinds, mixSeconds)
  clearInterval(watch)
  megabytes.push(app.megabytes())
  const rows = [...figures, json!, floor!]
  say(`\n${readers} readers, ${mixSeconds} s, ${events[0]?.size} sessions:`)
  for (const { what, requests, errors, p50, p99 } of rows)
    say(
      `${what.padEnd(12)} ${String(requests).padStart(8)} requests  ${errors} errors  p50 ${p50.toFixed(2)} ms  p99 ${p99.toFixed(2)} ms  ${(p50 / json!.p50).toFixed(2)}× JSON alone  ${(p50 / floor!.p50).toFixed(2)}× a bare server`,
    )
  say(`memory of the app in MB: ${megabytes.map((each) => each.toFixed(0)).join(' → ')}\n`)
  writeFileSync(
    `docs/bench/${database}-mix.json`,
    `${JSON.stringify({ database, node: process.version, readers, seconds: mixSeconds, megabytes, rows }, null, 1)}\n`,
  )
}
