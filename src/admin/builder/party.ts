import { bestMatches, compareNames } from '../../core/names/index.js'
import { guessParty, newcomerId, newcomerOf } from '../../core/builder/index.js'
import { sameId, withId } from '../../core/ids.js'
import type { Assignment, Id } from '../../core/types.js'
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
  return empty.length
    ? (Object.fromEntries(
        Object.entries(assignment).filter(([key]) => !(empty as string[]).includes(key)),
      ) as Assignment)
    : assignment
}

/** Who an assignment is about, as it is typed. */
export function partyName(
  { person, organisation, label }: Assignment,
  { people, organisations }: Parties,
): string {
  if (person !== undefined) return nameOf(people, person) ?? ''
  return label ?? nameOf(organisations, organisation) ?? ''
}

/** Title and affiliation held then, as they stand behind a name. */
export const heldThen = ({ jobTitle, affiliation }: Assignment): string =>
  [jobTitle, affiliation].filter(Boolean).join(', ')

/** The assignment of somebody else, or of nobody in particular; else as it was. */
export function withParty(assignment: Assignment, party: Party): Assignment {
  const { person: _person, organisation: _organisation, label: _label, ...rest } = assignment
  return { ...rest, ...party }
}
