import type { CompiledAgenda } from '../../core/compile/index.js'
import { type Sendable, toSendable } from './sendable.js'

/**
 * An agenda ready to be sent: the value, its JSON as bytes, their entity tag, and the bytes
 * compressed when first asked for.
 */
export type ServedAgenda = Omit<Sendable, 'bytes'> & {
  agenda: CompiledAgenda
  json: Buffer
  /** The last good copy, of which the database could not be asked whether it is the latest. */
  stale?: boolean
}

export function toServed(agenda: CompiledAgenda, body: string): ServedAgenda {
  const { bytes, ...rest } = toSendable(body)
  return { agenda, json: bytes, ...rest }
}
