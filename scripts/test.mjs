// npm test: sets up what the tests need, runs every suite, says what could not be had.
// `npm test -- unit servers` runs only these; what starts with a dash goes to vitest: `npm test -- servers -t sqlite`.
// `npm run test:nightly` also runs what takes many rounds (the races without what holds them), what no database decides on MongoDB,
// two processes on one file of SQLite, and the package as npm installs it.
import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { freemem, tmpdir } from 'node:os'
import path from 'node:path'
import { findChromium } from '../test/setup/chromium.mjs'
import { startMongo } from '../test/setup/mongoEngine.mjs'
import { startPostgres } from '../test/setup/postgresEngine.mjs'

const root = path.resolve(import.meta.dirname, '..')
/** The longest first, so that no core is idle at the end; those that start the app wait for its build, and nothing else does. */
const suites = ['e2e', 'integration-sqlite', 'e2e-sfax', 'servers', 'integration-mongodb', 'start', 'unit', 'pack', 'integration-postgres']
const needsMongo = new Set(['integration-mongodb', 'servers'])
/** Of these only some tests need it. */
const usesMongo = new Set([...needsMongo, 'start'])
const needsPostgres = new Set(['integration-postgres'])
/** What real transactions are about; the rest of the suite runs there every night, and where it is asked for. */
const onPostgres = ['setup/payloadFor', 'integration/lease', 'integration/transactions', 'integration/releases', 'integration/workingSet'].map((file) => `${file}.test.ts`)
const needsChromium = new Set(['e2e', 'e2e-sfax'])
const build = 'build'
const needsBuild = new Set(['start', ...needsChromium])
/** Where whole apps are installed, which are large. */
const disk = tmpdir()
/** Each of these keeps one core busy. */
const atOnce = 2
const strict = Boolean(process.env.CI) && process.env.CI !== 'false'
/** What may be skipped, and why: see README. Every other skipped test is a failure where CI is set. */
const skips = JSON.parse(readFileSync(path.join(root, 'test/setup/skips.json'), 'utf8'))

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

const isSkipped = ({ status }) => status !== 'passed' && status !== 'failed'
const reasonFor = (suite, file, test) =>
  skips.find((each) => each.file === file && (each.suite ?? suite) === suite && test.includes(each.tests))?.because

const firstLine = (text) => text.trim().split('\n', 1)[0].slice(0, 300)

/** What vitest counted, and the name and the first words of each failure, from its report; zeros where it did not come as far as writing one. */
function countsIn(report, suite) {
  try {
    const { numPassedTests: passed, numFailedTests: failed, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    const skipped = testResults.flatMap(({ name, assertionResults }) => {
      const file = path.relative(root, name).replaceAll(path.sep, '/')
      return assertionResults.filter(isSkipped).map(({ fullName }) => ({ file, test: fullName, because: reasonFor(suite, file, fullName) }))
    })
    const failures = testResults.flatMap(({ name, message, assertionResults }) => {
      const file = path.relative(root, name).replaceAll(path.sep, '/')
      const tests = assertionResults.filter(({ status }) => status === 'failed')
      if (tests.length === 0 && message) return [`${file}: ${firstLine(message)}`]
      return tests.map(({ fullName, failureMessages }) => `${file}: ${fullName}: ${firstLine(failureMessages?.[0] ?? '')}`)
    })
    return { passed, failed, skipped, failures }
  } catch {
    return { passed: 0, failed: 0, skipped: [], failures: [] }
  }
}

function runSuite(name, extra, results, env) {
  const report = path.join(results, `${name}.json`)
  const args = ['run', '--project', name, '--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...extra]
  return run(['node_modules/vitest/vitest.mjs', ...args], { ...env, ...(name === 'unit' ? { VITEST_MAX_WORKERS: '1' } : {}), ...(name === 'pack' ? { TMPDIR: disk } : {}) }).then(({ code, said, seconds }) => {
    const counts = countsIn(report, name)
    // A file that cannot be read or a hook that throws fails the suite without failing a test: it counts as one.
    if (code !== 0 && counts.failed === 0) counts.failed = 1
    return { name, ...counts, said, seconds }
  })
}

/** Runs node to its end; what it says is kept together. */
function run(args, env) {
  const began = Date.now()
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env })
    const said = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk))
    child.on('close', (code) => resolve({ code, said: Buffer.concat(said), seconds: Math.round((Date.now() - began) / 1000) }))
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

function lineFor({ name, passed, failed, skipped, seconds }) {
  if (passed + failed + skipped.length === 0) return `  EMPTY  ${name}: no test was found${strict ? ', which is a failure where CI is set' : ''}`
  const counts = `${passed} passed, ${failed} failed${skipped.length ? `, ${skipped.length} skipped` : ''}`
  return `  ${failed ? 'FAILED' : 'ok    '} ${name}: ${counts} (${seconds} s)`
}

