import type { CompiledAgenda } from '../../core/compile/index.js'
import type { GivenNumbers } from '../../core/numbering.js'
import type { SeenChange } from '../../core/release/index.js'
import type { Id } from '../../core/types.js'

/** Something for each language of the content. */
export type ByLanguage<T> = Record<string, T>

/** One publication of an agenda: numbered from 1, never changed after. */
export type Release = {
  event: Id
  number: number
  /** UTC. */
  publishedAt: string
  /**
   * Who published it: an account, or a script by the name that it gave; undefined for one that gave
   * none. For the team alone.
   */
  author?: { id?: string; name: string }
  /** What was said to readers about it, in the languages in which it was. */
  notes: ByLanguage<string>
  /** What readers saw change with it, in each language. */
  changes: ByLanguage<SeenChange[]>
  /** In which readers can have it; none where it was withdrawn with this. */
  languages: string[]
  /** Of what it served, in each language; absent in releases of an earlier time. */
  bodyKeys?: ByLanguage<string>
  /** Orders the states of an agenda in time (see store/compiled/storedAgendas.ts). */
  state: number
}

/**
 * A release with the agenda that it serves in each of its languages, and the numbers that readers
 * have seen by then.
 */
export type FullRelease = Release & { agendas: ByLanguage<CompiledAgenda>; numbers: GivenNumbers }
