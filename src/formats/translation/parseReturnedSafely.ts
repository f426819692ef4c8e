import { inThread } from '../document/readDocumentSafely.js'
import { faultOf, largest } from './faults.js'
import { parseReturned } from './parseReturned.js'

/** In bytes: shorter files are read sooner than a thread could be loaded. */
const short = 256_000

/**
 * In milliseconds, how long a thread may take: many times as long as the texts of a large event do.
 */
const timeFor = (bytes: number): number => 4000 + bytes / 2000

/**
 * Reads like `parseReturned`; large files are read in a thread of their own, while the server goes
 * on answering.
 */
export async function parseReturnedSafely(
  file: Uint8Array,
): Promise<ReturnType<typeof parseReturned>> {
  if (file.length > largest) return faultOf('tooLarge', { most: largest })
  if (file.length <= short) return parseReturned(file)
  const read = await inThread({ bytes: file, translations: true }, timeFor(file.length))
  if ('error' in read && read.error !== 'broken') return faultOf('tooLarge', { most: largest })
  return 'error' in read || 'document' in read ? faultOf('notTable', { reason: '' }) : read
}
