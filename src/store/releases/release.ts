import type { CompiledAgenda } from '../../core/compile/index.js'
import { fieldsIn } from '../../core/isPlain.js'
import type { GivenNumbers } from '../../core/numbering.js'
import type { SeenChange } from '../../core/release/index.js'
import type { Id } from '../../core/types.js'
import type { PayloadRequest } from 'payload'

/** Something for each language of the content. */
export type ByLanguage<T> = Record<string, T>

/** One publication of an agenda. Releases are numbered from 1 and never change afterwards. */
export type Release = {
  event: Id
  number: number
  /** An instant in UTC. */
  publishedAt: string
  /**
   * Who published it: an account, or a script by the name that it gave; undefined for a script
   * without one. Only the team sees it.
   */
  author?: { id?: string; name: string }
  /** What readers were told about it, in the languages in which somebody wrote it. */
  notes: ByLanguage<string>
  /** What readers saw change by it, in each language. */
  changes: ByLanguage<SeenChange[]>
  /** The languages in which readers can have it; none where it withdrew the agenda. */
  languages: string[]
  /**
   * The keys of the bodies that it served, in each language; absent in releases from before there
   * were keys.
   */
  bodyKeys?: ByLanguage<string>
  /** A number that orders the states of an agenda in time (see store/compiled/storedAgendas.ts). */
  state: number
}

/**
 * A release with the agendas that it serves in each language, and the numbers that readers have
 * seen by then.
 */
export type FullRelease = Release & { agendas: ByLanguage<CompiledAgenda>; numbers: GivenNumbers }

/**
 * The key under which a script without an account puts the name by which it publishes into its
 * request.
 */
export const publishedBy = 'agendaPublishedBy'

/**
 * Who publishes with this request: its account, or else a script by the name that it gives itself.
 */
export function authorOf({
  user,
  context,
}: Pick<PayloadRequest, 'context' | 'user'>): Release['author'] {
  if (user)
    return {
      id: String(user.id),
      name: String(fieldsIn(user).name || user.email || ''),
    }
  const name = context?.[publishedBy]
  return typeof name === 'string' && name ? { name: name.slice(0, 200) } : undefined
}