/** Each reason once, with how many tests it keeps from running. */
function skipLines(outcomes) {
  const reasons = new Map()
  for (const { skipped } of outcomes) for (const { because } of skipped.filter((each) => each.because)) reasons.set(because, (reasons.get(because) ?? 0) + 1)
  return [...reasons].map(([because, times]) => `  ${times} skipped: ${because}`)
}

function summarise(outcomes, notRun, missing, filtered) {
  // Who asks for tests by their name skips the others on purpose.
  const unexplained = filtered ? [] : outcomes.flatMap(({ skipped }) => skipped.filter(({ because }) => !because))
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0)
  const failed = sum('failed') + (strict ? unexplained.length : 0)
  console.log('\nSuites:')
  for (const outcome of outcomes) console.log(lineFor(outcome))
  for (const name of notRun) console.log(`  not run: ${name}`)
  // Once more at the end, where it is looked for: a long log is often kept only in part.
  for (const { name, failures } of outcomes) for (const failure of failures) console.log(`  FAILED ${name}: ${failure}`)
  for (const line of skipLines(outcomes)) console.log(line)
  for (const { file, test } of unexplained) console.log(`  SKIPPED without a reason in test/setup/skips.json: ${file}: ${test}`)
  for (const reason of missing) console.log(reason)
  if (missing.length && strict) console.log('CI is set: what could not be had is a failure.')
  const empty = outcomes.filter(({ passed, failed, skipped }) => passed + failed + skipped.length === 0)
  if (failed || sum('passed') === 0 || (strict && missing.length + empty.length)) process.exitCode = 1
  console.log(`${sum('passed')} passed, ${failed} failed`)
}

async function main() {
  const nightly = process.argv[2] === 'nightly'
  const given = nightly ? ['servers', 'integration', 'pack', ...process.argv.slice(3)] : process.argv.slice(2)
  const dash = given.findIndex((word) => word.startsWith('-'))
  const wanted = dash < 0 ? given : given.slice(0, dash)
  const extra = dash < 0 ? [] : given.slice(dash)
  const unknown = wanted.filter((word) => !suites.some((name) => name.startsWith(word)))
  if (unknown.length) throw new Error(`No suite is called ${unknown.join(' or ')}. There are: ${suites.join(', ')}.`)
  const chosen = suites.filter((name) => !wanted.length || wanted.some((word) => name.startsWith(word)))

  const memory = inMemory()
  if (memory) process.env.TMPDIR = memory
  const mongo = chosen.some((name) => usesMongo.has(name)) ? await startMongo() : {}
  const chromium = chosen.some((name) => needsChromium.has(name)) ? findChromium() : {}
  const postgres = chosen.some((name) => needsPostgres.has(name)) ? await startPostgres() : {}
  const missing = []
  if (mongo.uri) console.log(`MongoDB: ${mongo.from}`)
  if (postgres.uri) console.log(`Postgres: ${postgres.from}`)
  // Only who asks for it must have it.
  if (postgres.reasons && wanted.length) missing.push(`Postgres could not be had:\n  ${postgres.reasons.join('\n  ')}`)
  else if (postgres.reasons) console.log(`Postgres could not be had: ${postgres.reasons.join('; ')}`)
  if (mongo.reasons) missing.push(`MongoDB could not be had:\n  ${mongo.reasons.join('\n  ')}`)
  if (chromium.path) console.log(`Browser: ${chromium.path}`)
  if (chromium.reason) missing.push(`Chromium could not be had: ${chromium.reason}`)

  const runs = (name) => (!needsMongo.has(name) || mongo.uri) && (!needsPostgres.has(name) || postgres.uri) && (!needsChromium.has(name) || chromium.path)
  const env = {
    ...process.env,
    TEST_MONGODB_URI: mongo.uri ?? '',
    TEST_POSTGRES_URI: postgres.uri ?? '',
    CHROMIUM_PATH: chromium.path ?? '',
    PAYLOAD_DISABLE_TELEMETRY: '1',
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --no-deprecation`.trim(),
  }
  if (nightly) Object.assign(env, { NIGHTLY: '1', RACE_ROUNDS: env.RACE_ROUNDS ?? '10', KILLS: env.KILLS ?? '20' })
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
    for (const folder of [results, memory]) if (folder) rmSync(folder, { recursive: true, force: true })
  }
  summarise(outcomes, chosen.filter((name) => !runs(name)), missing, extra.length > 0)
}

// Not process.exit: it would cut off what is still being written to a pipe.
main().catch((error) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
