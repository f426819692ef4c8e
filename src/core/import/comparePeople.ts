import { newcomerOf } from '../builder/temporaryIds.js'
import { sameValue } from '../sameValue.js'
import { groupBy } from '../timedLine.js'
import { foldName } from '../names/index.js'
import type { Agenda, Assignment, Id } from '../types.js'

type Names = Pick<Agenda, 'organisations' | 'people'>

/**
 * The id of somebody: that of their document, where one has been made or chosen for the temporary
 * id.
 */
function known(id: Id, names: Record<string, string> | undefined): string {
  const newcomer = newcomerOf(id)
  const found =
    newcomer &&
    Object.entries(names ?? {}).find(([, name]) => foldName(name) === foldName(newcomer.name))
  return found?.[0] ?? String(id)
}

const isThere = (id: Id | undefined): id is Id => id !== undefined && id !== null

/** A key for the party that a row names, whatever the role. */
const partyOf = (
  { person, organisation, label }: Assignment,
  { people, organisations }: Names,
): string =>
  isThere(person)
    ? `people:${known(person, people)}`
    : isThere(organisation)
      ? `organisations:${known(organisation, organisations)}`
      : `label:${foldName(label ?? '') || label}`

/** What a row says of its party: the role, the title and affiliation held, the state. */
const said = ({ role, jobTitle, affiliation, state }: Assignment) => ({
  role,
  jobTitle: jobTitle || undefined,
  affiliation: affiliation || undefined,
  state,
})

type Rows = readonly Assignment[]

const sameRows = (a: Rows, b: Rows): boolean =>
  a.length === b.length && a.every((row) => b.some((other) => sameValue(said(row), said(other))))

const byParty = (rows: Rows, names: Names) => groupBy(rows, (row) => partyOf(row, names))

/** The parties whose rows differ between the older and the newer document. */
function touched(was: Rows, will: Rows, names: Names): Set<string> {
  const [before, after] = [byParty(was, names), byParty(will, names)]
  return new Set(
    [...before.keys(), ...after.keys()].filter(
      (party) => !sameRows(before.get(party) ?? [], after.get(party) ?? []),
    ),
  )
}

/**
 * The rows that a document has of somebody, with the ids of the stored rows that they continue, so
 * that their texts in other languages stay. Rows of the same role are matched first, so that
 * another role does not take over a row that is still wanted.
 */
function withIds(rows: Rows, own: Rows): Assignment[] {
  const free = own.filter(({ id }) => id !== undefined)
  const take = (index: number) => (index < 0 ? undefined : free.splice(index, 1)[0])
  const inRole = rows.map((row) => take(free.findIndex(({ role }) => role === row.role)))
  return rows.map((row, index) => {
    const stored = inRole[index] ?? take(0)
    return stored ? { id: stored.id, ...row } : row
  })
}

/** What a document changes in the people of a line that stands here. */
export type PeopleBetween = {
  /** Everything is here already as the newer document has it. */
  already: boolean
  /** A party of which the document says something else was edited here meanwhile. */
  edited: boolean
  /** The rows that stand here, with the changes of the document. Rows of other parties stay. */
  merged: Assignment[]
}

/** Compares the people of a line; undefined where the document changes nobody. */
export function comparePeople(
  was: Rows,
  will: Rows,
  here: Rows,
  names: Names,
): PeopleBetween | undefined {
  const parties = touched(was, will, names)
  if (!parties.size) return undefined
  const [before, after, now] = [byParty(was, names), byParty(will, names), byParty(here, names)]
  const each = [...parties]
  const already = each.every((party) => sameRows(now.get(party) ?? [], after.get(party) ?? []))
  const edited =
    !already && each.some((party) => !sameRows(now.get(party) ?? [], before.get(party) ?? []))
  const own = (party: string) =>
    parties.has(party)
      ? withIds(after.get(party) ?? [], now.get(party) ?? [])
      : (now.get(party) ?? [])
  // Parties come in the order of the newer document, as far as it has them; those who were added
  // here come after.
  const untouchedHere = [...now.keys()].filter((party) => !parties.has(party))
  const inOrder = untouchedHere.every((party) => after.has(party))
    ? [...after.keys()]
    : [...untouchedHere, ...[...after.keys()].filter((party) => parties.has(party))]
  return { already, edited, merged: inOrder.flatMap(own) }
}

/**
 * The rows in which two documents differ, for an editor to decide: of somebody new those of the
 * newer document, of somebody who is gone those of the older one, of everybody else who changed
 * both.
 */
export function peopleChanged(
  was: Rows,
  will: Rows,
  names: Names,
): { added: Assignment[]; gone: Assignment[]; other: { before: Assignment; after: Assignment }[] } {
  const [before, after] = [byParty(was, names), byParty(will, names)]
  const differing = [...touched(was, will, names)].map((party) => {
    const [old, now] = [before.get(party) ?? [], after.get(party) ?? []]
    const missingIn = (others: Rows) => (row: Assignment) =>
      !others.some((other) => sameValue(said(row), said(other)))
    return [old.filter(missingIn(now)), now.filter(missingIn(old))] as const
  })
  return {
    added: differing.flatMap(([old, now]) => now.slice(old.length)),
    gone: differing.flatMap(([old, now]) => old.slice(now.length)),
    other: differing.flatMap(([old, now]) =>
      old.slice(0, now.length).map((row, index) => ({ before: row, after: now[index]! })),
    ),
  }
}
