import { type NewcomerKind, newcomerId } from '../builder/newcomers.js'
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

/** Whom the editor said that a name means, by its key; `null`: somebody new. */
export type Meant = Readonly<Record<string, Id | null>>

/**
 * Somebody or something that a document names, however often, and who of the directory that may be.
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

/** Whoever is asked for a hundred names folds those of the directory once. */
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

/** All that some lines name, each once, in the order of the document. */
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
 * Whom a name means: whom the editor said; else the only one who is called so; else somebody new,
 * under the first spelling.
 */
export function meantBy({ key, kind, name, same }: Named, meant: Meant): Id {
  const said = meant[key]
  if (said !== undefined && said !== null) return said
  const [only] = said === undefined && same.length === 1 ? same : []
  return only?.id ?? newcomerId({ kind, name })
}

/** Whom or what each name means, by kind and name. */
export function idsByName(
  named: readonly Named[],
  meant: Meant,
): (kind: NewcomerKind, name: string) => Id {
  const ids = new Map(named.map((each) => [each.key, meantBy(each, meant)]))
  return (kind, name) => ids.get(keyOf(kind, name)) ?? newcomerId({ kind, name })
}

/** Of all that is known, what a proposal may name, whichever of its readings is chosen. */
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
