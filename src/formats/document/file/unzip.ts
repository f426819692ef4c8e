import { Unzip, UnzipInflate } from 'fflate'
import { Unreadable } from '../faults.js'
import { type Budget, limits } from './limits.js'

/**
 * Bytes of the archive that are unpacked at once: deflate makes at most a thousand times as many of
 * them.
 */
const step = 8192

/** The names of the entries that an archive claims to have, up to the first that cannot be read. */
export function entriesOf(bytes: Uint8Array): string[] {
  const names: string[] = []
  const archive = new Unzip((file) => names.push(file.name))
  pushAll(archive, bytes)
  return names
}

function pushAll(archive: Unzip, bytes: Uint8Array): void {
  try {
    for (let at = 0; at < bytes.length; at += step)
      archive.push(bytes.subarray(at, at + step), at + step >= bytes.length)
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('broken')
  }
}

const joined = (chunks: Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/**
 * The entries of a zip archive that are wanted, by name. The others are not unpacked. Bytes are
 * counted as they come out: what the archive says about sizes is not believed. Throws `Unreadable`:
 * `broken`, `tooLarge`.
 *
 *     unzip(bytes, (name) => name.endsWith('.xml'), fullBudget()).get('content.xml')
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  budget: Budget,
): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>()
  let open = 0
  let entries = 0
  const archive = new Unzip((file) => {
    entries += 1
    if (entries > limits.entries) throw new Unreadable('tooLarge')
    if (!wanted(file.name) || found.has(file.name)) return
    const chunks: Uint8Array[] = []
    open += 1
    file.ondata = (error, chunk, final) => {
      // What is thrown here comes back as an error of the archive.
      if (error) throw error instanceof Unreadable ? error : new Unreadable('broken')
      budget.unpacked -= chunk.length
      if (budget.unpacked < 0) throw new Unreadable('tooLarge')
      chunks.push(chunk)
      if (!final) return
      open -= 1
      found.set(file.name, joined(chunks))
    }
    file.start()
  })
  archive.register(UnzipInflate)
  pushAll(archive, bytes)
  if (open > 0) throw new Unreadable('broken')
  return found
}
