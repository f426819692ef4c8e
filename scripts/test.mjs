// npm test: sets up what the tests need, runs every suite, says what could not be had.
// `npm test -- unit servers` runs only these; what starts with a dash goes to vitest: `npm test -- servers -t sqlite`.
// `npm run test:nightly` also runs what takes many rounds (the races without what holds them), what no database decides on MongoDB,
// two processes on one file of SQLite, and the package as npm installs it.
import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { freemem, tmpdir } from 'node:os'
import path from 'node:path'
import { findChromium } from '../test/setup/chromium.mjs'
import { startMongo } from '../test/setup/mongoEngine.mjs'
import { startPostgres } from '../test/setup/postgresEngine.mjs'
import { countsIn, summarise } from './test/report.mjs'

const root = path.resolve(import.meta.dirname, '..')
/** The longest first, so that no core is idle at the end; those that start the app wait for its build, and nothing else does. */
const suites = [
  'e2e',
  'integration-sqlite',
  'e2e-sfax',
  'servers',
  'integration-mongodb',
  'start',
  'unit',
  'pack',
  'integration-postgres',
]
const needsMongo = new Set(['integration-mongodb', 'servers'])
/** Of these only some tests need it. */
const usesMongo = new Set([...needsMongo, 'start'])
const needsPostgres = new Set(['integration-postgres'])
/** What real transactions are about; the rest of the suite runs there every night, and where it is asked for. */
const onPostgres = [
  'setup/payloadFor',
  'integration/lease',
  'integration/listedFields',
  'integration/transactions',
  'integration/releases',
  'integration/workingSet',
].map((file) => `${file}.test.ts`)
const needsChromium = new Set(['e2e', 'e2e-sfax'])
const build = 'build'
const needsBuild = new Set(['start', ...needsChromium])
/** Where whole apps are installed, which are large. */
const disk = tmpdir()
/** Each of these keeps one core busy. */
const atOnce = 2
/** Bytes of memory that must be free for the databases of the tests to be kept there. */
const room = 6e9

/** A folder in memory, where there is room: what tests store is gone after the run, and waits for no disk. */
function inMemory() {
  const memory = '/dev/shm'
  try {
    const { bavail, bsize } = statfsSync(memory)
    if (Math.min(bavail * bsize, freemem()) < room) return undefined
    const folder = mkdtempSync(path.join(memory, 'agenda-tests-'))
    // Postgres, which may run as another user, gets through to its own.
    chmodSync(folder, 0o711)
    return folder
  } catch {
    return undefined
  }
}

function runSuite(name, extra, results, env) {
  const report = path.join(results, `${name}.json`)
  const args = [
    'run',
    '--project',
    name,
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...extra,
  ]
  return run(['node_modules/vitest/vitest.mjs', ...args], {
    ...env,
    ...(name === 'unit' ? { VITEST_MAX_WORKERS: '1' } : {}),
    ...(name === 'pack' ? { TMPDIR: disk } : {}),
  }).then(({ code, said, seconds }) => {
    const counts = countsIn(report, name, root)
    // A file that cannot be read or a hook that throws fails the suite without failing a test: it counts as one.
    if (code !== 0 && counts.failed === 0) counts.failed = 1
    return { name, ...counts, said, seconds }
  })
}

/** Runs node to its end; what it says is kept together. */
function run(args, env) {
  const began = Date.now()
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env,
    })
    const said = []
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => said.push(chunk))
    child.on('close', (code) =>
      resolve({
        code,
        said: Buffer.concat(said),
        seconds: Math.round((Date.now() - began) / 1000),
      }),
    )
  })
}

