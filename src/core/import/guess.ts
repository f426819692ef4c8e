import type { Guess, ProposedLine, ProposedPerson, Reason, Sureness } from './proposal.js'
import { placesOf, type Stretch } from './stretch.js'

/** A value that was read out of some texts. */
export const guess = <T>(
  value: T,
  sure: Sureness,
  code: Reason['code'],
  ...texts: (Stretch | undefined)[]
): Guess<T> => ({ value, sure, why: { code }, places: placesOf(...texts) })

/** A value that an editor put in the place of what was read there. */
export const chosen = <T>(value: T, places: Guess<unknown>['places'] = []): Guess<T> => ({
  value,
  sure: 'sure',
  why: { code: 'chosen' },
  places,
})

/** What somebody is called in a document, with or without a name. */
export const nameOf = ({ who }: Pick<ProposedPerson, 'who'>): string =>
  who.value.name ?? who.value.organisation ?? who.value.label ?? ''

/** The note of a line with more in it. */
export const noteWith = (
  { note }: Pick<ProposedLine, 'note'>,
  text: string,
  places: Guess<string>['places'],
): Guess<string> =>
  chosen([note?.value, text].filter(Boolean).join('; '), [...(note?.places ?? []), ...places])
