import type { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'

/** By this symbol libraries tell each other that a stream was read from and must not be handed on. */
const disturbed = Symbol.for('nodejs.stream.disturbed')

/** The first bytes of a stream, which stay in it for whoever reads it next; undefined when it ends or breaks before. */
export async function peekBytes(stream: Readable, bytes: number): Promise<Buffer | undefined> {
  const seen = await new Promise<Buffer | undefined>((resolve) => {
    const look = () => {
      const chunk = stream.read(bytes) as Buffer | null
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
  // A stream forgets one tick later that somebody looked, and flows for the next reader only then.
  await setImmediate()
  // Nothing is missing from it: what was read was put back.
  if (seen) Object.assign(stream, { [disturbed]: false })
  return seen
}
