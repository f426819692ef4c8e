import type { ItemTime } from './items.js'
import type { Party } from './partyDetails.js'
import type { Piece } from './pieces.js'
import type { Stretch } from './stretch.js'

export type DraftPerson = {
  party: Party
  role?: { is: string; said?: Stretch }
  /** A word before the name that may be a role, and that no vocabulary has: `Conductor`. */
  asked?: Stretch
  /** What stood before the name and is no part of it: `Remarks by`. */
  lead?: Stretch
  /** Where a list can be read in another way: that list, on its first. */
  others?: DraftPerson[][]
  /** Its surname stood first. */
  turned?: true
  /** The same for all of one list. */
  list: object
  from: 'column' | 'heading' | 'label' | 'list' | 'text' | 'title'
}

export type DraftText = 'description' | 'methodology' | 'objective' | 'questions'

/** A line of the agenda while it is read. */
export type Draft = {
  time?: ItemTime
  title: Stretch
  number?: Stretch
  label?: Stretch
  kind?: { is: string; said?: Stretch; sure: boolean }
  numbered: boolean
  notes: Stretch[]
  place?: { text: Stretch; from: 'bracket' | 'column' | 'label' | 'text' }
  track?: Stretch
  status?: { is: 'cancelled' | 'tentative'; said: Stretch }
  people: DraftPerson[]
  texts: Record<DraftText, Piece[]>
  /** The labels before them. */
  said: Partial<Record<DraftText | 'place' | 'track' | 'note', Stretch>>
  talks: Draft[]
}

export const emptyDraft = (title: Stretch): Draft => ({
  title,
  numbered: false,
  notes: [],
  people: [],
  texts: { description: [], methodology: [], objective: [], questions: [] },
  said: {},
  talks: [],
})
