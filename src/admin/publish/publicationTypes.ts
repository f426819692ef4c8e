import type { PublicationEntry } from '../../api/builder/publicationEndpoints.js'
import type { Id } from '../../core/types.js'

/** What the server says of a publication before it. */
export type Entry = PublicationEntry

/**
 * Of what a publication is asked: these alone, without those, or the taking back of some; with
 * languages held back.
 */
export type Question = { holdBack?: string[]; only?: Id[]; leaveOut?: Id[]; withdraw?: Id[] }

export type PublicationRequest = Question & {
  revisions: Record<string, number>
  note?: string
  accepted: string[]
}
