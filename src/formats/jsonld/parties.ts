import type { Organization, Person, ProfilePage, Role, WithContext } from 'schema-dts'
import type {
  CompiledAgenda,
  CompiledAssignment,
  CompiledPerson,
  CompiledSession,
} from '../../core/compile/index.js'
import { oneLine, webAddress } from '../plain.js'
import { addressOf, unlessConfirmed } from '../sessions.js'

const named = (name: string) =>
  ({ '@type': 'Organization', name: oneLine(name) }) satisfies Organization

function toOrganisation({ organisations, ...agenda }: CompiledAgenda, id: string) {
  const organisation = Object.hasOwn(organisations, id) ? organisations[id] : undefined
  return (
    organisation &&
    ({
      ...named(organisation.name),
      alternateName: oneLine(organisation.acronym) || undefined,
      url: webAddress(organisation.url),
      logo: webAddress(organisation.logo?.url, addressOf({ organisations, ...agenda })),
    } satisfies Organization)
  )
}

function toPerson(
  agenda: CompiledAgenda,
  id: string,
  { name, jobTitle, affiliation }: Pick<CompiledAssignment, 'affiliation' | 'jobTitle' | 'name'>,
) {
  const person = Object.hasOwn(agenda.people, id) ? agenda.people[id] : undefined
  const sameAs = (person?.links ?? []).flatMap(({ url }) => webAddress(url) ?? [])
  return {
    '@type': 'Person',
    name: oneLine(name),
    jobTitle: oneLine(jobTitle) || undefined,
    affiliation: affiliation ? named(affiliation) : undefined,
    url: webAddress(person?.url),
    image: webAddress(person?.photo?.url, addressOf(agenda)),
    sameAs: sameAs.length ? sameAs : undefined,
  } satisfies Person
}

/** One person as the directory knows them now, for their page at `url`. */
export function personJsonLd(agenda: CompiledAgenda, person: CompiledPerson, url: string) {
  const { biography, jobTitle, name, organisation } = person
  const affiliation = organisation === null ? undefined : agenda.organisations[organisation]
  return {
    '@context': 'https://schema.org' as const,
    '@type': 'ProfilePage' as const,
    url,
    mainEntity: {
      ...toPerson(agenda, person.id, { name, jobTitle, affiliation: affiliation?.name ?? null }),
      description: oneLine(biography?.text) || undefined,
    },
  } satisfies WithContext<ProfilePage>
}

/** A party without a person: “Representative of the City of Sfax”, of the Municipality of Sfax. */
function toParty(agenda: CompiledAgenda, { name, label, organisation }: CompiledAssignment) {
  const known = organisation === null ? undefined : toOrganisation(agenda, organisation)
  return label === null ? (known ?? named(name)) : { ...named(name), parentOrganization: known }
}

/** A list, or undefined where it is empty: then its property is left out. */
const some = <T>(list: T[]): T[] | undefined => (list.length ? list : undefined)

/**
 * Everybody who has a role in a session, in the order of the agenda. `roleName` is the role in the
 * agenda's language, and tells who has not answered yet. Undefined where nobody has a role.
 */
export const performersOf = (agenda: CompiledAgenda, { roles }: CompiledSession) =>
  some(
    roles.flatMap(({ role, assignments }) =>
      assignments.map(
        (each) =>
          ({
            '@type': 'Role',
            roleName: unlessConfirmed(oneLine(role.label), each, agenda.language),
            performer:
              each.person === null ? toParty(agenda, each) : toPerson(agenda, each.person, each),
          }) satisfies Role<never, 'performer'> | Record<string, unknown>,
      ),
    ),
  )

/**
 * Organisers and donors have properties of their own in schema.org; others are contributors, with
 * the name of their role.
 */
export function organisationsOf(agenda: CompiledAgenda) {
  const of = (code: string) =>
    agenda.event.organisations
      .filter(({ role }) => role.code === code)
      .flatMap(({ organisations }) =>
        organisations.flatMap((id) => toOrganisation(agenda, id) ?? []),
      )
  const contributors = agenda.event.organisations
    .filter(({ role }) => role.code !== 'organiser' && role.code !== 'donor')
    .flatMap(({ role, organisations }) =>
      organisations.flatMap((id) => {
        const contributor = toOrganisation(agenda, id)
        return contributor
          ? [{ '@type': 'Role' as const, roleName: oneLine(role.label), contributor }]
          : []
      }),
    )
  return {
    organizer: some(of('organiser')),
    funder: some(of('donor')),
    contributor: some(contributors),
  }
}
