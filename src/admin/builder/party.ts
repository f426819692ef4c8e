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
import type { Agenda, Assignment, Id, Rulebook } from '../../core/types.js'
import { definitionOf } from '../../core/vocabulary.js'
import type { Choice } from '../../store/builder/readBuilder.js'

export type Parties = { people: Choice[]; organisations: Choice[] }

/** The party of an assignment: a person, an organisation or a label. */
export type Party = Pick<Assignment, 'label' | 'organisation' | 'person'>

/** An entry of the directory that a typed name can refer to. */
export type Candidate = Choice & { kind: 'organisation' | 'person' }

const nameOf = (choices: Choice[], id: Id | undefined) =>
  withId(choices, id)?.name ?? newcomerOf(id)?.name

/** Whether an entry has this name, regardless of case, accents and the order of words. */
const isCalled = ({ name, also = [] }: Choice, typed: string) =>
  [name, ...also].some((each) => compareNames(each, typed) !== undefined)

/** All entries with this name, exact matches first. */
export const calledSo = <C extends Choice>(choices: readonly C[], typed: string): C[] =>
  bestMatches(typed, choices).filter((choice) => isCalled(choice, typed))

export const candidatesOf = ({ people, organisations }: Parties): Candidate[] => [
  ...people.map((choice) => ({ ...choice, kind: 'person' as const })),
  ...organisations.map((choice) => ({ ...choice, kind: 'organisation' as const })),
]

export const partyOf = ({ kind, id }: Candidate): Party => ({ [kind]: id })

/** A party that the next save creates from this name, or one that stays a text. */
export const newParty = (as: 'label' | 'organisation' | 'person', name: string): Party =>
  as === 'label'
    ? { label: name.trim() }
    : { [as]: newcomerId({ kind: as === 'person' ? 'people' : 'organisations', name }) }

/**
 * The party that a typed text refers to: an exact match before a near one, else a new entry, or a
 * party without an entry.
 */
export function meant(typed: string, candidates: readonly Candidate[]): Party {
  const [known] = calledSo(candidates, typed)
  return known ? partyOf(known) : newParty(guessParty(typed), typed)
}

export const isParty = (party: Party, candidate: Candidate): boolean =>
  sameId(party[candidate.kind], candidate.id)

/** An assignment without empty titles. */
export function withoutEmpty(assignment: Assignment): Assignment {
  const empty = (['jobTitle', 'affiliation'] as const).filter(
    (key) => key in assignment && !assignment[key]?.trim(),
  )
  return empty.length ? without(assignment, ...empty) : assignment
}

/** The name of an assignment's party, as it would be typed. */
export function partyName(
  { person, organisation, label }: Pick<Assignment, 'label' | 'organisation' | 'person'>,
  { people, organisations }: Parties,
): string {
  if (person !== undefined) return nameOf(people, person) ?? ''
  return label ?? nameOf(organisations, organisation) ?? ''
}

/** The entry of the directory that an assignment is about. */
export const entryOf = (
  { person, organisation }: Assignment,
  { people, organisations }: Parties,
) => (person !== undefined ? withId(people, person) : withId(organisations, organisation))

/**
 * Title and affiliation as shown after a name: those of the assignment, else those of the
 * directory.
 */
export function heldOf(assignment: Assignment, parties: Parties): string {
  const { title, organisation } = entryOf(assignment, parties) ?? {}
  return [assignment.jobTitle || title, assignment.affiliation || organisation]
    .filter(Boolean)
    .join(' · ')
}

/**
 * An assignment with the title and the affiliation that the same party has elsewhere in the agenda,
 * where nothing is said of them here or in the directory.
 */
export function heldAsElsewhere(
  assignment: Assignment,
  { sessions }: Agenda,
  parties: Parties,
): Assignment {
  const id = assignment.person ?? assignment.organisation
  if (id === undefined || heldOf(assignment, parties)) return assignment
  const [other] = sessions
    .flatMap(({ assignments }) => assignments)
    .filter(
      (each) =>
        sameId(assignment.person === undefined ? each.organisation : each.person, id) &&
        (each.jobTitle || each.affiliation),
    )
  return other
    ? withoutEmpty({ ...assignment, jobTitle: other.jobTitle, affiliation: other.affiliation })
    : assignment
}

export const portraitOf = (assignment: Assignment, parties: Parties): string | undefined =>
  entryOf(assignment, parties)?.portrait

/**
 * The assignment with another party, or with the same one unchanged. What was said of a person or
 * an organisation goes with them, in all languages: it is another row then. What was said of
 * somebody without a name stays: the mayor has got one.
 */
export function withParty(assignment: Assignment, party: Party): Assignment {
  const { person, organisation, label: _label, ...rest } = assignment
  const stored = person ?? organisation
  const stays =
    stored === undefined ||
    newcomerOf(stored) !== undefined ||
    sameId(stored, person === undefined ? party.organisation : party.person)
  return stays ? { ...rest, ...party } : { role: assignment.role, state: 'confirmed', ...party }
}

type Details = Pick<WrittenParty, 'affiliation' | 'jobTitle' | 'role' | 'state'>

/** A new assignment. Titles that the directory has anyway are not repeated. */
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

/** The assignment for a typed text, in the given role where the text names none. */
export const readAssignment = (reading: PartyReading<Candidate>, role: string): Assignment =>
  'entry' in reading
    ? assignmentOf(partyOf(reading.entry), reading.entry, { role, ...reading })
    : assignmentOf(newParty(reading.make, reading.name), undefined, { role, ...reading })

/** The assignment for one entry of a pasted list. */
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
 * The proposed role of the next person: the same as the last one's, unless that role leads a debate
 * (a moderator), of whom there are one or two.
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

/** What is needed to read typed or pasted names; made once for a directory. */
export function readerOf(parties: Parties, roles: Rulebook['roles']) {
  const known = readers.get(parties) ?? partyReader({ ...parties, roles })
  readers.set(parties, known)
  return known
}
