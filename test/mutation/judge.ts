import path from 'node:path'
import type { Mutant } from './sources.js'
import type { Passed, threads } from './threads.js'

type Run = ReturnType<typeof threads>['run']
/** The tests of a file that meet a mutant, and how long they take without it. */
type Reach = { file: string; only?: string[]; milliseconds: number; hits: number }
export type Verdict = 'killed' | 'timedOut' | 'survived'

const firstRun = 300_000
/** A loop that goes round so much more often than without the mutant does not end. */
const oftener = 100

function reachIn(file: string, { coverage, milliseconds }: Passed): Map<string, Reach> {
  const found = new Map<string, Reach & { only: string[] }>()
  for (const [id, covered] of Object.entries(coverage.perTest)) {
    for (const [mutant, times] of Object.entries(covered)) {
      const { only, hits, ...more } = found.get(mutant) ?? { only: [], hits: 0, milliseconds: 0 }
      const took = more.milliseconds + (milliseconds[id] ?? 0)
      found.set(mutant, { file, only: [...only, id], hits: hits + times, milliseconds: took })
    }
  }
  const whole = Object.values(milliseconds).reduce((sum, each) => sum + each, 0)
  // What a single test meets may be remembered (names of months are), and show in any that comes
  // later.
  const met = [...found].map(([mutant, reach]): [string, Reach] => [
    mutant,
    reach.only.length > 1 ? reach : { file, hits: reach.hits, milliseconds: whole },
  ])
  // What is met while a file is loaded may show in any of its tests.
  const atLoading = Object.keys(coverage.static).map((mutant): [string, Reach] => [
    mutant,
    { file, milliseconds: whole, hits: Infinity },
  ])
  return new Map<string, Reach>([...met, ...atLoading])
}

/** Runs every test file as it is, and notes which tests meet which mutants. */
export async function reachOf(files: string[], run: Run): Promise<Map<string, Reach[]>> {
  const reached = new Map<string, Reach[]>()
  for (const file of files) {
    const told = await run({ file }, firstRun)
    if (!told || told.failed !== undefined)
      throw new Error(`${file} fails without any mutant: ${told?.failed ?? 'it does not end'}`)
    for (const [mutant, reach] of reachIn(file, told))
      reached.set(mutant, [...(reached.get(mutant) ?? []), reach])
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
