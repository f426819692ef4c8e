import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

/**
 * Megabytes of a thread’s own heap; what is unpacked lies outside of it, and is counted by the
 * readers.
 */
const memory = { maxOldGenerationSizeMb: 112, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 }

const names = ['worker.js', 'worker.ts']

/** Folders of the app and those around it, where packages are installed. */
const installed = (folder: string): string[] => {
  const own = path.join(
    folder,
    'node_modules',
    'payload-plugin-agenda',
    'dist',
    'src',
    'formats',
    'document',
  )
  const around = path.dirname(folder)
  return around === folder ? [own] : [own, ...installed(around)]
}

/**
 * The file of the thread: beside this one, as compiled or as source. A bundler puts this file
 * elsewhere, but leaves its first address in it; where the app was moved after that, the installed
 * package is looked for. A bundler follows `createRequire` and `new URL`, and would make a copy of
 * its own that does not run in a thread: neither is used here.
 */
function workerFile(): string {
  const here = import.meta.url.startsWith('file:')
    ? [path.dirname(fileURLToPath(import.meta.url))]
    : []
  const found = [...here, ...installed(process.cwd())]
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file))
  if (!found)
    throw new Error('payload-plugin-agenda: dist/src/formats/document/worker.js is missing.')
  return found
}

/**
 * A source is compiled as it is loaded, as the app does with its own; in the package it is compiled
 * already.
 */
const compiling = (file: string): string => {
  const url = pathToFileURL(file).href
  return `
    const { createRequire } = require('node:module')
    const { pathToFileURL } = require('node:url')
    import(pathToFileURL(createRequire(${JSON.stringify(url)}).resolve('tsx/esm/api'))).then(({ tsImport }) => tsImport(${JSON.stringify(url)}, ${JSON.stringify(url)}))
  `
}

/**
 * A thread that reads documents, bounded in memory. It keeps no process alive, and what it prints
 * is swallowed.
 */
export function startThread(): Worker {
  const file = workerFile()
  const isSource = file.endsWith('.ts')
  return new Worker(isSource ? compiling(file) : file, {
    eval: isSource,
    execArgv: [],
    resourceLimits: memory,
    stdout: true,
    stderr: true,
  })
}
