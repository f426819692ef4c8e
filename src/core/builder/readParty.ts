import type { Knowing } from '../import/knowing.js'
import { bestMatches, compareNames, foldName } from '../names/index.js'
import { guessParty } from './guessParty.js'
import { type TypedRole, typedRoles } from './typedRole.js'
import { readPartyLines, type WrittenParty } from './writtenParty.js'

type Named = { name: string; also?: string[] }

/**
 * Whom a text can mean, and as what: one of the directory (`entry`), or somebody or something that
 * would be made of the name (`make`). `exact`: the entry is called so.
 */
export type PartyReading<E> = Pick<WrittenParty, 'affiliation' | 'jobTitle' | 'role'> & {
  name: string
} & ({ entry: E; exact: boolean } | { make: WrittenParty['is'] })

type Context = { knowing: Knowing; language: string; most?: number }

const makes = ['person', 'organisation', 'label'] as const

const calledSo = ({ name, also = [] }: Named, typed: string) =>
  [name, ...also].some((each) => compareNames(each, typed) !== undefined)
const beginsSo = ({ name, also = [] }: Named, typed: string) =>
  [name, ...also].some((each) => foldName(each).startsWith(foldName(typed)))

/** A name with what is said of them behind commas or in brackets, where a text is that. */
function detailed(typed: string, knowing: Knowing): WrittenParty | undefined {
  if (!/[,،(:\t–]/u.test(typed)) return undefined
  const [party, another] = readPartyLines(typed, knowing)
  return party && !another && party.is !== 'label' ? party : undefined
}

function known<E extends Named>(
  name: string,
  entries: readonly E[],
  more: Omit<WrittenParty, 'is' | 'name'>,
): PartyReading<E>[] {
  return bestMatches(name, entries).map((entry) => ({
    ...more,
    name: entry.name,
    entry,
    exact: calledSo(entry, name),
  }))
}

function made<E>(name: string, more: Omit<WrittenParty, 'is' | 'name'> = {}): PartyReading<E>[] {
  const guess = guessParty(name)
  return makes
    .toSorted((a, b) => Number(b === guess) - Number(a === guess))
    .map((make) => ({ ...more, name, make }))
}

const sameReading = <E>(a: PartyReading<E>, b: PartyReading<E>) =>
  'entry' in a && 'entry' in b && a.entry === b.entry && a.role === b.role

const detailsOf = ({
  affiliation,
  jobTitle,
  role,
  state: _,
}: Omit<WrittenParty, 'is' | 'name'>) => ({
  ...(role ? { role } : {}),
  ...(jobTitle ? { jobTitle } : {}),
  ...(affiliation ? { affiliation } : {}),
})

/**
 * What somebody may mean who types a party, with or without a role before the name and details
 * behind it, the likeliest first; empty for nothing. Whoever is called so as a whole goes before a
 * role that the text begins with, and that before others who have all its words; then what would be
 * made of it.
 *
 * @example readParty('mod fatima', people, { knowing, language: 'en' })[0]
 * // { role: 'moderator', entry: { name: 'Fátima Fernández', … }, … }
 */
export function readParty<E extends Named>(
  typed: string,
  entries: readonly E[],
  { knowing, language, most = 8 }: Context,
): PartyReading<E>[] {
  const whole = typed.trim()
  if (!whole) return []
  const all = known(whole, entries, {})
  const [near, far] = [true, false].map((begins) =>
    all.filter((each) => 'entry' in each && (each.exact || beginsSo(each.entry, whole)) === begins),
  )
  const roles = typedRoles(whole, knowing.roles, language)
  const withRole = ({ role, rest }: TypedRole) => {
    const party = detailed(rest, knowing)
    return { name: party?.name ?? rest, more: { ...(party ? detailsOf(party) : {}), role } }
  }
  const spelled = detailed(whole, knowing)
  const byRole = roles.flatMap((each) => {
    const { name, more } = withRole(each)
    return known(name, entries, more)
  })
  const [first] = roles
  const sure = first?.sure && !spelled?.role ? withRole(first) : undefined
  // In `mod Ana Haddad, Mayor` the role is no part of what is said behind the name.
  const bySpelling = spelled && !sure ? known(spelled.name, entries, detailsOf(spelled)) : []
  const anew = sure
    ? [...made<E>(sure.name, sure.more), ...(spelled ? [] : made<E>(whole).slice(0, 1))]
    : spelled
      ? made<E>(spelled.name, detailsOf(spelled))
      : made<E>(whole)
  const found = [...near!, ...bySpelling, ...byRole, ...far!].filter(
    (each, index, among) => among.findIndex((other) => sameReading(each, other)) === index,
  )
  return [...found.slice(0, most), ...anew]
}

/**
 * What a text means where nobody chose: who is called exactly so, with the role that it says, else
 * somebody new. Undefined for nothing.
 */
export const meantParty = <E>(readings: readonly PartyReading<E>[]): PartyReading<E> | undefined =>
  readings.find((each) => 'make' in each || each.exact)
