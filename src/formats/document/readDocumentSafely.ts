import type { Worker } from 'node:worker_threads'
import type { DocumentFault, TextDocument } from '../../core/import/document.js'
import type { Known } from '../../core/import/directoryNames.js'
import type { Proposal, ReadingContext } from '../../core/import/proposal.js'
import type { parseReturned } from '../translation/parseReturned.js'
import type { FileNames, ReadDocument } from './readDocument.js'
import { startThread } from './thread.js'

/** How many documents are read at once; others wait. */
const atOnce = 2

/**
 * Milliseconds: how long a thread waits for the next document, may take to load, and may take at
 * the very most.
 */
const patience = { idle: 60_000, loading: 30_000, busy: 15_000 }

/** Milliseconds more for the agenda in it: many times what 40 pages do. */
const agendaTime = 3000

/**
 * Milliseconds that a document may take: some times what 40 pages do, and more for a large file.
 */
const timeFor = (bytes: number): number => 1700 + bytes / 10_000

/** What a reader of agendas is told; tracks it cannot know by itself. */
export type AgendaContext = ReadingContext & Pick<Known, 'tracks'>

/**
 * What a thread is given to read: a document, and where it is told what is known, the agenda in it;
 * or a translators' file.
 */
export type Job = {
  bytes: Uint8Array
  names?: FileNames
  agenda?: AgendaContext
  translations?: true
}

type Read = ReadDocument | ReadProposal | ReturnType<typeof parseReturned>
type Message = { ready: true } | { read: Read }

/** Threads that have loaded and wait: loading takes longer than reading. */
const idle: { worker: Worker; wake: () => void }[] = []
const waiting: (() => void)[] = []
let running = 0

const processorTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

type Listeners = {
  message: (message: Message) => void
  error: (error: NodeJS.ErrnoException) => void
  exit: () => void
}

/** Listens until it is told not to; other listeners of the thread, its own among them, stay. */
function listen(worker: Worker, { message, error, exit }: Listeners): () => void {
  worker.on('message', message).on('error', error).on('exit', exit)
  return () => void worker.off('message', message).off('error', error).off('exit', exit)
}

function rest(worker: Worker): void {
  const leave = () => {
    const at = idle.findIndex((each) => each.worker === worker)
    if (at >= 0) idle.splice(at, 1)
    void worker.terminate()
  }
  const timer = setTimeout(leave, patience.idle)
  const stop = listen(worker, { message: () => undefined, error: leave, exit: leave })
  timer.unref()
  worker.unref()
  idle.push({
    worker,
    wake: () => {
      clearTimeout(timer)
      stop()
      worker.ref()
    },
  })
}

/** A thread that waits, or a new one once it has loaded. */
async function readyThread(): Promise<Worker> {
  const known = idle.pop()
  if (known) {
    known.wake()
    return known.worker
  }
  const worker = startThread()
  // A thread that fails when nobody waits for it any more must not end the server.
  worker.on('error', () => undefined)
  let timer: NodeJS.Timeout | undefined
  let stop: (() => void) | undefined
  try {
    await new Promise<void>((resolve, reject) => {
      timer = setTimeout(
        () =>
          reject(
            new Error('payload-plugin-agenda: the thread that reads documents does not start.'),
          ),
        patience.loading,
      )
      stop = listen(worker, {
        message: () => resolve(),
        error: reject,
        exit: () =>
          reject(new Error('payload-plugin-agenda: the thread that reads documents has ended.')),
      })
    })
  } catch (error) {
    void worker.terminate()
    throw error
  } finally {
    clearTimeout(timer)
    stop?.()
  }
  return worker
}

/**
 * What a thread says of a document, or that its time is over. On a machine that is busy with other
 * things the clock runs on while nothing is done: then the time of the processors counts.
 */
function answerOf(worker: Worker, { bytes, ...job }: Job, milliseconds: number): Promise<Read> {
  const since = { clock: performance.now(), processors: processorTime() }
  let timer: NodeJS.Timeout | undefined
  let stop: (() => void) | undefined
  return new Promise<Read>((resolve, reject) => {
    timer = setInterval(() => {
      const clock = performance.now() - since.clock
      if (
        clock > patience.busy ||
        (clock > milliseconds && processorTime() - since.processors > milliseconds)
      )
        resolve({ error: 'tooSlow' })
    }, 50)
    stop = listen(worker, {
      message: (message) => 'read' in message && resolve(message.read),
      error: (error) =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve({ error: 'tooLarge' }) : reject(error),
      exit: () => resolve({ error: 'broken' }),
    })
    // A copy, and not a view as a Buffer's slice is: what is handed over is gone here.
    const own = new Uint8Array(bytes)
    worker.postMessage({ ...job, bytes: own }, [own.buffer])
  }).finally(() => {
    clearInterval(timer)
    stop?.()
  })
}

/** What a file is read as in a thread of its own, or why it is not. */
export async function inThread(job: Job, milliseconds: number): Promise<Read> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1
  try {
    const worker = await readyThread()
    const read: Read = await answerOf(worker, job, milliseconds).catch(() => ({
      error: 'broken',
    }))
    // The thread is ended with the memory that a malicious file has filled.
    if ('error' in read) void worker.terminate()
    else rest(worker)
    return read
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

/**
 * A document of a stranger, read in a thread of its own within bounds of time and memory: a bomb
 * ends that thread alone, and the server goes on answering.
 *
 *     await readDocumentSafely(bytes, { name: 'agenda.docx' }) // { document } or { error: 'tooLarge' }
 */
export async function readDocumentSafely(
  bytes: Uint8Array,
  names: FileNames = {},
  milliseconds = timeFor(bytes.length),
): Promise<ReadDocument> {
  const read = await inThread({ bytes, names }, milliseconds)
  return 'document' in read || 'error' in read ? read : { error: 'broken' }
}

/**
 * A document with the agenda that it proposes. `known` are the entries of the context that it may
 * name.
 */
export type ReadProposal =
  { document: TextDocument; proposal: Proposal; known: Known } | { error: DocumentFault }

/**
 * Reads a document in the same way, and the agenda in it too: texts of strangers may take as long
 * to understand as files to unpack.
 */
export async function readAgendaSafely(
  bytes: Uint8Array,
  names: FileNames,
  agenda: AgendaContext,
  milliseconds = timeFor(bytes.length) + agendaTime,
): Promise<ReadProposal> {
  const read = await inThread({ bytes, names, agenda }, milliseconds)
  return 'proposal' in read || 'error' in read ? read : { error: 'broken' }
}
