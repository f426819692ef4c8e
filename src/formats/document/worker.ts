// Reads documents and translators’ files in a thread of its own, one after the other.
// `readDocumentSafely.ts` starts it.
import { parentPort } from 'node:worker_threads'
import { knownOf } from '../../core/import/directoryNames.js'
import { readAgenda } from '../../core/import/readAgenda.js'
import { parseReturned } from '../translation/parseReturned.js'
import { fitsAgenda } from './fitsAgenda.js'
import { readDocument } from './readDocument.js'
import type { Job } from './readDocumentSafely.js'

parentPort?.on('message', async ({ bytes, names, agenda, translations }: Job) => {
  if (translations) return parentPort?.postMessage({ read: parseReturned(bytes) })
  const read = await readDocument(bytes, names)
  if (!agenda || 'error' in read) return parentPort?.postMessage({ read })
  if (!fitsAgenda(read.document)) return parentPort?.postMessage({ read: { error: 'tooLarge' } })
  const { tracks, people = [], organisations = [], places = [] } = agenda
  const proposal = readAgenda(read.document, agenda)
  parentPort?.postMessage({
    read: {
      ...read,
      proposal,
      known: knownOf(proposal, { people, organisations, places, tracks }),
    },
  })
})
parentPort?.postMessage({ ready: true })
