import path from 'node:path'
import type { Mutant } from './sources.js'
import type { threads } from './threads.js'

type Run = ReturnType<typeof threads>['run']
/** The tests of a file that meet a mutant, and how long they take without it. */
type Reach = { file: string; only?: string[]; milliseconds: number; hits: number }
export type Verdict = 'killed' | 'timedOut' | 'survived'

const firstRun = 300_000
/** A loop that goes round so much more often than without the mutant does not end. */
const oftener = 100

/** Runs every test file as it is, and notes which tests meet which mutants. */
export async function reachOf(files: string[], run: Run): Promise<Map<string, Reach[]>> {
  const reached = new Map<string, Reach[]>()
  for (const file of files) {
    const told = await run({ file }, firstRun)
    if (!told || told.failed !== undefined)
      throw new Error(`${file} fails without any mutant: ${told?.failed ?? 'it does not end'}`)
    const { coverage, milliseconds } = told
    const sum = (tests: string[]) => tests.reduce((all, id) => all + (milliseconds[id] ?? 0), 0)
    const note = (mutant: string, reach: Reach) =>
      reached.set(mutant, [...(reached.get(mutant) ?? []), reach])
    const all = Object.keys(milliseconds)
    for (const mutant of new Set(Object.values(coverage.perTest).flatMap(Object.keys))) {
      // What is met while a file is loaded may show in any of its tests.
      if (mutant in coverage.static) continue
      const only = all.filter((id) => mutant in (coverage.perTest[id] ?? {}))
      const hits = only.reduce((total, id) => total + (coverage.perTest[id]?.[mutant] ?? 0), 0)
      note(mutant, { file, only, milliseconds: sum(only), hits })
    }
    for (const mutant of Object.keys(coverage.static))
      note(mutant, { file, milliseconds: sum(all), hits: Infinity })
  }
  return reached
}

/** The tests of its own folder first, then those that take the least time. */
const nearestFirst = (mutant: Mutant) => {
  const own = path.dirname(mutant.file).replace(/^src\//, '')
  const distance = ({ file, milliseconds }: Reach) =>
    milliseconds + (path.dirname(file).endsWith(own) ? 0 : 1000)
  return (a: Reach, b: Reach) => distance(a) - distance(b)
}

export async function judge(mutant: Mutant, reach: Reach[], run: Run): Promise<Verdict> {
  for (const { file, only, milliseconds, hits } of [...reach].sort(nearestFirst(mutant))) {
    const hitLimit = Number.isFinite(hits) ? Math.max(10_000, hits * oftener) : undefined
    const told = await run({ file, only, mutant: mutant.id, hitLimit }, 5000 + 10 * milliseconds)
    if (!told || (told.failed !== undefined && told.tooOften)) return 'timedOut'
    if (told.failed !== undefined) return 'killed'
  }
  return 'survived'
}
