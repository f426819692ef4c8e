import type { CompiledAgenda } from '../compile/index.js'
import type { Change, ChangedThing } from './schema.js'
import { compareFields, type Seen } from './compareFields.js'

type Named = { id: string; name: string }

/** Of those that stand in both agendas; who came or went is told where they have a role. */
function compareEntries<T extends Named>(
  what: ChangedThing,
  before: Record<string, T>,
  after: Record<string, T>,
  seen: { before: (entry: T) => Seen; after: (entry: T) => Seen },
): Change[] {
  return Object.values(after).flatMap((entry) => {
    const was = before[entry.id]
    return was
      ? compareFields(
          { what, id: entry.id, title: entry.name },
          seen.before(was),
          seen.after(entry),
        )
      : []
  })
}

const peopleIn =
  ({ organisations }: CompiledAgenda) =>
  ({
    name,
    jobTitle,
    organisation,
    biography,
    photo,
    links,
  }: CompiledAgenda['people'][string]): Seen => ({
    short: { name, jobTitle, organisation: organisations[organisation ?? '']?.name ?? null },
    long: { biography, photo, links },
  })

const organisationsSeen = ({
  name,
  acronym,
  type,
  url,
  logo,
}: CompiledAgenda['organisations'][string]): Seen => ({
  short: { name, acronym, type: type?.label ?? null, url },
  long: { logo },
})

const placesIn =
  ({ places }: CompiledAgenda) =>
  ({
    name,
    kind,
    within,
    address,
    capacity,
    url,
    coordinates,
  }: CompiledAgenda['places'][string]): Seen => ({
    short: {
      name,
      kind: kind.label,
      within: places[within ?? '']?.name ?? null,
      address,
      capacity: capacity === null ? null : String(capacity),
      url,
    },
    long: { coordinates },
  })

const tracksSeen = ({ name, colour }: CompiledAgenda['tracks'][string]): Seen => ({
  short: { name, colour },
  long: {},
})

/** People, organisations, places and tracks of an agenda that are described in another way now. */
export const compareDirectory = (before: CompiledAgenda, after: CompiledAgenda): Change[] => [
  ...compareEntries('person', before.people, after.people, {
    before: peopleIn(before),
    after: peopleIn(after),
  }),
  ...compareEntries('organisation', before.organisations, after.organisations, {
    before: organisationsSeen,
    after: organisationsSeen,
  }),
  ...compareEntries('place', before.places, after.places, {
    before: placesIn(before),
    after: placesIn(after),
  }),
  ...compareEntries('track', before.tracks, after.tracks, {
    before: tracksSeen,
    after: tracksSeen,
  }),
]
