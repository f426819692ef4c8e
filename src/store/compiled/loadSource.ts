import type { Payload, PayloadRequest, TypedUser, Where } from 'payload'
import { type AgendaSource, referencesIn, type SourceSession } from '../../core/compile/index.js'
import { models } from '../../core/model/index.js'
import type { GivenNumbers } from '../../core/numbering.js'
import type { Id } from '../../core/types.js'
import type { CollectionKey } from '../../options.js'
import { slugOf } from '../optionsOf.js'
import { loadGivenNumbers } from '../releases/givenNumbers.js'
import type { Stored } from '../gateway/database.js'
import { draftDocuments } from './draftDocuments.js'
import { publicDocuments, publicFiles, type Within } from './publicDocuments.js'
import { codesOf } from './languages.js'
import {
  toSourceEvent,
  toSourceFile,
  toSourceOrganisation,
  toSourcePerson,
  toSourcePlace,
  toSourceSession,
  toSourceTrack,
} from './toSource.js'

const present = (ids: (Id | undefined)[]): Id[] => [
  ...new Map(ids.flatMap((id) => (id === undefined ? [] : [[String(id), id]]))).values(),
]

const published: Where = { _status: { equals: 'published' } }

/** How the documents behind an agenda are read: as the public, or as a user who previews drafts. */
type Reading = {
  languages: string[]
  event: (where: Where) => Promise<Stored[]>
  sessions: (where: Where) => Promise<Stored[]>
  byIds: (key: CollectionKey, ids: Id[]) => Promise<Stored[]>
  files: (ids: Id[]) => Promise<Stored[]>
  numbers: (event: Id) => Promise<GivenNumbers>
}

const asPublic = (payload: Payload, { req }: Within = {}): Reading => ({
  languages: codesOf(payload),
  event: (where) =>
    publicDocuments(payload, slugOf(payload, 'events'), { and: [where, published] }, { req }),
  sessions: (where) =>
    publicDocuments(payload, slugOf(payload, 'sessions'), { and: [where, published] }, { req }),
  byIds: (key, ids) => publicDocuments(payload, slugOf(payload, key), { id: { in: ids } }, { req }),
  files: (ids) => publicFiles(payload, slugOf(payload, 'media'), ids, req),
  numbers: (event) => loadGivenNumbers(payload, event, req),
})

/**
 * Reads as a user: drafts only if they may change the event itself, and what it refers to if they
 * may read that.
 */
const asEditor = (payload: Payload, user: TypedUser): Reading => ({
  languages: codesOf(payload),
  event: (where) =>
    draftDocuments(payload, slugOf(payload, 'events'), where, { user, doors: ['read', 'update'] }),
  sessions: (where) => draftDocuments(payload, slugOf(payload, 'sessions'), where, { user }),
  byIds: (key, ids) => draftDocuments(payload, slugOf(payload, key), { id: { in: ids } }, { user }),
  files: (ids) => publicFiles(payload, slugOf(payload, 'media'), ids),
  numbers: (event) => loadGivenNumbers(payload, event),
})

const some = (reading: Reading, key: CollectionKey, ids: Id[]): Promise<Stored[]> =>
  ids.length ? reading.byIds(key, ids) : Promise.resolve([])

/** Some places and all that these lie within. */
async function placesWithin(reading: Reading, ids: Id[], known: Stored[] = []): Promise<Stored[]> {
  const seen = new Set(known.map(({ id }) => String(id)))
  const found = await some(
    reading,
    'places',
    ids.filter((id) => !seen.has(String(id))),
  )
  if (!found.length) return known
  return placesWithin(reading, present(found.map((doc) => toSourcePlace(doc).within)), [
    ...known,
    ...found,
  ])
}

async function directoryOf(
  reading: Reading,
  event: AgendaSource['event'],
  sessions: SourceSession[],
) {
  const assignments = sessions
    .flatMap((session) => session.assignments)
    .filter(({ state }) => state !== 'declined')
  const people = (
    await some(reading, 'people', present(assignments.map(({ person }) => person)))
  ).map(toSourcePerson)
  const ofEvent = referencesIn(models.events, [event])
  const ofSessions = referencesIn(models.sessions, sessions)
  const ofPeople = referencesIn(models.people, people)
  const all = (collection: string, ...of: Map<string, Id[]>[]) =>
    present(of.flatMap((each) => each.get(collection) ?? []))
  const organisationIds = [
    ...event.organisations.map(({ organisation }) => organisation),
    ...assignments.map(({ organisation }) => organisation),
    ...all('organisations', ofEvent, ofSessions, ofPeople),
  ]
  const organisations = (await some(reading, 'organisations', present(organisationIds))).map(
    toSourceOrganisation,
  )
  const places = (await placesWithin(reading, all('places', ofEvent, ofSessions))).map(
    toSourcePlace,
  )
  const tracks = (await some(reading, 'tracks', all('tracks', ofEvent, ofSessions))).map(
    toSourceTrack,
  )
  const fileIds = all(
    'media',
    ofEvent,
    ofSessions,
    ofPeople,
    referencesIn(models.organisations, organisations),
    referencesIn(models.places, places),
    referencesIn(models.tracks, tracks),
  )
  const files = (await reading.files(fileIds)).map(toSourceFile)
  return { people, organisations, places, tracks, files }
}

/**
 * The event with everything that is published of it; undefined when the public may not see it. For
 * a user: the event and its sessions as last saved, drafts included; undefined when the user may
 * not change the event. With `req`, it is read inside its transaction.
 */
export async function loadSource(
  payload: Payload,
  where: Where,
  as: { user?: TypedUser } & Within = {},
): Promise<AgendaSource | undefined> {
  return load(as.user ? asEditor(payload, as.user) : asPublic(payload, as), where)
}

/** The event as the public would see it if these documents were published. */
export const sourceOf = (
  req: PayloadRequest,
  { event, sessions }: { event: Stored; sessions: Stored[] },
): Promise<AgendaSource | undefined> =>
  load(
    {
      ...asPublic(req.payload, { req }),
      event: async () => [event],
      sessions: async () => sessions,
    },
    {},
  )

async function load(reading: Reading, where: Where): Promise<AgendaSource | undefined> {
  const [doc] = await reading.event(where)
  if (!doc) return undefined
  const event = toSourceEvent(doc, reading.languages)
  // Lines for the team only belong to no agenda that anybody reads, not even to a preview.
  const sessions = (await reading.sessions({ event: { equals: event.id } }))
    .map(toSourceSession)
    .filter(({ teamOnly }) => !teamOnly)
  const numbers = await reading.numbers(event.id)
  return { event, sessions, numbers, ...(await directoryOf(reading, event, sessions)) }
}
