import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import type { Id } from '../../core/types.js'
import { type Built, buildAgenda } from './buildAgenda.js'
import { isCurrent, readRevisions } from './revisions.js'
import { publicEvent } from './publicEvent.js'
import type { ServedAgenda } from './sendable.js'
import { perAdapter } from '../gateway/perAdapter.js'
import { isDatabaseDown } from '../databaseRefusals.js'

type Kept = Built & { event: Id }
type Memory = { kept: LRUCache<string, Kept>; building: Map<string, Promise<Kept | undefined>> }

/** How many bytes of agendas a process keeps in memory. */
const maxBytes = 128 * 1024 * 1024

const memoryOf = perAdapter((): Memory => ({
  kept: new LRUCache<string, Kept>({
    maxSize: maxBytes,
    // Eight times the JSON, since the formats are kept beside it, each of them compressed too.
    sizeCalculation: ({ served }) => served.json.length * 8,
  }),
  building: new Map(),
}))

async function build(payload: Payload, slug: string, language: string): Promise<Kept | undefined> {
  const found = await publicEvent(payload, slug)
  if (!found || found.heldBack.includes(language)) return undefined
  const event = found.id
  const built = await buildAgenda(payload, event, language)
  // The event's slug may have changed between the two reads.
  return built && built.served.agenda.event.slug === slug ? { ...built, event } : undefined
}

/**
 * The published agenda of an event in one language; undefined when the public may see none by this
 * slug, or none in this language. What a process keeps in memory is served only after one read of
 * the event's revision has proved that it is current: a read that starts after a publication was
 * acknowledged shows that publication. While the database is away, the last good copy is served and
 * marked as stale.
 */
export async function readAgenda(
  payload: Payload,
  slug: string,
  language: string,
): Promise<ServedAgenda | undefined> {
  const { kept, building } = memoryOf(payload)
  const key = `${language} ${slug}`
  const known = kept.get(key)
  try {
    if (known && isCurrent(known.basis, await readRevisions(payload, known.event)))
      return known.served
  } catch (error) {
    if (!known || !isDatabaseDown(error)) throw error
    return { ...known.served, stale: true }
  }
  // A reader shares a compilation that is under way only if it began after the reader came:
  // otherwise the agenda could be older than what the reader may expect.
  const before = building.get(key)
  if (before) await before.catch(() => undefined)
  const fresh = kept.get(key)
  if (before && fresh && isCurrent(fresh.basis, await readRevisions(payload, fresh.event)))
    return fresh.served
  const current =
    building.get(key) ?? build(payload, slug, language).finally(() => building.delete(key))
  building.set(key, current)
  const built = await current
  if (built) kept.set(key, built)
  else kept.delete(key)
  return built?.served
}
