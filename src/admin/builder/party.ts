import type { Assignment } from '../../core/types.js'
import type { Choice } from '../../store/builder/readBuilder.js'

export type Parties = { people: Choice[]; organisations: Choice[] }

const alike = (a: string, b: string) => a.trim().localeCompare(b.trim(), undefined, { sensitivity: 'base' }) === 0
const nameOf = (choices: Choice[], id: Assignment['person']) => choices.find((choice) => String(choice.id) === String(id))?.name

/** The one of this name, whatever its case and accents. */
export const choiceNamed = (choices: Choice[], name: string): Choice | undefined => choices.find((choice) => alike(choice.name, name))

/** An assignment whose empty titles are none. */
export function withoutEmpty(assignment: Assignment): Assignment {
  const empty = (['jobTitle', 'affiliation'] as const).filter((key) => key in assignment && !assignment[key]?.trim())
  return empty.length ? (Object.fromEntries(Object.entries(assignment).filter(([key]) => !(empty as string[]).includes(key))) as Assignment) : assignment
}

/** Who an assignment is about, as it is typed. */
export function partyName({ person, organisation, label }: Assignment, { people, organisations }: Parties): string {
  if (person !== undefined) return nameOf(people, person) ?? ''
  return label ?? nameOf(organisations, organisation) ?? ''
}

/** Title and affiliation held then, as they stand behind a name. */
export const heldThen = ({ jobTitle, affiliation }: Assignment): string => [jobTitle, affiliation].filter(Boolean).join(', ')

/** Whether a name is one of the directory's. */
export const isKnown = (typed: string, { people, organisations }: Parties): boolean => [...people, ...organisations].some(({ name }) => alike(name, typed))

/**
 * The assignment with who was typed: a person or an organisation of the directory, else a party without a name
 * ("Representative of the City of Sfax"). A name that was not changed changes nothing.
 */
export function withParty(assignment: Assignment, typed: string, parties: Parties): Assignment {
  if (alike(typed, partyName(assignment, parties))) return assignment
  const { person: _person, organisation: _organisation, label: _label, ...rest } = assignment
  const person = choiceNamed(parties.people, typed)
  if (person) return { ...rest, person: person.id }
  const organisation = choiceNamed(parties.organisations, typed)
  return organisation ? { ...rest, organisation: organisation.id } : { ...rest, label: typed.trim() }
}
