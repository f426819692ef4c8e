import type { Payload } from 'payload'
import { isOneOf } from '../src/core/isOneOf.js'
import { publishAgenda } from '../src/publishAgenda.js'
import {
  type OrganisationKey,
  organisations,
  people,
  type PersonKey,
  places,
} from './sfax/directory.js'
import { arrival } from './sfax/arrival.js'
import { dayOne } from './sfax/dayOne.js'
import { dayTwo } from './sfax/dayTwo.js'
import { event, eventSlug } from './sfax/event.js'
import type { SeedLine } from './sfax/line.js'
import { type PictureKey, pictureKeys, pictureOf } from './sfax/pictures.js'
import { languages } from './sfax/texts.js'
import { write, type Written } from './inLanguages.js'
import { richText } from './richText.js'

type Id = number | string
/** Writes some sources, with more fields each. */
async function writeAll<K extends string, T extends Written>(
  payload: Payload,
  collection: string,
  sources: Record<K, T>,
  more: (key: K, source: T) => Written = () => ({}),
): Promise<Partial<Record<K, Id>>> {
  const ids: Partial<Record<K, Id>> = {}
  for (const key in sources) {
    const source = sources[key]
    ids[key] = (await write(payload, collection, { ...source, ...more(key, source) })).id
  }
  return ids
}

async function writePictures(payload: Payload): Promise<Partial<Record<PictureKey, Id>>> {
  const ids: Partial<Record<PictureKey, Id>> = {}
  for (const key of pictureKeys) {
    const { alt, file } = await pictureOf(key)
    ids[key] = (await write(payload, 'media', { alt }, { file, overwriteExistingFiles: true })).id
  }
  return ids
}

type Ids = {
  people: Partial<Record<PersonKey, Id>>
  organisations: Partial<Record<OrganisationKey, Id>>
  places: Partial<Record<'caritas', Id>>
  event: Id
}

const toSession = (line: SeedLine, ids: Ids): Written => ({
  event: ids.event,
  day: line.day,
  kind: line.kind,
  title: line.title,
  timing: line.timing ?? 'clock',
  starts: line.starts,
  ends: line.ends,
  status: line.status ?? 'confirmed',
  statusNote: line.statusNote,
  objective: line.objective,
  methodology: line.methodology,
  guidingQuestions: line.questions?.map((question) => ({ question })),
  place: line.place ? ids.places[line.place] : undefined,
  assignments: line.parties?.map(({ person, organisation, ...party }) => ({
    ...party,
    state: 'confirmed',
    person: person ? ids.people[person] : undefined,
    organisation: organisation ? ids.organisations[organisation] : undefined,
  })),
  _status: 'draft',
})

async function isSeeded(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'events',
    where: { slug: { equals: eventSlug } },
    trash: true,
    overrideAccess: true,
  })
  return totalDocs > 0
}

/** The Sfax agenda of 2019, published; does nothing where it is already, in the trash included. */
export async function seedSfax(payload: Payload): Promise<{ created: boolean }> {
  if (await isSeeded(payload)) return { created: false }
  const pictures = await writePictures(payload)
  const pictureFor = (key: string) => (isOneOf(pictureKeys, key) ? pictures[key] : undefined)
  const ofOrganisations = await writeAll(payload, 'organisations', organisations, (key) => ({
    logo: pictureFor(key),
  }))
  const ofPeople = await writeAll(payload, 'people', people, (key, { organisation }) => ({
    organisation: ofOrganisations[organisation],
    photo: pictureFor(key),
  }))
  const ofPlaces = await writeAll(payload, 'places', places)
  const { introduction, ...texts } = event
  const created = await write(
    payload,
    'events',
    {
      ...texts,
      introduction: { en: richText(introduction.en), fr: richText(introduction.fr) },
      slug: eventSlug,
      eventType: 'peerLearning',
      startDate: '2019-06-25',
      endDate: '2019-06-26',
      timeZone: 'Africa/Tunis',
      languages: [...languages],
      country: 'TN',
      attendance: 'onSite',
      status: 'scheduled',
      places: [ofPlaces.caritas],
      organisations: [
        { organisation: ofOrganisations.icmpd, role: 'organiser' },
        { organisation: ofOrganisations.uclg, role: 'organiser' },
        { organisation: ofOrganisations.unhabitat, role: 'partner' },
        { organisation: ofOrganisations.sfax, role: 'host' },
      ],
      _status: 'draft',
    },
    { draft: true },
  )
  const ids: Ids = {
    people: ofPeople,
    organisations: ofOrganisations,
    places: ofPlaces,
    event: created.id,
  }
  for (const line of [...arrival, ...dayOne, ...dayTwo])
    await write(payload, 'sessions', toSession(line, ids), { draft: true })
  // All of it at once: one release, which is the first.
  await publishAgenda(payload, { event: created.id })
  return { created: true }
}
