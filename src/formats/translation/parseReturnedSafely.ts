import type { DocumentFault } from '../../core/import/document.js'
import { inThread } from '../document/readDocumentSafely.js'
import { faultOf, largest } from './faults.js'
import { parseReturned } from './parseReturned.js'

/** Bytes that are read sooner than a thread would have loaded. */
const short = 256_000

/** Milliseconds of a thread: many times what the texts of a large event take. */
const timeFor = (bytes: number): number => 4000 + bytes / 2000

/**
 * The same as `parseReturned`; of large files in a thread of its own, while the server goes on
 * answering.
 */
export async function parseReturnedSafely(
  file: Uint8Array,
): Promise<ReturnType<typeof parseReturned>> {
  if (file.length > largest) return faultOf('tooLarge', { most: largest })
  if (file.length <= short) return parseReturned(file)
  const read = (await inThread({ bytes: file, translations: true }, timeFor(file.length))) as
    ReturnType<typeof parseReturned> | { error: DocumentFault }
  if (!('error' in read)) return read
  return read.error === 'broken'
    ? faultOf('notTable', { reason: '' })
    : faultOf('tooLarge', { most: largest })
}
