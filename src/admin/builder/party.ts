import { bestMatches, compareNames, foldName } from '../../core/names/index.js'
import {
  guessParty,
  newcomerId,
  newcomerOf,
  partyReader,
  type PartyReading,
  type WrittenParty,
} from '../../core/builder/index.js'
import { sameId, withId } from '../../core/ids.js'
import { without } from '../../core/keysOf.js'
import type { Assignment, Id, Rulebook } from '../../core/types.js'
import { definitionOf } from '../../core/vocabulary.js'
import type { Choice } from '../../store/builder/readBuilder.js'

export type Parties = { people: Choice[]; organisations: Choice[] }

/** Whom an assignment is about: one of these. */
export type Party = Pick<Assignment, 'label' | 'organisation' | 'person'>

/** One of the directory whom a text can mean. */
export type Candidate = Choice & { kind: 'organisation' | 'person' }

const nameOf = (choices: Choice[], id: Id | undefined) =>
  withId(choices, id)?.name ?? newcomerOf(id)?.name

/**
 * Whether somebody or something is called so, whatever the case, the accents and the order of the
 * words.
 */
const isCalled = ({ name, also = [] }: Choice, typed: string) =>
  [name, ...also].some((each) => compareNames(each, typed) !== undefined)

/** All who are called so, whoever is called exactly so first. */
export const calledSo = <C extends Choice>(choices: readonly C[], typed: string): C[] =>
  bestMatches(typed, choices).filter((choice) => isCalled(choice, typed))

export const candidatesOf = ({ people, organisations }: Parties): Candidate[] => [
  ...people.map((choice) => ({ ...choice, kind: 'person' as const })),
  ...organisations.map((choice) => ({ ...choice, kind: 'organisation' as const })),
]

export const partyOf = ({ kind, id }: Candidate): Party => ({ [kind]: id })

/** A party that the save will make of this name, or one that stays a text. */
export const newParty = (as: 'label' | 'organisation' | 'person', name: string): Party =>
  as === 'label'
    ? { label: name.trim() }
    : { [as]: newcomerId({ kind: as === 'person' ? 'people' : 'organisations', name }) }

/**
 * Whom a text means where nobody said: who is called so, exactly before nearly, else somebody new,
 * or a party without a name.
 */
export function meant(typed: string, candidates: readonly Candidate[]): Party {
  const [known] = calledSo(candidates, typed)
  return known ? partyOf(known) : newParty(guessParty(typed), typed)
}

export const isParty = (party: Party, candidate: Candidate): boolean =>
  sameId(party[candidate.kind], candidate.id)

/** An assignment whose empty titles are none. */
export function withoutEmpty(assignment: Assignment): Assignment {
  const empty = (['jobTitle', 'affiliation'] as const).filter(
    (key) => key in assignment && !assignment[key]?.trim(),
  )
  return empty.length ? without(assignment, ...empty) : assignment
}

/** Who an assignment is about, as it is typed. */
export function partyName(
  { person, organisation, label }: Pick<Assignment, 'label' | 'organisation' | 'person'>,
  { people, organisations }: Parties,
): string {
  if (person !== undefined) return nameOf(people, person) ?? ''
  return label ?? nameOf(organisations, organisation) ?? ''
}

/** The entry of the directory that an assignment is about. */
const entryOf = ({ person, organisation }: Assignment, { people, organisations }: Parties) =>
  person !== undefined ? withId(people, person) : withId(organisations, organisation)

/** Title and affiliation as they stand behind a name: held then, else as the directory has them. */
export function heldOf(assignment: Assignment, parties: Parties): string {
  const { title, organisation } = entryOf(assignment, parties) ?? {}
  return [assignment.jobTitle || title, assignment.affiliation || organisation]
    .filter(Boolean)
    .join(' · ')
}

export const portraitOf = (assignment: Assignment, parties: Parties): string | undefined =>
  entryOf(assignment, parties)?.portrait

/** The assignment of somebody else, or of nobody in particular; else as it was. */
export function withParty(assignment: Assignment, party: Party): Assignment {
  const { person: _person, organisation: _organisation, label: _label, ...rest } = assignment
  return { ...rest, ...party }
}

type Details = Pick<WrittenParty, 'affiliation' | 'jobTitle' | 'role' | 'state'>

/** A row that is new: what the directory says of somebody anyway is not said once more. */
function assignmentOf(party: Party, entry: Choice | undefined, more: Details): Assignment {
  const differs = (said: string | undefined, known: string | undefined) =>
    said && foldName(said) !== foldName(known ?? '') ? said : undefined
  return withoutEmpty({
    role: more.role ?? '',
    state: more.state ?? 'confirmed',
    jobTitle: differs(more.jobTitle, entry?.title),
    affiliation: differs(more.affiliation, entry?.organisation),
    ...party,
  })
}

/** The row for what was typed, in this role where it says none. */
export const readAssignment = (reading: PartyReading<Candidate>, role: string): Assignment =>
  'entry' in reading
    ? assignmentOf(partyOf(reading.entry), reading.entry, { role, ...reading })
    : assignmentOf(newParty(reading.make, reading.name), undefined, { role, ...reading })

/** The row for somebody of a list that was pasted. */
export function writtenAssignment(
  party: WrittenParty,
  candidates: readonly Candidate[],
  role: string,
): Assignment {
  const [known] = calledSo(candidates, party.name)
  return assignmentOf(known ? partyOf(known) : newParty(party.is, party.name), known, {
    role,
    ...party,
  })
}

/**
 * The role of whoever is named next: the same again, unless it leads a debate in which it has no
 * other part (a moderator), of whom there are one or two.
 */
export function roleAfter(
  role: string | undefined,
  { kinds, roles }: Pick<Rulebook, 'kinds' | 'roles'>,
): string {
  const leads =
    role !== undefined &&
    Object.values(kinds).some(({ ledBy = [] }) => ledBy.includes(role)) &&
    Boolean(definitionOf(roles, role)?.excludes?.length)
  return role && !leads ? role : 'speaker'
}

const readers = new WeakMap<Parties, ReturnType<typeof partyReader>>()

/** What is known to whoever reads names that are typed or pasted; made once for a directory. */
export function readerOf(parties: Parties, roles: Rulebook['roles']) {
  const known = readers.get(parties) ?? partyReader({ ...parties, roles })
  readers.set(parties, known)
  return known
}
