import { perTag } from '../phrases.js'
import { bestMatches, foldName, searchWords } from '../names/index.js'
import { peopleOf, placesAround } from './lookUp.js'
import { referredIn } from './parts/referred.js'
import type { CompiledAgenda, CompiledPerson, CompiledSession } from './schema/agenda.js'

/** Which lines of an agenda are wanted; all of them where nothing is given. */
export type ListQuery = { search?: string; kind?: string }

/** Which page of what was found, `limit` on each; without a limit there is one page. */
export type Slice = { limit?: number; page: number }

const collatorFor = perTag((tag) => new Intl.Collator(tag))

const nameOf = (
  all: Record<string, { name: string | null; acronym?: string | null }>,
  id: string | null,
) => (id !== null && Object.hasOwn(all, id) ? [all[id]?.name, all[id]?.acronym] : [])

/** All words by which a line is found: what it is, who is in it, where it is. */
function wordsOf(agenda: CompiledAgenda, session: CompiledSession): string {
  const assignments = session.roles.flatMap((group) => group.assignments)
  const names = [
    session.title,
    session.numberedKind ?? session.kind.label,
    ...nameOf(agenda.tracks, session.track),
    ...placesAround(agenda, session.place).map(({ name }) => name),
    ...assignments.flatMap(({ name, label, affiliation, organisation }) => [
      name,
      label,
      affiliation,
      ...nameOf(agenda.organisations, organisation),
    ]),
  ]
  return names.flatMap((name) => (name ? [foldName(name)] : [])).join(' | ')
}

const linesOf = ({ days }: CompiledAgenda, { kind }: ListQuery): CompiledSession[] =>
  days
    .flatMap(({ sessions }) => sessions)
    .filter((session) => kind === undefined || session.kind.code === kind)

/**
 * The lines of an agenda, or of a part of it, in order: those that have all words of `search`, as
 * names are compared (accents, Arabic spellings and capitals aside), in their title, kind, track or
 * place, or in the names of who takes part.
 */
export function listSessions(agenda: CompiledAgenda, query: ListQuery): CompiledSession[] {
  const lines = linesOf(agenda, query)
  const words = searchWords(query.search ?? '')
  if (!words.length) return query.search?.trim() ? [] : lines
  return lines.filter((session) => {
    const found = wordsOf(agenda, session)
    return words.every((word) => found.includes(word))
  })
}

/** The titles and affiliations that people have in their sessions, by person. */
function heldBy({ days }: CompiledAgenda): Map<string, (string | null)[]> {
  const held = new Map<string, (string | null)[]>()
  const assignments = days.flatMap(({ sessions }) =>
    sessions.flatMap(({ roles }) => roles.flatMap((group) => group.assignments)),
  )
  for (const { person, jobTitle, affiliation } of assignments)
    if (person !== null) {
      const known = held.get(person) ?? []
      known.push(jobTitle, affiliation)
      held.set(person, known)
    }
  return held
}

/**
 * The people who have a role in the lines of an agenda, or of a part of it, by name. With `search`,
 * only those whose name, title or organisation it can mean, the likeliest first.
 */
export function listPeople(agenda: CompiledAgenda, query: ListQuery): CompiledPerson[] {
  const ids = new Set(linesOf(agenda, query).flatMap(peopleOf))
  const { compare } = collatorFor(agenda.language)
  const people = [...ids]
    .flatMap((id) => agenda.people[id] ?? [])
    .sort((a, b) => compare(a.name, b.name))
  if (!query.search?.trim()) return people
  const held = heldBy(agenda)
  const entries = people.map((person) => ({
    person,
    name: person.name,
    also: [
      person.jobTitle,
      ...nameOf(agenda.organisations, person.organisation),
      ...(held.get(person.id) ?? []),
    ].flatMap((name) => name ?? []),
  }))
  return bestMatches(query.search, entries).map(({ person }) => person)
}

/** One page of what was found, and how many there are in all. */
export function sliceOf<T>(found: readonly T[], { limit = found.length, page }: Slice) {
  const most = Math.max(1, limit)
  return {
    docs: found.slice((page - 1) * most, page * most),
    totalDocs: found.length,
    page,
    totalPages: Math.max(1, Math.ceil(found.length / most)),
    limit: most,
  }
}

/** The entries to which some lines of an agenda refer, as the agenda has them. */
export const directoryFor = (agenda: CompiledAgenda, sessions: readonly CompiledSession[]) =>
  referredIn(agenda, sessions, {})
