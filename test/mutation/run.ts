// npm run test:mutation [FOLDER …] [--at-least 90] [--tests FOLDER]: what the tests would notice if the code were a little
// different.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { bundle } from './bundle.js'
import { judge, reachOf } from './judge.js'
import { report, tell, type Judged } from './report.js'
import { filesUnder, mutate, root } from './sources.js'
import { threads } from './threads.js'

const given = process.argv.slice(2)
function option(name: string): string | undefined {
  const at = given.indexOf(name)
  return at < 0 ? undefined : given.splice(at, 2)[1]
}
const atLeast = Number(option('--at-least') ?? 0)
const onlyTests = option('--tests')

const sources = (given.length ? given : ['src/core']).flatMap(filesUnder)
/** The tests that mirror the folder of a source; `--tests test/core` asks all, which takes far longer. */
function testsOf(file: string): string[] {
  if (onlyTests) return filesUnder(onlyTests)
  const folder = path.dirname(file).replace(/^src\/(core)?/, (_, core) => `test/${core ?? 'unit/'}`)
  return existsSync(path.join(root, folder))
    ? filesUnder(folder).filter((test) => path.dirname(test) === folder)
    : []
}
/** How much of whole documents is read rightly is a measure: it would take its time for every mutant. */
const measures = new Set(['test/core/import/samples.test.ts'])
const tests = [...new Set(sources.flatMap(testsOf))].filter(
  (file) => file.endsWith('.test.ts') && !measures.has(file),
)

const { contents, mutants } = await mutate(sources)
const { run, end } = threads(await bundle(tests, contents))
const reached = await reachOf(tests, run)
const judged: Judged[] = []
for (const mutant of mutants) {
  const verdict = await judge(mutant, reached.get(mutant.id) ?? [], run)
  judged.push({ ...mutant, verdict })
  tell({ ...mutant, verdict })
  if (judged.length % 100 === 0) console.error(`${judged.length} of ${mutants.length} mutants`)
}
await end()

const below = report(judged, atLeast)
if (below) process.exitCode = 1
