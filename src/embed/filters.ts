import type { CompiledAgenda, CompiledSession } from '../core/compile/schema/agenda.js'
import { peopleOf, placesAround } from '../core/compile/lookUp.js'
import { shortDate } from '../core/time/spoken.js'
import { type Chosen, type FilterName, filterNames } from './settings.js'

export type Choice = {
  value: string
  label: string
  /** The language of the label, where it fell back to another one than is shown. */
  language?: string
}

type Entry = { id: string; slug?: string | null }

/** The name of an entry in an attribute: its slug, or else its id. */
export const nameOf = ({ id, slug }: Entry): string => slug ?? id

const isNamed = (entry: Entry | undefined, name: string) =>
  entry !== undefined && (entry.id === name || entry.slug === name)

const sessionsOf = ({ days }: CompiledAgenda) => days.flatMap(({ sessions }) => sessions)

const once = (choices: Choice[]): Choice[] => [
  ...new Map(choices.map((each) => [each.value, each])).values(),
]

type Named = Entry & { name: string | null; fallback?: Record<string, string> }

const named = (entries: Named[]): Choice[] =>
  entries.map((entry) => ({
    value: nameOf(entry),
    label: entry.name ?? entry.id,
    ...(entry.fallback?.name ? { language: entry.fallback.name } : {}),
  }))

const byLabel = (tag: string, choices: Choice[]): Choice[] => {
  const { compare } = new Intl.Collator(tag)
  return choices.toSorted((a, b) => compare(a.label, b.label))
}

const terms = (all: { code: string; label: string }[]): Choice[] =>
  once(all.map(({ code, label }) => ({ value: code, label })))

/**
 * The entries with these ids; an agenda may name some that it does not describe, which are left
 * out.
 */
const known = <T extends object>(entries: Record<string, T>, ids: (string | null)[]): T[] =>
  [...new Set(ids)].flatMap((id) => {
    const entry = id !== null && Object.hasOwn(entries, id) && entries[id]
    return entry ? [entry] : []
  })

const choices: Record<FilterName, (agenda: CompiledAgenda, tag: string) => Choice[]> = {
  day: ({ days }, tag) =>
    days
      .filter(({ date, sessions, goingOn }) => date && (sessions.length || goingOn.length))
      .map(({ date }) => ({ value: date, label: shortDate(date, tag) })),
  place: (agenda, tag) =>
    byLabel(
      tag,
      named(
        known(
          agenda.places,
          sessionsOf(agenda).flatMap(({ place }) =>
            placesAround(agenda, place).map(({ id }) => id),
          ),
        ),
      ),
    ),
  track: (agenda) =>
    named(
      known(
        agenda.tracks,
        sessionsOf(agenda).map(({ track }) => track),
      ),
    ),
  kind: (agenda, tag) => byLabel(tag, terms(sessionsOf(agenda).map(({ kind }) => kind))),
  person: (agenda, tag) =>
    byLabel(tag, named(known(agenda.people, sessionsOf(agenda).flatMap(peopleOf)))),
  language: (agenda, tag) =>
    byLabel(
      tag,
      terms(
        sessionsOf(agenda).flatMap(({ spokenLanguages, interpretation }) => [
          ...spokenLanguages,
          ...interpretation,
        ]),
      ),
    ),
}

/**
 * What can be chosen in a filter, in order; none where there are fewer than two choices.
 * @param tag BCP 47: how names are sorted and days are written
 */
export function choicesOf(agenda: CompiledAgenda, name: FilterName, tag: string): Choice[] {
  const all = choices[name](agenda, tag)
  return all.length > 1 ? all : []
}

const fits: Record<
  FilterName,
  (agenda: CompiledAgenda, session: CompiledSession, value: string) => boolean
> = {
  day: (agenda, session, value) =>
    session.day === value ||
    agenda.days.some(({ date, goingOn }) => date === value && goingOn.includes(session.id)),
  place: (agenda, session, value) =>
    placesAround(agenda, session.place).some((place) => isNamed(place, value)),
  track: ({ tracks }, { track }, value) => track !== null && isNamed(tracks[track], value),
  kind: (_, { kind }, value) => kind.code === value,
  person: ({ people }, session, value) =>
    peopleOf(session).some((id) => isNamed(people[id] ?? { id }, value)),
  language: (_, { spokenLanguages, interpretation }, value) =>
    [...spokenLanguages, ...interpretation].some(({ code }) => code === value),
}

/** Whether a session fulfils all chosen filters. */
export const isShown = (
  agenda: CompiledAgenda,
  session: CompiledSession,
  chosen: Chosen,
): boolean =>
  filterNames.every((name) => {
    const value = chosen[name]
    return value === undefined || fits[name](agenda, session, value)
  })
