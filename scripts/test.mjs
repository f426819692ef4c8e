// npm test: sets up what the tests need, runs every suite, says what could not be had. `npm test -- unit` runs one.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findChromium } from '../test/setup/chromium.mjs'
import { startMongo } from '../test/setup/mongoEngine.mjs'

const suites = ['unit', 'integration-sqlite', 'integration-mongodb', 'servers', 'start', 'e2e', 'pack']
const needsMongo = new Set(['integration-mongodb', 'servers'])
const needsChromium = new Set(['e2e'])

const wanted = process.argv.slice(2)
const chosen = suites.filter((name) => !wanted.length || wanted.some((word) => name.startsWith(word)))
const missing = []

const mongo = chosen.some((name) => needsMongo.has(name)) ? await startMongo() : {}
if (mongo.uri) console.log(`MongoDB: ${mongo.from}`)
if (mongo.reasons) missing.push(`MongoDB could not be had:\n  ${mongo.reasons.join('\n  ')}`)
const chromium = chosen.some((name) => needsChromium.has(name)) ? findChromium() : {}
if (chromium.path) console.log(`Browser: ${chromium.path}`)
if (chromium.reason) missing.push(`Chromium could not be had: ${chromium.reason}`)

const results = mkdtempSync(path.join(tmpdir(), 'agenda-tests-'))
const runs = (name) => (!needsMongo.has(name) || mongo.uri) && (!needsChromium.has(name) || chromium.path)

function run(name) {
  const report = path.join(results, `${name}.json`)
  const args = ['run', '--project', name, '--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const env = {
    ...process.env,
    TEST_MONGODB_URI: mongo.uri ?? '',
    CHROMIUM_PATH: chromium.path ?? '',
    PAYLOAD_DISABLE_TELEMETRY: '1',
    NODE_OPTIONS: '--no-deprecation',
  }
  return new Promise((resolve) => {
    spawn(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], { stdio: 'inherit', env }).on('exit', (code) => {
      const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {}
      resolve({ name, code: code ?? 1, passed: counts.numPassedTests ?? 0, failed: counts.numFailedTests ?? 0, skipped: counts.numPendingTests ?? 0 })
    })
  })
}

const outcomes = []
for (const name of chosen.filter(runs)) {
  console.log(`\n== ${name}`)
  const outcome = await run(name)
  outcomes.push(outcome)
}
await mongo.stop?.()

const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0)
console.log('\nSuites:')
for (const { name, code, passed, failed, skipped } of outcomes) {
  console.log(`  ${code === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
}
for (const name of chosen.filter((each) => !runs(each))) console.log(`  not run: ${name}`)
for (const reason of missing) console.log(reason)
const failed = sum('failed') + outcomes.filter((outcome) => outcome.code !== 0 && outcome.failed === 0).length
console.log(`${sum('passed')} passed, ${failed} failed`)
if (failed || sum('passed') === 0 || (missing.length && process.env.CI)) process.exitCode = 1
