// npm test: starts the databases that the tests need, runs every suite, and says what was missing.
// `npm test -- unit servers` runs these suites only. Words from the first one that begins with a
// dash on are given to vitest: `npm test -- servers -t sqlite`. `npm run test:nightly` also runs
// what takes long: races of many rounds (with leases and without), on MongoDB and Postgres all
// files of the suite, two processes on one SQLite file, the package as npm installs it, and all that
// a browser is asked.
import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { freemem, tmpdir } from 'node:os'
import path from 'node:path'
import { findChromium } from '../test/setup/chromium.mjs'
import { startMongo } from '../test/setup/mongoEngine.mjs'
import { startPostgres } from '../test/setup/postgresEngine.mjs'
import { countsIn, summarise } from './test/report.mjs'

const root = path.resolve(import.meta.dirname, '..')
/**
 * The longest come first, so that no core is idle at the end. Those that start the app wait until
 * it is built.
 */
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
/** Suites of which some tests use MongoDB: the others run without it. */
const usesMongo = new Set([...needsMongo, 'start'])
const needsPostgres = new Set(['integration-postgres'])
/**
 * The files that are about transactions of the database. The rest of this suite runs every night,
 * and where it is asked for by name.
 */
const onPostgres = [
  'setup/payloadFor',
  'integration/lease',
  'integration/listedFields',
  'integration/transactions',
  'integration/workingSet',
].map((file) => `${file}.test.ts`)
const needsChromium = new Set(['e2e', 'e2e-sfax'])
const build = 'build'
const needsBuild = new Set(['start', ...needsChromium])
/** A folder on the disk: whole apps are installed there, for which memory is too small. */
const disk = tmpdir()
/** How many suites run at the same time. Each of them keeps one core busy. */
const atOnce = 2
/** Most of its time it waits, for a lease or for a process to start: it runs beside the others. */
const aside = new Set(['servers'])
/** The databases of the tests are kept in memory where so many bytes of it are free. */
const room = 6e9

/**
 * Makes a folder in memory, where no write has to wait for a disk. Undefined where there is too
 * little memory.
 */
function inMemory() {
  const memory = '/dev/shm'
  try {
    const { bavail, bsize } = statfsSync(memory)
    if (Math.min(bavail * bsize, freemem()) < room) return undefined
    const folder = mkdtempSync(path.join(memory, 'agenda-tests-'))
    // Postgres may run as another user, who must be able to get to a folder inside of this one.
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
    // The suite also fails where a file cannot be loaded or a hook throws. No test counts as failed
    // then, so that one is added.
    if (code !== 0 && counts.failed === 0) counts.failed = 1
    return { name, ...counts, said, seconds }
  })
}

/** Runs node until it ends; gives its exit code, all that it printed, and how long it took. */
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

/** Runs all suites, each as soon as a core is free and what the suite waits for is `ready`. */
async function runAll(names, start, ready) {
  const lane = async (waiting) => {
    for (;;) {
      const next = waiting.findIndex((name) => ready(name))
      if (next >= 0) await start(waiting.splice(next, 1)[0])
      else if (waiting.length) await new Promise((resolve) => setTimeout(resolve, 200))
      else return
    }
  }
  const busy = names.filter((name) => !aside.has(name))
  await Promise.all([
    ...Array.from({ length: atOnce }, () => lane(busy)),
    lane(names.filter((name) => aside.has(name))),
  ])
}

async function main() {
  const nightly = process.argv[2] === 'nightly'
  const given = nightly
    ? ['servers', 'integration', 'pack', 'e2e', ...process.argv.slice(3)]
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
  // Without Postgres the run is whole, unless its suite was asked for by name.
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

// `process.exit` would cut off what is still being written to a pipe.
main().catch((error) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
