// A thread that runs bundled tests again and again, each time with another mutant switched on.
import { createRequire } from 'node:module'
import path from 'node:path'
import { Script } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import fc from 'fast-check'
import { collecting } from './collecting.js'
import { root } from './sources.js'
import type { Task, Covered, TaskResult } from './threads.js'

type Switches = {
  activeMutant?: string
  currentTestId?: string
  hitCount?: number
  hitLimit?: number
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Covered> }
}

const { words, start, collected } = collecting()
const switches: Switches = {}
Object.assign(globalThis, { testing: words, __stryker__: switches })
// What fake clocks and variables of the environment ask vitest's runner for.
Object.assign(globalThis, {
  __vitest_worker__: { config: { fakeTimers: {} }, metaEnv: process.env },
})
// The same values for every mutant; no smaller example is looked for, a failure is all that counts.
fc.configureGlobal({ seed: 20190625, endOnFailure: true })

const scripts = new Map(
  Object.entries(workerData as Record<string, string>).map(([file, code]) => [
    file,
    { script: new Script(code, { filename: file }), require: createRequire(path.join(root, file)) },
  ]),
)

async function run({ file, only, mutant, hitLimit }: Task): Promise<TaskResult> {
  Object.assign(switches, { activeMutant: mutant, hitLimit, currentTestId: undefined })
  switches.hitCount = hitLimit === undefined ? undefined : 0
  switches.mutantCoverage = { static: {}, perTest: {} }
  start()
  const { script, require } = scripts.get(file)!
  const milliseconds: Record<string, number> = {}
  try {
    ;(script.runInThisContext() as (require: NodeJS.Require) => void)(require)
    for (const { id, run: runTest } of collected()) {
      if (only && !only.includes(id)) continue
      switches.currentTestId = id
      const from = performance.now()
      await runTest()
      milliseconds[id] = performance.now() - from
    }
  } catch (error) {
    const tooOften = switches.hitCount !== undefined && switches.hitCount > hitLimit!
    return { failed: String(error), tooOften }
  }
  return { milliseconds, coverage: switches.mutantCoverage }
}

parentPort!.on('message', (asked: Task) => {
  void run(asked).then((told) => parentPort!.postMessage(told))
})
