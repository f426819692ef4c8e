import type { Payload } from 'payload'
import type { ReleasePage } from '../../core/release/index.js'
import { wordChanges } from '../../formats/changes.js'
import type { PublicEvent } from '../../store/compiled/publicEvent.js'
import { settingsFor } from '../../store/compiled/settingsFor.js'
import { listReleases } from '../../store/releases/readReleases.js'

export type ReleaseQuery = { language: string; limit: number; page: number }

/** A page of the releases of a public event, the latest first, as readers are told of them. */
export async function releasePage(
  payload: Payload,
  { slug, event }: { slug: string; event: PublicEvent },
  { language, limit, page }: ReleaseQuery,
): Promise<ReleasePage> {
  const { entries, total } = await listReleases(payload, event.id, { language, limit, page })
  const { href } = settingsFor(payload, slug, language)
  return {
    docs: entries.map((entry) => ({
      ...entry,
      languages: entry.languages.filter((code) => !event.heldBack.includes(code)),
      href: href('', { release: String(entry.number) }),
      inWords: wordChanges(entry.changes, language),
    })),
    totalDocs: total,
    page,
    totalPages: Math.max(1, Math.ceil(total / limit)),
    limit,
  }
}
