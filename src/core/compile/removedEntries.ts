import { codeIn } from './codes.js'
import type { CompiledAgenda, RemovedEntry } from './schema/agenda.js'

type Entries = Record<string, { id: string; slug: string }>
type Directory = { people: Entries; places: Entries; tracks: Entries }

const kinds = { people: 'person', places: 'place', tracks: 'track' } as const
const keys = ['people', 'places', 'tracks'] as const

const withKind = (directory: Directory): RemovedEntry[] =>
  keys.flatMap((key) =>
    Object.values(directory[key]).flatMap(({ id, slug }) =>
      // Agendas of an older schema have no slugs.
      slug ? [{ kind: kinds[key], id, code: codeIn(slug) }] : [],
    ),
  )

/**
 * Entries of the directory that an agenda once had and has no more. They are kept so that what was
 * asked for by their slug (a calendar, above all) can still be asked for. An entry whose id a
 * database has given to another one since is dropped.
 */
export function entriesRemovedSince(
  previous: CompiledAgenda | undefined,
  now: Directory,
): RemovedEntry[] {
  if (!previous) return []
  const present = new Set(withKind(now).map(({ kind, id }) => `${kind} ${id}`))
  const gone = [...(previous.removedEntries ?? []), ...withKind(previous)].filter(
    ({ kind, id }) => !present.has(`${kind} ${id}`),
  )
  return [...new Map(gone.map((entry) => [`${entry.kind} ${entry.code}`, entry])).values()]
}
