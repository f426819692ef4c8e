import type { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'

/** Libraries mark a stream with this symbol once somebody has read from it. */
const disturbed = Symbol.for('nodejs.stream.disturbed')

/**
 * Reads the first bytes of a stream and puts them back, so that whoever reads the stream next gets
 * all of it. Undefined where it ends or breaks before it has so many.
 */
export async function peekBytes(stream: Readable, bytes: number): Promise<Buffer | undefined> {
  const seen = await new Promise<Buffer | undefined>((resolve) => {
    const look = () => {
      const chunk: Buffer | null = stream.read(bytes)
      if (!chunk) return
      stream.unshift(chunk)
      done(chunk.length === bytes ? chunk : undefined)
    }
    const gone = () => done(undefined)
    const done = (chunk: Buffer | undefined) => {
      stream.off('readable', look).off('close', gone).off('error', gone)
      resolve(chunk)
    }
    stream.on('readable', look).on('close', gone).on('error', gone)
  })
  // A stream notices one tick later that nobody listens any more: only then can it be read anew.
  await setImmediate()
  // What was read was put back: nothing is missing, so the mark is taken off.
  if (seen) Object.assign(stream, { [disturbed]: false })
  return seen
}
