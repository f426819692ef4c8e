import type { CompiledAgenda, CompiledPerson, CompiledSession } from '../core/compile/index.js'
import { foldName, searchWords } from '../core/names/index.js'

/** Whether all words that are looked for stand in some of the texts, however they are spelt. */
function holds(words: readonly string[], texts: readonly (string | null | undefined)[]): boolean {
  const folded = texts.flatMap((text) => (text ? foldName(text) : [])).join(' ')
  return words.every((word) => folded.includes(word))
}

/** The sessions in whose title, people, place or track all words of a question stand. */
export function findSessions(
  agenda: CompiledAgenda,
  { q, day }: { q: string; day: string },
): CompiledSession[] {
  const words = searchWords(q)
  return agenda.days
    .filter(({ date }) => !day || date === day)
    .flatMap(({ sessions }) => sessions)
    .filter(
      ({ title, numberedKind, kind, place, track, roles }) =>
        !words.length ||
        holds(words, [
          title,
          numberedKind ?? kind.label,
          place === null ? null : agenda.places[place]?.name,
          track === null ? null : agenda.tracks[track]?.name,
          ...roles.flatMap(({ assignments }) =>
            assignments.flatMap(({ name, affiliation }) => [name, affiliation]),
          ),
        ]),
    )
}

/** The people in whose name, title or affiliation all words of a question stand. */
export function findPeople(
  people: readonly CompiledPerson[],
  q: string,
  heldBy: (person: CompiledPerson) => readonly (string | null | undefined)[],
): CompiledPerson[] {
  const words = searchWords(q)
  return words.length
    ? people.filter((person) => holds(words, [person.name, ...heldBy(person)]))
    : [...people]
}

const perPage = 100

/** One page of what was found, a page that there is. */
export function pageOfFound<T>(found: readonly T[], asked: string | null) {
  const totalPages = Math.max(1, Math.ceil(found.length / perPage))
  const wanted = /^[1-9]\d{0,5}$/.test(asked ?? '') ? Number(asked) : 1
  const page = Math.min(wanted, totalPages)
  return { page, totalPages, shown: found.slice((page - 1) * perPage, page * perPage) }
}
