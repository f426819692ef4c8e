import type { Agenda, AgendaSession, Id, Level, Rulebook, Violation } from '../types.js'

/** What a rule found: where, and the values for its message. */
export type ViolationFound = Pick<Violation, 'at' | 'params'>

/**
 * How far from a session a rule looks to say whether that session breaks it: at the session and its
 * event alone, at what runs at the same time, or at the whole agenda.
 */
export type Scope = 'agenda' | 'overlap' | 'session'

/** A pure function of an agenda with the name by which options, texts and tests know it. */
export type Rule<Name extends string = string, L extends Level = Level> = {
  id: Name
  /** The level that holds where options set no other. */
  level: L
  scope: Scope
  check(agenda: Agenda, rulebook: Rulebook): ViolationFound[]
}

export const rule = <const Name extends string, const L extends Level>(
  id: Name,
  level: L,
  check: Rule['check'],
  scope: Scope = 'session',
): Rule<Name, L> => ({
  id,
  level,
  scope,
  check,
})

/**
 * One of those that take part in a violation: a session (null: the event) and the field where it
 * shows.
 */
export type Side = { session: AgendaSession | null; path: string }

/** The id of a session in violations; one that is not stored yet is called `new`. */
export const idIn = (session: AgendaSession): Id => session.id ?? 'new'

const namesOf = ({ session }: Side, index: number): [string, string | undefined][] => [
  [`title${index}`, session?.title],
  [`kind${index}`, session?.kind],
  [`day${index}`, session?.day],
  [`starts${index}`, session?.starts],
  [`ends${index}`, session?.ends],
  [`startsNextDay${index}`, session?.startsNextDay ? 'yes' : undefined],
  [`endsNextDay${index}`, session?.endsNextDay ? 'yes' : undefined],
  [`endDay${index}`, session?.endDay],
  [`startsAfterChange${index}`, session?.startsAfterChange ? 'yes' : undefined],
  [`endsAfterChange${index}`, session?.endsAfterChange ? 'yes' : undefined],
]

/**
 * Makes a violation. Each side carries the values that the message needs when it is seen from
 * another side.
 */
export function violationAt(
  sides: Side[],
  params: Record<string, number | string | undefined> = {},
): ViolationFound {
  const named = [...sides.flatMap(namesOf), ...Object.entries(params)].flatMap(
    ([name, value]): [string, number | string][] =>
      value === undefined || value === '' ? [] : [[name, value]],
  )
  return {
    at: sides.map(({ session, path }) => ({ session: session && idIn(session), path })),
    params: Object.fromEntries(named),
  }
}

/** The violations of a rule that looks at one session at a time. */
export const ofEachSession = (
  agenda: Agenda,
  check: (session: AgendaSession) => ViolationFound[],
): ViolationFound[] => agenda.sessions.flatMap(check)

const nameIn = (
  names: Record<string, string> | undefined,
  id: Id | undefined,
): string | undefined =>
  names && id !== undefined && Object.hasOwn(names, String(id)) ? names[String(id)] : undefined

export const personName = (agenda: Agenda, id: Id | undefined) => nameIn(agenda.people, id)
export const organisationName = (agenda: Agenda, id: Id | undefined) =>
  nameIn(agenda.organisations, id)
export const placeName = (agenda: Agenda, id: Id | undefined) => nameIn(agenda.places, id)
