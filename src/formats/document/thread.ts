import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

/** Megabytes of a thread’s own heap; what is unpacked lies outside of it, and is counted by the readers. */
const memory = { maxOldGenerationSizeMb: 112, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 }

/**
 * The file of the thread: beside this one, as compiled or as source. A bundler puts this file elsewhere, but leaves its
 * first address in it; where the app was moved after that, the package itself is asked for.
 */
function workerFile(): string {
  const here = () => (import.meta.url.startsWith('file:') ? path.dirname(fileURLToPath(import.meta.url)) : '')
  const inPackage = () => path.join(path.dirname(createRequire(path.join(process.cwd(), 'package.json')).resolve('payload-plugin-agenda')), 'formats', 'document')
  for (const folder of [here, inPackage]) {
    const found = ['worker.js', 'worker.ts'].map((name) => path.join(folder(), name)).find((file) => existsSync(file))
    if (found) return found
  }
  throw new Error('payload-plugin-agenda: formats/document/worker.js is missing from the package.')
}

/** A source is compiled as it is loaded, as the app does with its own; in the package it is compiled already. */
const compiling = (file: string): string =>
  `import(${JSON.stringify(pathToFileURL(createRequire(file).resolve('tsx/esm/api')).href)}).then(({ tsImport }) => tsImport(${JSON.stringify(file)}, ${JSON.stringify(pathToFileURL(file).href)}))`

/** A thread that reads documents, bounded in memory. It keeps no process alive, and what it prints is swallowed. */
export function startThread(): Worker {
  const file = workerFile()
  const isSource = file.endsWith('.ts')
  return new Worker(isSource ? compiling(file) : file, { eval: isSource, execArgv: [], resourceLimits: memory, stdout: true, stderr: true })
}
