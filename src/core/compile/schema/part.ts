import { recordOf } from '../../keysOf.js'
import { maybeText, shape } from './parts.js'

/** The names of the conditions by which a part of an agenda can be asked for, in every format. */
export const partNames = ['day', 'place', 'track', 'person', 'session'] as const
export type PartName = (typeof partNames)[number]

/**
 * Which part of an agenda is asked for: the whole of it where nothing is given; several conditions
 * must all be met.
 */
export type Part = Partial<Record<PartName, string>>

/** What each condition means, for those who read the schemas. */
export const partMeanings: Record<PartName, string> = {
  day: 'Lines of this day, `YYYY-MM-DD`, and what goes on on it since an earlier one.',
  place: 'Lines in this place and in those within it.',
  track: 'Lines of this track.',
  person: 'Lines in which this person has a role.',
  session: 'This line.',
}

/** A record with one value for each name by which a part can be asked for. */
export const forEachPartName = <T>(make: (name: PartName) => T): Record<PartName, T> =>
  recordOf(partNames, make)

export const PartOfAgenda = shape(
  'Part',
  'Which part of an agenda this is: the lines for which all that is given holds.',
  forEachPartName((name) => maybeText(partMeanings[name])),
)
