/** Panels in which something is written or chosen before something is done. */
export type KeptNotePlace =
  'bringing' | 'comment' | 'copying' | 'newEvent' | 'publishing' | 'review' | 'startEmpty' | 'today'

/**
 * Whose work it is, and on what: one screen of one event, in one language of the content where it
 * has one. Of a comment, `language` is the line.
 */
export type KeptPlace = {
  account: string
  screen: KeptNotePlace | 'agenda' | 'translate'
  event: string
  language: string
}

/** What one open screen has that is not saved, as it is kept on the device. */
export type KeptRow<Work> = KeptPlace & {
  key: string
  /** The open screen that wrote it: two of one browser do not overwrite each other's. */
  tab: string
  /** All languages of this account and event on this screen. */
  shelf: string
  /** Milliseconds since 1970: when it was written last. */
  at: number
  work: Work
}

/** Days after which nobody comes back to it, and what was private goes. */
export const keptDays = 30

const joined = (...parts: string[]) => parts.map(encodeURIComponent).join('/')

export const shelfOf = ({ account, screen, event }: Omit<KeptPlace, 'language'>): string =>
  joined(account, screen, event)

export const rowOf = <Work>(
  place: KeptPlace,
  tab: string,
  work: Work,
  at: number,
): KeptRow<Work> => ({
  ...place,
  key: joined(place.account, place.screen, place.event, place.language, tab),
  shelf: shelfOf(place),
  tab,
  at,
  work,
})

/** Written before this moment: too old to be kept. */
export const tooOldBefore = (now: number): number => now - keptDays * 86_400_000

/** Rows of screens that are not open any more, the latest first. */
export const abandoned = <Row extends Pick<KeptRow<unknown>, 'at' | 'tab'>>(
  rows: readonly Row[],
  open: ReadonlySet<string>,
): Row[] => rows.filter(({ tab }) => !open.has(tab)).toSorted((a, b) => b.at - a.at)
