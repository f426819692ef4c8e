import type { Assignment } from '../../core/types.js'
import type { Choice } from '../../store/builder/readBuilder.js'

export type Parties = { people: Choice[]; organisations: Choice[] }

const alike = (a: string, b: string) => a.trim().localeCompare(b.trim(), undefined, { sensitivity: 'base' }) === 0
const nameOf = (choices: Choice[], id: Assignment['person']) => choices.find((choice) => String(choice.id) === String(id))?.name

/** Who an assignment is about, as it is typed. */
export function partyName({ person, organisation, label }: Assignment, { people, organisations }: Parties): string {
  if (person !== undefined) return nameOf(people, person) ?? ''
  return label ?? nameOf(organisations, organisation) ?? ''
}

/** Whether a name is one of the directory's. */
export const isKnown = (typed: string, { people, organisations }: Parties): boolean => [...people, ...organisations].some(({ name }) => alike(name, typed))

/**
 * The assignment with who was typed: a person or an organisation of the directory, else a party without a name
 * ("Representative of the City of Sfax"). A name that was not changed changes nothing.
 */
export function withParty(assignment: Assignment, typed: string, parties: Parties): Assignment {
  if (alike(typed, partyName(assignment, parties))) return assignment
  const { person: _person, organisation: _organisation, label: _label, ...rest } = assignment
  const person = parties.people.find(({ name }) => alike(name, typed))
  if (person) return { ...rest, person: person.id }
  const organisation = parties.organisations.find(({ name }) => alike(name, typed))
  return organisation ? { ...rest, organisation: organisation.id } : { ...rest, label: typed.trim() }
}
