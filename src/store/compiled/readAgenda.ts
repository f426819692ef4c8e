import type { Payload } from 'payload'
import { compileAgenda, type CompiledAgenda } from '../../core/compile/index.js'
import { loadSource } from './loadSource.js'
import { settingsFor } from './settingsFor.js'

/** An agenda ready to be sent: the value, and its JSON as bytes with their entity tag. */
export type ServedAgenda = { agenda: CompiledAgenda; json: Buffer; etag: string }

/** The published agenda of an event in one language; undefined when the public may see none by this slug. */
export async function readAgenda(payload: Payload, slug: string, language: string): Promise<ServedAgenda | undefined> {
  const source = await loadSource(payload, { slug: { equals: slug } })
  if (!source) return undefined
  const agenda = compileAgenda(source, settingsFor(payload, slug, language))
  return { agenda, json: Buffer.from(JSON.stringify(agenda)), etag: '' }
}
