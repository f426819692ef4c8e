import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import type { Id } from '../../core/types.js'
import type { TakeBack } from '../journal/takeBack.js'
import { optionsOf } from '../optionsOf.js'
import type { ByLanguage, FullRelease, Release } from './release.js'

const pack = promisify(gzip)
const unpack = promisify(gunzip)

type Row = Omit<Release, 'author' | 'event'> & { id: Id; event: string; author?: string | null; authorName?: string | null; bodies?: ByLanguage<string> }

const collectionOf = (payload: Payload) => optionsOf(payload).releaseSlug as CollectionSlug
const keyOf = (event: Id, number: number) => `${event}:${number}`

/** All but the agendas themselves, which are large. */
const withoutBodies = { event: true, number: true, publishedAt: true, author: true, authorName: true, notes: true, changes: true, languages: true, state: true }

function toRelease(row: Row, event: Id): Release {
  const { number, publishedAt, author, authorName, notes, changes, languages, state } = row
  return {
    event, number, publishedAt, notes: notes ?? {}, changes: changes ?? {}, languages, state,
    ...(author ? { author: { id: author, name: authorName ?? '' } } : {}),
  }
}

/** The releases of an event, the latest first. */
export async function loadReleases(payload: Payload, event: Id, { limit, page = 1, req }: { limit: number; page?: number; req?: PayloadRequest }): Promise<{ releases: Release[]; total: number }> {
  const where: Where = { event: { equals: String(event) } }
  const { docs, totalDocs } = await payload.db.find<Row>({ collection: collectionOf(payload), where, sort: '-number', limit, page, pagination: true, select: withoutBodies, req } as never)
  return { releases: docs.map((row) => toRelease(row as Row, event)), total: totalDocs }
}

export const loadLatest = async (payload: Payload, event: Id, req?: PayloadRequest): Promise<Release | undefined> =>
  (await loadReleases(payload, event, { limit: 1, req })).releases[0]

/** One release by its number. */
export async function loadRelease(payload: Payload, event: Id, number: number): Promise<Release | undefined> {
  const { docs } = await payload.db.find<Row>({ collection: collectionOf(payload), where: { key: { equals: keyOf(event, number) } }, limit: 1, pagination: false, select: withoutBodies } as never)
  return docs[0] && toRelease(docs[0] as Row, event)
}

/** The agenda that a release served in a language, as JSON; undefined where there is no such release or it had none in it. */
export async function loadBody(payload: Payload, event: Id, number: number, language: string): Promise<string | undefined> {
  const row = (await payload.db.findOne({ collection: collectionOf(payload), where: { key: { equals: keyOf(event, number) } } } as never)) as Row | null
  const body = row?.bodies?.[language]
  return body && (await unpack(Buffer.from(body, 'base64'))).toString()
}

/** Stores a release for ever. Fails where there is one of that number already. */
export async function saveRelease(payload: Payload, release: FullRelease, req?: PayloadRequest): Promise<Id> {
  const { event, number, author, agendas, ...rest } = release
  const packed = await Promise.all(Object.entries(agendas).map(async ([language, json]) => [language, (await pack(json)).toString('base64')]))
  const data = { ...rest, key: keyOf(event, number), event: String(event), number, author: author?.id, authorName: author?.name, bodies: Object.fromEntries(packed) as ByLanguage<string> }
  const made = await payload.db.create({ collection: collectionOf(payload), data, req } as never)
  return (made as { id: Id }).id
}

/** How a release that is about to be stored is taken back. */
export const toDrop = (payload: Payload, { event, number }: Release): TakeBack => ({ type: 'drop', collection: collectionOf(payload), key: keyOf(event, number) })

/** Forgets the releases of an event that is deleted for good: its id may be given to another. */
export async function deleteReleases(payload: Payload, event: Id, req?: PayloadRequest): Promise<void> {
  await payload.db.deleteMany({ collection: collectionOf(payload), where: { event: { equals: String(event) } }, req })
}
