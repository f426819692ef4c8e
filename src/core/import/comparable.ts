import { withoutUndefined } from '../keysOf.js'
import { numberSessions } from '../numbering.js'
import { inOrder } from '../order.js'
import type { Agenda, Id } from '../types.js'
import { numberValue } from './numberValue.js'
import type { Comparable } from './pairLines.js'
import type { Proposal } from './proposal.js'

export function linesAsComparable({ lines, days }: Pick<Proposal, 'days' | 'lines'>): Comparable[] {
  const dates = new Map(days.map(({ id, date }) => [id, date?.value]))
  return lines.map(({ id, day, time, title, kind, number, people, place }) => ({
    id,
    title: title.value,
    names: people.flatMap(({ who }) => who.value.name ?? []),
    ...withoutUndefined({
      day: day.value === undefined ? undefined : dates.get(day.value),
      starts: time.value.starts,
      ends: time.value.ends,
      kind: kind.value,
      number: number ? numberValue(number.value) : undefined,
      place: place?.value,
    }),
  }))
}

const nameFrom = (names: Record<string, string> | undefined, id: Id | undefined) =>
  names?.[String(id)]

/**
 * The sessions of an agenda in the form in which they are compared with lines of a document. Their
 * ids are texts here.
 */
export function sessionsAsComparable({ sessions, people, places }: Agenda): Comparable[] {
  const numbers = numberSessions(sessions)
  return inOrder(sessions).map((session) => ({
    id: String(session.id),
    title: session.title ?? '',
    names: session.assignments.flatMap(({ person }) => nameFrom(people, person) ?? []),
    ...withoutUndefined({
      day: session.day,
      starts: session.starts,
      ends: session.ends,
      kind: session.kind,
      number: session.id === undefined ? undefined : numbers.get(session.id),
      place: nameFrom(places, session.place),
    }),
  }))
}
