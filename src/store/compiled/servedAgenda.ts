import type { CompiledAgenda } from '../../core/compile/index.js'
import { type Sendable, toSendable } from './sendable.js'

/**
 * An agenda ready to be sent: the value, and its JSON as bytes with an entity tag, compressed when
 * first asked for.
 */
export type ServedAgenda = Omit<Sendable, 'bytes'> & {
  agenda: CompiledAgenda
  json: Buffer
  /** This is the last good copy: the database could not be asked whether it is still the latest. */
  stale?: boolean
}

export function toServed(agenda: CompiledAgenda, body: string): ServedAgenda {
  const { bytes, ...rest } = toSendable(body)
  return { agenda, json: bytes, ...rest }
}
