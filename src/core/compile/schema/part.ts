import { maybeText, shape } from './parts.js'

/** By what a part of an agenda can be asked for, in every format. */
export const partNames = ['day', 'place', 'track', 'person', 'session'] as const
export type PartName = (typeof partNames)[number]

/** What of an agenda is asked for; nothing is the whole of it, several hold at once. */
export type Part = Partial<Record<PartName, string>>

export const PartOfAgenda = shape(
  'Part',
  'Which part of an agenda this is: the lines for which all that is given holds.',
  {
    day: maybeText('Lines of this day, `YYYY-MM-DD`.'),
    place: maybeText('Lines in this place and in those within it.'),
    track: maybeText('Lines of this track.'),
    person: maybeText('Lines in which this person has a role.'),
    session: maybeText('This line.'),
  } satisfies Record<PartName, unknown>,
)
