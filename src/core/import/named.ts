import { type NewcomerKind, newcomerId } from '../builder/newcomers.js'
import { compareNames, foldName, isNearName } from '../names/index.js'
import type { Id } from '../types.js'
import type { KnownName, Proposal, Who } from './proposal.js'

/** What the app knows by name, of each kind. */
export type Known = Record<NewcomerKind, readonly KnownName[]>

/** Whom the editor said that a name means, by its key; `null`: somebody new. */
export type Meant = Readonly<Record<string, Id | null>>

/** Somebody or something that a document names, however often, and who of the directory that may be. */
export type Named = { key: string; kind: NewcomerKind; name: string; lines: string[]; same: KnownName[]; near: KnownName[] }

const keyOf = (kind: NewcomerKind, name: string): string => `${kind}:${foldName(name) || name.trim()}`

const isCalled = ({ name, also = [] }: KnownName, called: string) => [name, ...also].some((each) => compareNames(each, called) !== undefined)

function partyOf({ name, organisation }: Who): [NewcomerKind, string] | undefined {
  return name ? ['people', name] : organisation ? ['organisations', organisation] : undefined
}

/** All that a proposal names, each once, in the order of the document. */
export function namedIn({ lines }: Pick<Proposal, 'lines'>, known: Known): Named[] {
  const all = new Map<string, Named>()
  const add = (line: string, kind: NewcomerKind, name: string | undefined) => {
    if (!name?.trim()) return
    const key = keyOf(kind, name)
    const found = all.get(key)
    if (found) return void (found.lines.includes(line) || found.lines.push(line))
    const same = known[kind].filter((each) => isCalled(each, name))
    const near = same.length ? [] : known[kind].filter((each) => isNearName(each.name, name))
    all.set(key, { key, kind, name: name.trim(), lines: [line], same, near })
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

/** Whom a name means: whom the editor said; else the only one who is called so; else somebody new, under the first spelling. */
export function meantBy({ key, kind, name, same }: Named, meant: Meant): Id {
  const said = meant[key]
  if (said !== undefined && said !== null) return said
  const [only] = said === undefined && same.length === 1 ? same : []
  return only?.id ?? newcomerId({ kind, name })
}

/** Whom or what each name means, by kind and name. */
export function idsByName(named: readonly Named[], meant: Meant): (kind: NewcomerKind, name: string) => Id {
  const ids = new Map(named.map((each) => [each.key, meantBy(each, meant)]))
  return (kind, name) => ids.get(keyOf(kind, name)) ?? newcomerId({ kind, name })
}
