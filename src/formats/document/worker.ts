// Reads one document in a thread of its own, and ends. `readDocumentSafely.ts` starts it.
import { parentPort, workerData } from 'node:worker_threads'
import { type FileNames, readDocument } from './readDocument.js'

const { bytes, names } = workerData as { bytes: Uint8Array; names: FileNames }

parentPort?.postMessage({ reading: true })
parentPort?.postMessage({ read: await readDocument(bytes, names) })
