import { datesOf } from '../../time/times.js'
import type { CompiledAgenda, CompiledSession, RemovedSession } from '../schema/agenda.js'
import { forEachPartName, type PartName } from '../schema/part.js'
import { peopleOf } from './peopleOf.js'
import { placesAround } from './placesAround.js'

/** The parts of an agenda that a line is in, by the name under which they are asked for. */
export type Belonging = Record<PartName, readonly string[]>

/**
 * The days on which a line is there for readers: its own, which a night belongs to, and all on
 * which one over several goes on.
 */
const daysOf = ({ day, endDay }: CompiledSession): string[] =>
  endDay ? datesOf({ day, endDay }) : [day]

/**
 * What a line of an agenda belongs to now. A place is within others: whoever looks at the venue
 * sees its rooms.
 */
export const belongsTo = (
  agenda: Pick<CompiledAgenda, 'places'>,
  session: CompiledSession,
): Belonging => ({
  day: daysOf(session),
  place: placesAround(agenda, session.place).map(({ id }) => id),
  track: session.track === null ? [] : [session.track],
  person: peopleOf(session),
  session: [session.id],
})

/**
 * What a line belonged to by any earlier publication and does no more. Agendas of an older schema
 * do not say all of it.
 */
export const belongedTo = (session: CompiledSession): Belonging => ({
  day: session.formerDays ?? [],
  place: session.formerPlaces ?? [],
  track: session.formerTracks ?? [],
  person: session.formerPeople ?? [],
  session: [],
})

/** All that a line which is gone ever belonged to. */
export const removedFrom = (session: RemovedSession): Belonging => ({
  day: session.days ?? [session.day],
  place: session.places ?? [],
  track: session.tracks ?? [],
  person: session.people ?? [],
  session: [session.id],
})

const both = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])]

/** All that a line which is there ever belonged to. */
export function everBelonged(agenda: CompiledAgenda, session: CompiledSession): Belonging {
  const [now, before] = [belongsTo(agenda, session), belongedTo(session)]
  return forEachPartName((name) => both(before[name], now[name]))
}
