import type { ItemTime } from './items.js'
import type { Party } from './partyDetails.js'
import type { Piece } from './pieces.js'
import type { Stretch } from './stretch.js'

export type DraftPerson = {
  party: Party
  role?: { is: string; said?: Stretch }
  /** A word before the name that may be a role, but is in no vocabulary: `Conductor`. */
  asked?: Stretch
  /** Words before the name that are not part of it: `Remarks by`. */
  lead?: Stretch
  /** Other ways to read the list of people; kept on its first person. */
  others?: DraftPerson[][]
  /** The surname stood first, and was put last. */
  turned?: true
  /** An object that all people of one list share. */
  list: object
  from: 'column' | 'heading' | 'label' | 'list' | 'text' | 'title'
}

export type DraftText = 'description' | 'methodology' | 'objective' | 'questions'

/** A line of the agenda while it is being read. */
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
  /** The labels that stood before its texts. */
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
