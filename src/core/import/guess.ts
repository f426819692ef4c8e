import type { Guess, ProposedLine, ProposedPerson, Reason, Sureness } from './proposal.js'
import { placesOf, type Stretch } from './stretch.js'

/** A guess for a value that was read out of some texts. */
export const guess = <T>(
  value: T,
  sure: Sureness,
  code: Reason['code'],
  ...texts: (Stretch | undefined)[]
): Guess<T> => ({ value, sure, why: { code }, places: placesOf(...texts) })

/** A guess with the value that an editor chose; it keeps the places of what was read. */
export const chosen = <T>(value: T, places: Guess<unknown>['places'] = []): Guess<T> => ({
  value,
  sure: 'sure',
  why: { code: 'chosen' },
  places,
})

/** What somebody is called in a document, with or without a name. */
export const nameOf = ({ who }: Pick<ProposedPerson, 'who'>): string =>
  who.value.name ?? who.value.organisation ?? who.value.label ?? ''

/** The note of a line, with another text added to it. */
export const noteWith = (
  { note }: Pick<ProposedLine, 'note'>,
  text: string,
  places: Guess<string>['places'],
): Guess<string> =>
  chosen([note?.value, text].filter(Boolean).join('; '), [...(note?.places ?? []), ...places])
