import type { Payload, Where } from 'payload'
import type { AgendaSource, SourceSession } from '../../core/compile/index.js'
import type { Id } from '../../core/types.js'
import type { CollectionKey } from '../../options.js'
import { slugOf } from '../optionsOf.js'
import type { Doc } from '../toAgenda.js'
import { publicDocuments, publicFiles } from './publicDocuments.js'
import { toSourceEvent, toSourceFile, toSourceOrganisation, toSourcePerson, toSourcePlace, toSourceSession, toSourceTrack } from './toSource.js'

const present = (ids: (Id | undefined)[]): Id[] => [...new Map(ids.flatMap((id) => (id === undefined ? [] : [[String(id), id]]))).values()]

const published: Where = { _status: { equals: 'published' } }

const byIds = (payload: Payload, key: CollectionKey, ids: Id[]): Promise<Doc[]> =>
  ids.length ? publicDocuments(payload, slugOf(payload, key), { id: { in: ids } }) : Promise.resolve([])

/** Those places and all that they lie within. */
async function placesWithin(payload: Payload, ids: Id[], known: Doc[] = []): Promise<Doc[]> {
  const seen = new Set(known.map(({ id }) => String(id)))
  const found = await byIds(payload, 'places', ids.filter((id) => !seen.has(String(id))))
  if (!found.length) return known
  return placesWithin(payload, present(found.map((doc) => toSourcePlace(doc).within)), [...known, ...found])
}

async function directoryOf(payload: Payload, event: AgendaSource['event'], sessions: SourceSession[]) {
  const assignments = sessions.flatMap((session) => session.assignments).filter(({ state }) => state !== 'declined')
  const people = (await byIds(payload, 'people', present(assignments.map(({ person }) => person)))).map(toSourcePerson)
  const organisationIds = [
    ...event.organisations.map(({ organisation }) => organisation),
    ...assignments.map(({ organisation }) => organisation),
    ...people.map(({ organisation }) => organisation),
  ]
  const organisations = (await byIds(payload, 'organisations', present(organisationIds))).map(toSourceOrganisation)
  const places = (await placesWithin(payload, present([...event.places, ...sessions.map(({ place }) => place)]))).map(toSourcePlace)
  const tracks = (await byIds(payload, 'tracks', present(sessions.map(({ track }) => track)))).map(toSourceTrack)
  const fileIds = [...sessions.flatMap(({ documents }) => documents), ...people.map(({ photo }) => photo), ...organisations.map(({ logo }) => logo)]
  const files = (await publicFiles(payload, slugOf(payload, 'media'), present(fileIds))).map(toSourceFile)
  return { people, organisations, places, tracks, files }
}

/** The event of a slug with all that is published of it, or undefined when the public may not see it. */
export async function loadSource(payload: Payload, where: Where): Promise<AgendaSource | undefined> {
  const [doc] = await publicDocuments(payload, slugOf(payload, 'events'), { and: [where, published] })
  if (!doc) return undefined
  const event = toSourceEvent(doc)
  const docs = await publicDocuments(payload, slugOf(payload, 'sessions'), { and: [{ event: { equals: event.id } }, published] })
  const sessions = docs.map(toSourceSession)
  return { event, sessions, ...(await directoryOf(payload, event, sessions)) }
}
