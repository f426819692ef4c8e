import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { FileNames, ReadDocument } from './readDocument.js'

/** Megabytes of the thread’s own heap; what is unpacked is counted by the readers. */
const memory = { maxOldGenerationSizeMb: 112, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 }

/** How many documents are read at once; others wait. */
const atOnce = 2

/** Milliseconds that a document may take: as long as 40 pages do, and more for a large file. */
const timeFor = (bytes: number): number => 1700 + bytes / 1000

/**
 * The file of the thread: beside this one, as compiled or as source. A bundler puts this file elsewhere, but leaves its
 * first address in it; where the app was moved after that, the package itself is asked for.
 */
function workerFile(): string {
  const here = import.meta.url.startsWith('file:') ? path.dirname(fileURLToPath(import.meta.url)) : ''
  const inPackage = () => {
    try {
      return path.join(path.dirname(createRequire(path.join(process.cwd(), 'package.json')).resolve('payload-plugin-agenda')), 'formats', 'document')
    } catch {
      return ''
    }
  }
  for (const folder of [() => here, inPackage]) {
    const found = ['worker.js', 'worker.ts'].map((name) => path.join(folder(), name)).find((file) => existsSync(file))
    if (found) return found
  }
  throw new Error('payload-plugin-agenda: formats/document/worker.js is missing from the package.')
}

/** A source is compiled as it is loaded, as the app does with its own; in the package it is compiled already. */
const compiling = (file: string): string =>
  `import(${JSON.stringify(pathToFileURL(createRequire(file).resolve('tsx/esm/api')).href)}).then(({ tsImport }) => tsImport(${JSON.stringify(file)}, ${JSON.stringify(pathToFileURL(file).href)}))`

let running = 0
const waiting: (() => void)[] = []

async function takeTurn(): Promise<void> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1
}

const endTurn = (): void => {
  const next = waiting.shift()
  if (next) next()
  else running -= 1
}

function inThread(bytes: Uint8Array, names: FileNames, milliseconds: number): Promise<ReadDocument> {
  const file = workerFile()
  const isSource = file.endsWith('.ts')
  const own = bytes.slice()
  const worker = new Worker(isSource ? compiling(file) : file, {
    eval: isSource,
    workerData: { bytes: own, names },
    transferList: [own.buffer],
    resourceLimits: memory,
    execArgv: [],
    stdout: true,
    stderr: true,
  })
  return new Promise<ReadDocument>((resolve, reject) => {
    // Loading takes its own time, on a busy machine some seconds; the document’s begins after it.
    let timer = setTimeout(() => resolve({ error: 'tooSlow' }), 20_000)
    worker.on('message', (message: { reading: true } | { read: ReadDocument }) => {
      if ('read' in message) return resolve(message.read)
      clearTimeout(timer)
      timer = setTimeout(() => resolve({ error: 'tooSlow' }), milliseconds)
    })
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ error: 'tooLarge' })
      else reject(error)
    })
    worker.on('exit', () => resolve({ error: 'broken' }))
  }).finally(() => worker.terminate())
}

/**
 * A document of a stranger, read in a thread of its own within bounds of time and memory: a bomb ends that thread alone,
 * and the server goes on answering.
 *
 *     await readDocumentSafely(bytes, { name: 'agenda.docx' }) // { document } or { error: 'tooLarge' }
 */
export async function readDocumentSafely(bytes: Uint8Array, names: FileNames = {}, milliseconds = timeFor(bytes.length)): Promise<ReadDocument> {
  await takeTurn()
  try {
    return await inThread(bytes, names, milliseconds)
  } finally {
    endTurn()
  }
}
