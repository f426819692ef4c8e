import type { Payload, TypedUser, Where } from 'payload'
import type { CompiledAgenda } from '../../core/compile/index.js'
import { compileInTurns } from '../runInTurns.js'
import { idFrom, isId } from '../input/ids.js'
import { slugOf } from '../optionsOf.js'
import { loadSource } from './loadSource.js'
import { settingsFor } from './settingsFor.js'

/**
 * An event's agenda in one language as it was last saved, drafts included; undefined for those who
 * may not change the event. It is read anew every time and must never be kept or sent to others.
 */
export async function readPreview(
  payload: Payload,
  event: { id: string } | { slug: string },
  language: string,
  user: TypedUser | null,
): Promise<CompiledAgenda | undefined> {
  if (!user) return undefined
  if ('id' in event && !isId(payload, slugOf(payload, 'events'), event.id)) return undefined
  const where: Where =
    'slug' in event
      ? { slug: { equals: event.slug } }
      : { id: { equals: idFrom(payload, event.id) } }
  const source = await loadSource(payload, where, { user })
  return (
    source &&
    compileInTurns(source, { ...settingsFor(payload, source.event.slug, language), drafts: true })
  )
}
