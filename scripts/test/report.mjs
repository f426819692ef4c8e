// What the suites of npm test came to, and how it is told.
import { readFileSync } from 'node:fs'
import path from 'node:path'

const strict = Boolean(process.env.CI) && process.env.CI !== 'false'
/** What may be skipped, and why: see README. Every other skipped test is a failure where CI is set. */
const skips = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../test/setup/skips.json'), 'utf8'),
)

const isSkipped = ({ status }) => status !== 'passed' && status !== 'failed'
const reasonFor = (suite, file, test) =>
  skips.find(
    (each) => each.file === file && (each.suite ?? suite) === suite && test.includes(each.tests),
  )?.because

const firstLine = (text) => text.trim().split('\n', 1)[0].slice(0, 300)

/** What vitest counted, and the name and the first words of each failure, from its report; zeros where it did not come as far as writing one. */
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

/** Each reason once, with how many tests it keeps from running. */
function skipLines(outcomes) {
  const reasons = new Map()
  for (const { skipped } of outcomes)
    for (const { because } of skipped.filter((each) => each.because))
      reasons.set(because, (reasons.get(because) ?? 0) + 1)
  return [...reasons].map(([because, times]) => `  ${times} skipped: ${because}`)
}

/** Says how every suite ended, each failure by its name, and what was skipped and why; sets how the process ends. */
export function summarise(outcomes, notRun, missing, filtered) {
  // Who asks for tests by their name skips the others on purpose.
  const unexplained = filtered
    ? []
    : outcomes.flatMap(({ skipped }) => skipped.filter(({ because }) => !because))
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0)
  const failed = sum('failed') + (strict ? unexplained.length : 0)
  console.log('\nSuites:')
  for (const outcome of outcomes) console.log(lineFor(outcome))
  for (const name of notRun) console.log(`  not run: ${name}`)
  // Once more at the end, where it is looked for: a long log is often kept only in part.
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
