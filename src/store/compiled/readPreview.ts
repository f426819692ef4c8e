import type { Payload, TypedUser, Where } from 'payload'
import { compileAgenda, type CompiledAgenda } from '../../core/compile/index.js'
import type { Id } from '../../core/types.js'
import { loadSource } from './loadSource.js'
import { settingsFor } from './settingsFor.js'

/** The id as this database keeps it; undefined for a text that cannot be one. */
function idFor(payload: Payload, text: string): Id | undefined {
  if (payload.db.defaultIDType === 'number') return /^\d{1,15}$/.test(text) ? Number(text) : undefined
  return /^[\w-]{1,64}$/.test(text) ? text : undefined
}

/**
 * An event's agenda in one language as it was last saved, drafts in it; undefined for whoever may not change the event.
 * Read anew every time: never to be kept or sent to others.
 */
export async function readPreview(
  payload: Payload,
  event: { id: string } | { slug: string },
  language: string,
  user: TypedUser | null,
): Promise<CompiledAgenda | undefined> {
  if (!user) return undefined
  const id = 'id' in event ? idFor(payload, event.id) : undefined
  if ('id' in event && id === undefined) return undefined
  const where: Where = 'slug' in event ? { slug: { equals: event.slug } } : { id: { equals: id } }
  const source = await loadSource(payload, where, { user })
  return source && compileAgenda(source, { ...settingsFor(payload, source.event.slug, language), drafts: true })
}
