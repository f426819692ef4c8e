import { Worker } from 'node:worker_threads'

/** How often each mutant was met. */
export type Covered = Record<string, number>

/** One test file, or only some of its tests, perhaps with a mutant that may be met only so often. */
export type Task = { file: string; only?: string[]; mutant?: string; hitLimit?: number }

export type Passed = {
  failed?: undefined
  milliseconds: Record<string, number>
  coverage: { static: Covered; perTest: Record<string, Covered> }
}

export type TaskResult = Passed | { failed: string; tooOften: boolean }

const thread = JSON.stringify(new URL('./thread.ts', import.meta.url).href)
/** On Node 20 a thread does not take over what reads TypeScript here. */
const loadThread = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${thread}, ${thread}))`

/** Runs bundles in a thread of their own, which is ended and replaced where one goes on for ever. */
export function threads(bundles: Record<string, string>) {
  let worker: Worker | undefined

  async function end() {
    await worker?.terminate()
    worker = undefined
  }

  /** Undefined where the tests did not end in time, or took the thread's memory. */
  async function run(asked: Task, milliseconds: number): Promise<TaskResult | undefined> {
    worker ??= new Worker(loadThread, {
      eval: true,
      workerData: bundles,
      resourceLimits: { maxOldGenerationSizeMb: 1500 },
      // What a test prints belongs to no mutant.
      stdout: true,
      stderr: true,
    })
    const running = worker
    const told = await new Promise<TaskResult | undefined>((resolve) => {
      const late = setTimeout(() => resolve(undefined), milliseconds)
      const settle = (answer?: TaskResult) => {
        clearTimeout(late)
        resolve(answer)
      }
      running.removeAllListeners()
      running.once('message', settle).once('error', () => settle())
      running.postMessage(asked)
    })
    if (!told) await end()
    return told
  }

  return { run, end }
}