/** Runs all, each as soon as a core is free and what it waits for is done. */
async function runAll(names, start, ready) {
  const waiting = [...names]
  const lane = async () => {
    for (;;) {
      const next = waiting.findIndex((name) => ready(name))
      if (next >= 0) await start(waiting.splice(next, 1)[0])
      else if (waiting.length) await new Promise((resolve) => setTimeout(resolve, 200))
      else return
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
}

async function main() {
  const nightly = process.argv[2] === 'nightly'
  const given = nightly
    ? ['servers', 'integration', 'pack', ...process.argv.slice(3)]
    : process.argv.slice(2)
  const dash = given.findIndex((word) => word.startsWith('-'))
  const wanted = dash < 0 ? given : given.slice(0, dash)
  const extra = dash < 0 ? [] : given.slice(dash)
  const unknown = wanted.filter((word) => !suites.some((name) => name.startsWith(word)))
  if (unknown.length)
    throw new Error(`No suite is called ${unknown.join(' or ')}. There are: ${suites.join(', ')}.`)
  const chosen = suites.filter(
    (name) => !wanted.length || wanted.some((word) => name.startsWith(word)),
  )

  const memory = inMemory()
  if (memory) process.env.TMPDIR = memory
  const mongo = chosen.some((name) => usesMongo.has(name)) ? await startMongo() : {}
  const chromium = chosen.some((name) => needsChromium.has(name)) ? findChromium() : {}
  const postgres = chosen.some((name) => needsPostgres.has(name)) ? await startPostgres() : {}
  const missing = []
  if (mongo.uri) console.log(`MongoDB: ${mongo.from}`)
  if (postgres.uri) console.log(`Postgres: ${postgres.from}`)
  // Only who asks for it must have it.
  if (postgres.reasons && wanted.length)
    missing.push(`Postgres could not be had:\n  ${postgres.reasons.join('\n  ')}`)
  else if (postgres.reasons)
    console.log(`Postgres could not be had: ${postgres.reasons.join('; ')}`)
  if (mongo.reasons) missing.push(`MongoDB could not be had:\n  ${mongo.reasons.join('\n  ')}`)
  if (chromium.path) console.log(`Browser: ${chromium.path}`)
  if (chromium.reason) missing.push(`Chromium could not be had: ${chromium.reason}`)

  const runs = (name) =>
    (!needsMongo.has(name) || mongo.uri) &&
    (!needsPostgres.has(name) || postgres.uri) &&
    (!needsChromium.has(name) || chromium.path)
  const env = {
    ...process.env,
    TEST_MONGODB_URI: mongo.uri ?? '',
    TEST_POSTGRES_URI: postgres.uri ?? '',
    CHROMIUM_PATH: chromium.path ?? '',
    PAYLOAD_DISABLE_TELEMETRY: '1',
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --no-deprecation`.trim(),
  }
  if (nightly)
    Object.assign(env, {
      NIGHTLY: '1',
      RACE_ROUNDS: env.RACE_ROUNDS ?? '10',
      KILLS: env.KILLS ?? '20',
    })
  const results = mkdtempSync(path.join(disk, 'agenda-tests-'))
  const outcomes = []
  const names = chosen.filter(runs)
  let built = !names.some((name) => needsBuild.has(name))
  try {
    await runAll(
      [...(built ? [] : [build]), ...names],
      async (name) => {
        if (name === build) {
          const { code, said } = await run(['scripts/build.mjs'], env)
          if (code !== 0) process.stdout.write(said)
          built = true
          return
        }
        const files = wanted.length || !needsPostgres.has(name) ? [] : onPostgres
        const outcome = await runSuite(name, [...files, ...extra], results, env)
        console.log(`\n== ${name}`)
        process.stdout.write(outcome.said)
        outcomes.push(outcome)
      },
      (name) => built || !needsBuild.has(name),
    )
  } finally {
    await mongo.stop?.()
    await postgres.stop?.()
    for (const folder of [results, memory])
      if (folder) rmSync(folder, { recursive: true, force: true })
  }
  summarise(
    outcomes,
    chosen.filter((name) => !runs(name)),
    missing,
    extra.length > 0,
  )
}

// Not process.exit: it would cut off what is still being written to a pipe.
main().catch((error) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
