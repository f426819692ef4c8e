// Reads documents in a thread of its own, one after the other. `readDocumentSafely.ts` starts it.
import { parentPort } from 'node:worker_threads'
import { type FileNames, readDocument } from './readDocument.js'

parentPort?.on('message', async ({ bytes, names }: { bytes: Uint8Array; names: FileNames }) => {
  parentPort?.postMessage({ read: await readDocument(bytes, names) })
})
parentPort?.postMessage({ ready: true })
