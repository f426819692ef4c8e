import { codeIn } from '../codes.js'
import type {
  CompiledAgenda,
  CompiledPerson,
  CompiledPlace,
  CompiledSession,
  CompiledTrack,
} from '../schema/agenda.js'
import { type Part, partNames } from '../schema/part.js'

/** The types of entries that have a slug, by the name under which they are asked for. */
type Entries = {
  place: CompiledPlace
  track: CompiledTrack
  person: CompiledPerson
  session: CompiledSession
}
type Name = keyof Entries

const entriesIn: { [N in Name]: (agenda: CompiledAgenda) => Entries[N][] } = {
  place: ({ places }) => Object.values(places),
  track: ({ tracks }) => Object.values(tracks),
  person: ({ people }) => Object.values(people),
  session: ({ days }) => days.flatMap(({ sessions }) => sessions),
}

type Index<E> = { ids: Map<string, E>; codes: Map<string, E> }
const indexes = new WeakMap<CompiledAgenda, { [N in Name]?: Index<Entries[N]> }>()

/**
 * Finds entries by id and by code. Made when an agenda is first asked for one, and kept as long as
 * the agenda is.
 */
function indexOf<N extends Name>(agenda: CompiledAgenda, name: N): Index<Entries[N]> {
  const known = indexes.get(agenda) ?? {}
  indexes.set(agenda, known)
  const found: Index<Entries[N]> | undefined = known[name]
  if (found) return found
  const entries: Entries[N][] = entriesIn[name](agenda)
  const made: Index<Entries[N]> = {
    ids: new Map(entries.map((entry) => [entry.id, entry])),
    // Releases of an older schema have no slugs.
    codes: new Map(entries.flatMap((entry) => (entry.slug ? [[codeIn(entry.slug), entry]] : []))),
  }
  Object.assign(known, { [name]: made })
  return made
}

/**
 * The person, the place, the track or the session of an agenda that is asked for by its id or its
 * slug, whatever words stand before the slug's code; undefined where there is none. Whoever asked
 * with other words than `slug` has is to be led there.
 *
 * @example entryOf(agenda, 'session', 'old-title-7wjg9r2f')?.slug // 'new-title-7wjg9r2f'
 */
export function entryOf<N extends Name>(
  agenda: CompiledAgenda,
  name: N,
  asked: string,
): Entries[N] | undefined {
  const { ids, codes } = indexOf(agenda, name)
  return ids.get(asked) ?? codes.get(codeIn(asked))
}

const isSlugged = (name: string): name is Name => Object.hasOwn(entriesIn, name)

/** The id of an entry that an agenda once had and has no more, by its id or slug. */
function removedId({ removed, removedEntries }: CompiledAgenda, name: Name, code: string) {
  if (!code) return undefined
  return name === 'session'
    ? removed.find((session) => session.code === code)?.id
    : removedEntries?.find((entry) => entry.kind === name && entry.code === code)?.id
}

/**
 * A part as it was asked for, with ids in place of slugs. What the agenda never had is left as it
 * was given.
 */
export const withIds = (agenda: CompiledAgenda, part: Part): Part =>
  Object.fromEntries(
    partNames.flatMap((name): [string, string][] => {
      const asked = part[name]
      if (asked === undefined) return []
      if (!isSlugged(name)) return [[name, asked]]
      const id = entryOf(agenda, name, asked)?.id ?? removedId(agenda, name, codeIn(asked))
      return [[name, id ?? asked]]
    }),
  )

/** The same part with the present slugs of what has one, as it is written in addresses. */
export const withSlugs = (agenda: CompiledAgenda, part: Part): Part =>
  Object.fromEntries(
    partNames.flatMap((name): [string, string][] => {
      const asked = part[name]
      if (asked === undefined) return []
      return [[name, (isSlugged(name) && entryOf(agenda, name, asked)?.slug) || asked]]
    }),
  )
