/** What of an agenda readers can see change. */
export type ChangedThing = 'day' | 'event' | 'organisation' | 'person' | 'place' | 'session' | 'track'

/** One change that readers of an agenda see, in the language of the agenda. */
export type Change = {
  what: ChangedThing
  change: 'added' | 'changed' | 'removed'
  /** Stable: the id of what changed; the date of a day. */
  id: string
  /** What readers call it; of a session without its number. */
  title: string
  /** Of a session: the number before its title, as it is now (I, II, III). */
  number?: string
  /** What of it changed, by its name among the labels of fields (`agenda:fields:…`); absent where all of it came or went. */
  field?: string
  /** With the field `assignments`: the label of the role. */
  role?: string
  /** Short texts before and after, null for none; both are absent where a longer text changed. */
  from?: string | null
  to?: string | null
}
