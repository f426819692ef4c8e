import { datesOf } from '../../time/times.js'
import type { CompiledAgenda, CompiledSession, RemovedSession } from '../schema/agenda.js'
import { forEachPartName, type PartName } from '../schema/part.js'
import { peopleOf, placesAround } from '../lookUp.js'

/** The parts of an agenda to which a line belongs, by the name under which they are asked for. */
export type Belonging = Record<PartName, readonly string[]>

/**
 * The days on which readers see a line: its own (under which a night stands too), and for one over
 * several days all on which it goes on.
 */
const daysOf = ({ day, endDay }: CompiledSession): string[] =>
  endDay ? datesOf({ day, endDay }) : [day]

/**
 * The parts to which a line of an agenda belongs now. A room also belongs to its venue: whoever
 * asks for the venue sees its rooms.
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
 * The parts to which a line belonged by an earlier publication, and does not any more. Agendas of
 * an older schema do not say all of it.
 */
export const belongedTo = (session: CompiledSession): Belonging => ({
  day: session.formerDays ?? [],
  place: session.formerPlaces ?? [],
  track: session.formerTracks ?? [],
  person: session.formerPeople ?? [],
  session: [],
})

/** All parts to which a line that is gone ever belonged. */
export const removedFrom = (session: RemovedSession): Belonging => ({
  day: session.days ?? [session.day],
  place: session.places ?? [],
  track: session.tracks ?? [],
  person: session.people ?? [],
  session: [session.id],
})

const both = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])]

/** All parts to which a line that is there ever belonged. */
export function everBelonged(agenda: CompiledAgenda, session: CompiledSession): Belonging {
  const [now, before] = [belongsTo(agenda, session), belongedTo(session)]
  return forEachPartName((name) => both(before[name], now[name]))
}
