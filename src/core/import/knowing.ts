import { foldName } from '../names/index.js'
import type { KindDefinition, RoleDefinition } from '../types.js'
import { defaultRulebook } from '../vocabulary.js'
import type { KnownName, ReadingContext } from './proposal.js'

/**
 * What is known while an agenda is read: the vocabulary, and names in the form in which they are
 * compared.
 */
export type Knowing = {
  kinds: Record<string, KindDefinition>
  roles: Record<string, RoleDefinition>
  people: Map<string, KnownName[]>
  organisations: Map<string, KnownName[]>
  places: Set<string>
  /** Names that are clear from the document itself: an editor is not asked about them again. */
  seen: {
    people: Set<string>
    organisations: Set<string>
    /** It writes surnames first: `Haddad, Ana`. */ surnamesFirst: boolean
    /** Commas part names from what is said of them; unknown until it was read once. */ commas?: boolean
  }
}

function byName(known: readonly KnownName[] = []): Map<string, KnownName[]> {
  const all = new Map<string, KnownName[]>()
  for (const each of known) {
    for (const name of new Set([each.name, ...(each.also ?? [])].map(foldName)))
      if (name) all.set(name, [...(all.get(name) ?? []), each])
  }
  return all
}

export const knowingOf = ({
  people,
  organisations,
  places,
  kinds,
  roles,
}: ReadingContext): Knowing => ({
  kinds: kinds ?? defaultRulebook.kinds,
  roles: roles ?? defaultRulebook.roles,
  people: byName(people),
  organisations: byName(organisations),
  places: new Set([...byName(places).keys()]),
  seen: { people: new Set(), organisations: new Set(), surnamesFirst: false },
})
