import { newcomerId, type NewcomerKind } from '../builder/temporaryIds.js'
import {
  compareForms,
  type Forms,
  foldName,
  formsOf,
  nameWords,
  nearNames,
} from '../names/index.js'
import type { Id } from '../types.js'
import type { KnownName, Proposal, ProposedLine, Who } from './proposal.js'

/** What the app knows by name, of each kind. */
export type Known = Record<NewcomerKind, KnownName[]>

/** By the key of a name, whom the editor said that it means. `null` is somebody new. */
export type Meant = Readonly<Record<string, Id | null>>

/**
 * A party, a place or a track that a document names (once or often), with the entries of the
 * directory that may be meant.
 */
export type Named = {
  key: string
  kind: NewcomerKind
  name: string
  lines: string[]
  same: KnownName[]
  near: KnownName[]
}

const keyOf = (kind: NewcomerKind, name: string): string =>
  `${kind}:${foldName(name) || name.trim()}`

/** Folded names of the directory, remembered: one document asks for a hundred names. */
const folded = new WeakMap<KnownName, { forms: Forms[]; words: string[] }>()

function foldedOf(entry: KnownName): { forms: Forms[]; words: string[] } {
  const found = folded.get(entry) ?? {
    forms: [entry.name, ...(entry.also ?? [])].map(formsOf),
    words: nameWords(entry.name),
  }
  folded.set(entry, found)
  return found
}

function lookUp(
  name: string,
  entries: readonly KnownName[],
): { same: KnownName[]; near: KnownName[] } {
  const own = formsOf(name)
  const same = entries.filter((entry) =>
    foldedOf(entry).forms.some((forms) => compareForms(forms, own) !== undefined),
  )
  if (same.length) return { same, near: [] }
  const isNear = nearNames(name)
  return { same, near: entries.filter((entry) => isNear(foldedOf(entry).words)) }
}

function partyOf({ name, organisation }: Who): [NewcomerKind, string] | undefined {
  return name ? ['people', name] : organisation ? ['organisations', organisation] : undefined
}

type Naming = Pick<ProposedLine, 'id' | 'people' | 'place' | 'track'>

/** All parties, places and tracks that some lines name, each once, in the order of the document. */
export function namedIn(lines: readonly Naming[], known: Known): Named[] {
  const all = new Map<string, Named>()
  const add = (line: string, kind: NewcomerKind, name: string | undefined) => {
    if (!name?.trim()) return
    const key = keyOf(kind, name)
    const found = all.get(key)
    if (found) return void (found.lines.includes(line) || found.lines.push(line))
    all.set(key, { key, kind, name: name.trim(), lines: [line], ...lookUp(name, known[kind]) })
  }
  for (const { id, people, place, track } of lines) {
    for (const { who } of people) {
      const party = partyOf(who.value)
      if (party) add(id, ...party)
    }
    add(id, 'places', place?.value)
    add(id, 'tracks', track?.value)
  }
  return [...all.values()]
}

/**
 * Whom a name means: the entry that the editor chose, or else the only one of this name, or else
 * somebody new under the spelling that comes first.
 */
export function meantBy({ key, kind, name, same }: Named, meant: Meant): Id {
  const said = meant[key]
  if (said !== undefined && said !== null) return said
  const [only] = said === undefined && same.length === 1 ? same : []
  return only?.id ?? newcomerId({ kind, name })
}

/** The id that each name stands for, by kind and name. */
export function idsByName(
  named: readonly Named[],
  meant: Meant,
): (kind: NewcomerKind, name: string) => Id {
  const ids = new Map(named.map((each) => [each.key, meantBy(each, meant)]))
  return (kind, name) => ids.get(keyOf(kind, name)) ?? newcomerId({ kind, name })
}

/** The known entries that a proposal may name, whichever of its readings an editor chooses. */
export function knownOf(
  { lines, questions }: Pick<Proposal, 'lines' | 'questions'>,
  known: Known,
): Known {
  const others = questions.flatMap(({ id, readings }) =>
    readings.flatMap(({ changes }) =>
      changes.flatMap((change): Naming[] =>
        change.type === 'people' ? [{ id, people: change.to }] : [],
      ),
    ),
  )
  const named = namedIn([...lines, ...others], known)
  const of = (kind: NewcomerKind) => [
    ...new Set(
      named.filter((each) => each.kind === kind).flatMap(({ same, near }) => [...same, ...near]),
    ),
  ]
  return {
    people: of('people'),
    organisations: of('organisations'),
    places: of('places'),
    tracks: of('tracks'),
  }
}
