// How the suites of npm test ended, and what is printed about it.
import { readFileSync } from 'node:fs'
import path from 'node:path'

const strict = Boolean(process.env.CI) && process.env.CI !== 'false'
/**
 * The tests that may be skipped, with the reason: see README. Where CI is set, every other skipped
 * test counts as a failure.
 */
const skips = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../test/setup/skips.json'), 'utf8'),
)

const isSkipped = ({ status }) => status !== 'passed' && status !== 'failed'
const reasonFor = (suite, file, test) =>
  skips.find(
    (each) => each.file === file && (each.suite ?? suite) === suite && test.includes(each.tests),
  )?.because

const firstLine = (text) => text.trim().split('\n', 1)[0].slice(0, 300)

/**
 * Reads a report of vitest: how many tests passed and failed, which were skipped, and each failure
 * with the first line of its message. All is empty where vitest has written no report.
 */
export function countsIn(report, suite, root) {
  try {
    const {
      numPassedTests: passed,
      numFailedTests: failed,
      testResults,
    } = JSON.parse(readFileSync(report, 'utf8'))
    const skipped = testResults.flatMap(({ name, assertionResults }) => {
      const file = path.relative(root, name).replaceAll(path.sep, '/')
      return assertionResults.filter(isSkipped).map(({ fullName }) => ({
        file,
        test: fullName,
        because: reasonFor(suite, file, fullName),
      }))
    })
    const failures = testResults.flatMap(({ name, message, assertionResults }) => {
      const file = path.relative(root, name).replaceAll(path.sep, '/')
      const tests = assertionResults.filter(({ status }) => status === 'failed')
      if (tests.length === 0 && message) return [`${file}: ${firstLine(message)}`]
      return tests.map(
        ({ fullName, failureMessages }) =>
          `${file}: ${fullName}: ${firstLine(failureMessages?.[0] ?? '')}`,
      )
    })
    return { passed, failed, skipped, failures }
  } catch {
    return { passed: 0, failed: 0, skipped: [], failures: [] }
  }
}

function lineFor({ name, passed, failed, skipped, seconds }) {
  if (passed + failed + skipped.length === 0)
    return `  EMPTY  ${name}: no test was found${strict ? ', which is a failure where CI is set' : ''}`
  const counts = `${passed} passed, ${failed} failed${skipped.length ? `, ${skipped.length} skipped` : ''}`
  return `  ${failed ? 'FAILED' : 'ok    '} ${name}: ${counts} (${seconds} s)`
}

/** A line for each reason for which tests were skipped, with their number. */
function skipLines(outcomes) {
  const reasons = new Map()
  for (const { skipped } of outcomes)
    for (const { because } of skipped.filter((each) => each.because))
      reasons.set(because, (reasons.get(because) ?? 0) + 1)
  return [...reasons].map(([because, times]) => `  ${times} skipped: ${because}`)
}

/**
 * Prints how each suite ended, every failure, and what was skipped and why. Sets the exit code of
 * the process.
 */
export function summarise(outcomes, notRun, missing, filtered) {
  // Where tests were chosen by name, all others are skipped on purpose.
  const unexplained = filtered
    ? []
    : outcomes.flatMap(({ skipped }) => skipped.filter(({ because }) => !because))
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0)
  const failed = sum('failed') + (strict ? unexplained.length : 0)
  console.log('\nSuites:')
  for (const outcome of outcomes) console.log(lineFor(outcome))
  for (const name of notRun) console.log(`  not run: ${name}`)
  // The failures are repeated at the end, since of a long log often only the end is kept.
  for (const { name, failures } of outcomes)
    for (const failure of failures) console.log(`  FAILED ${name}: ${failure}`)
  for (const line of skipLines(outcomes)) console.log(line)
  for (const { file, test } of unexplained)
    console.log(`  SKIPPED without a reason in test/setup/skips.json: ${file}: ${test}`)
  for (const reason of missing) console.log(reason)
  if (missing.length && strict) console.log('CI is set: what could not be had is a failure.')
  const empty = outcomes.filter(
    ({ passed, failed, skipped }) => passed + failed + skipped.length === 0,
  )
  if (failed || sum('passed') === 0 || (strict && missing.length + empty.length))
    process.exitCode = 1
  console.log(`${sum('passed')} passed, ${failed} failed`)
}
