// npm test: sets up what the tests need, runs every suite, says what could not be had.
// `npm test -- unit servers` runs only these; what starts with a dash goes to vitest: `npm test -- servers -t sqlite`.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findChromium } from '../test/setup/chromium.mjs'
import { startMongo } from '../test/setup/mongoEngine.mjs'

const suites = ['integration-sqlite', 'integration-mongodb', 'unit', 'servers', 'start', 'e2e', 'pack']
const needsMongo = new Set(['integration-mongodb', 'servers'])
/** Of these only some tests need it. */
const usesMongo = new Set([...needsMongo, 'start'])
const needsChromium = new Set(['e2e'])
/** A suite of one file at a time leaves a core to others, one after another, which say what they have to say when their turn comes. */
const beside = { 'integration-sqlite': ['pack'], 'integration-mongodb': ['start', 'unit'] }
const strict = Boolean(process.env.CI) && process.env.CI !== 'false'

/** What vitest counted, from its report; zeros where it did not come as far as writing one. */
function countsIn(report) {
  try {
    const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped, numTodoTests: todo } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed, failed, skipped: skipped + todo }
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}

function runSuite(name, extra, results, env, { held = false } = {}) {
  const report = path.join(results, `${name}.json`)
  const args = ['run', '--project', name, '--passWithNoTests', ...(held ? ['--maxWorkers=1'] : []), '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...extra]
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], { stdio: ['ignore', held ? 'pipe' : 'inherit', held ? 'pipe' : 'inherit'], env })
    const said = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk))
    child.on('close', (code) => {
      const counts = countsIn(report)
      // A file that cannot be read or a hook that throws fails the suite without failing a test: it counts as one.
      if (code !== 0 && counts.failed === 0) counts.failed = 1
      resolve({ name, ...counts, said: Buffer.concat(said) })
    })
  })
}

function lineFor({ name, passed, failed, skipped }) {
  if (passed + failed + skipped === 0) return `  EMPTY  ${name}: no test was found${strict ? ', which is a failure where CI is set' : ''}`
  return `  ${failed ? 'FAILED' : 'ok    '} ${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
}

function summarise(outcomes, notRun, missing) {
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0)
  console.log('\nSuites:')
  for (const outcome of outcomes) console.log(lineFor(outcome))
  for (const name of notRun) console.log(`  not run: ${name}`)
  for (const reason of missing) console.log(reason)
  if (missing.length && strict) console.log('CI is set: what could not be had is a failure.')
  const empty = outcomes.filter(({ passed, failed, skipped }) => passed + failed + skipped === 0)
  if (sum('failed') || sum('passed') === 0 || (strict && missing.length + empty.length)) process.exitCode = 1
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
}

async function main() {
  const given = process.argv.slice(2)
  const dash = given.findIndex((word) => word.startsWith('-'))
  const wanted = dash < 0 ? given : given.slice(0, dash)
  const extra = dash < 0 ? [] : given.slice(dash)
  const unknown = wanted.filter((word) => !suites.some((name) => name.startsWith(word)))
  if (unknown.length) throw new Error(`No suite is called ${unknown.join(' or ')}. There are: ${suites.join(', ')}.`)
  const chosen = suites.filter((name) => !wanted.length || wanted.some((word) => name.startsWith(word)))

  const mongo = chosen.some((name) => usesMongo.has(name)) ? await startMongo() : {}
  const chromium = chosen.some((name) => needsChromium.has(name)) ? findChromium() : {}
  const missing = []
  if (mongo.uri) console.log(`MongoDB: ${mongo.from}`)
  if (mongo.reasons) missing.push(`MongoDB could not be had:\n  ${mongo.reasons.join('\n  ')}`)
  if (chromium.path) console.log(`Browser: ${chromium.path}`)
  if (chromium.reason) missing.push(`Chromium could not be had: ${chromium.reason}`)

  const runs = (name) => (!needsMongo.has(name) || mongo.uri) && (!needsChromium.has(name) || chromium.path)
  const env = {
    ...process.env,
    TEST_MONGODB_URI: mongo.uri ?? '',
    CHROMIUM_PATH: chromium.path ?? '',
    PAYLOAD_DISABLE_TELEMETRY: '1',
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --no-deprecation`.trim(),
  }
  const results = mkdtempSync(path.join(tmpdir(), 'agenda-tests-'))
  const outcomes = []
  try {
    const begun = new Map()
    for (const name of chosen.filter(runs)) {
      let before = Promise.resolve()
      for (const other of (beside[name] ?? []).filter((each) => chosen.includes(each) && runs(each))) {
        const run = before.then(() => runSuite(other, extra, results, env, { held: true }))
        begun.set(other, run)
        before = run
      }
      console.log(`\n== ${name}`)
      const outcome = await (begun.get(name) ?? runSuite(name, extra, results, env))
      process.stdout.write(outcome.said)
      outcomes.push(outcome)
    }
  } finally {
    await mongo.stop?.()
    rmSync(results, { recursive: true, force: true })
  }
  summarise(outcomes, chosen.filter((name) => !runs(name)), missing)
}

// Not process.exit: it would cut off what is still being written to a pipe.
main().catch((error) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
