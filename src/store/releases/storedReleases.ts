import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { Payload, PayloadRequest, Where } from 'payload'
import type { Id } from '../../core/types.js'
import type { CompiledAgenda } from '../../core/compile/index.js'
import type { Note } from '../transaction/index.js'
import { optionsOf } from '../optionsOf.js'
import { fromJson } from '../json.js'
import type { ByLanguage, FullRelease, Release } from './release.js'
import { type Body, bodyCollection, bodyKey, loadBody, saveBody } from './storedBodies.js'
import { databaseOf, type Fields, type SlugOf } from '../gateway/database.js'

const unpack = promisify(gunzip)

type Row = Omit<Release, 'author' | 'event'> & {
  id: Id
  event: string
  author?: string | null
  authorName?: string | null
  bodies?: ByLanguage<string>
}

const collectionOf = (payload: Payload): SlugOf<Row> => optionsOf(payload).releaseSlug
const keyOf = (event: Id, number: number) => `${event}:${number}`

/** All fields but the agendas themselves, which are large. */
const withoutBodies: Fields = {
  event: true,
  number: true,
  publishedAt: true,
  author: true,
  authorName: true,
  notes: true,
  changes: true,
  languages: true,
  state: true,
  bodyKeys: true,
}

function toRelease(row: Row, event: Id): Release {
  const { number, publishedAt, author, authorName, notes, changes, languages, state, bodyKeys } =
    row
  return {
    event,
    number,
    publishedAt,
    notes: notes ?? {},
    changes: changes ?? {},
    languages,
    state,
    ...(bodyKeys ? { bodyKeys } : {}),
    ...(author || authorName
      ? { author: { ...(author ? { id: author } : {}), name: authorName ?? '' } }
      : {}),
  }
}

/** The releases of an event, the latest first. */
export async function loadReleases(
  payload: Payload,
  event: Id,
  { limit, page = 1, req }: { limit: number; page?: number; req?: PayloadRequest },
): Promise<{ releases: Release[]; total: number }> {
  const where: Where = { event: { equals: String(event) } }
  const { docs, totalDocs } = await databaseOf(payload).find({
    collection: collectionOf(payload),
    where,
    sort: '-number',
    limit,
    page,
    pagination: true,
    select: withoutBodies,
    req,
  })
  return { releases: docs.map((row) => toRelease(row, event)), total: totalDocs }
}

export const loadLatest = async (
  payload: Payload,
  event: Id,
  req?: PayloadRequest,
): Promise<Release | undefined> =>
  (await loadReleases(payload, event, { limit: 1, req })).releases[0]

/** One release by its number. */
export async function loadRelease(
  payload: Payload,
  event: Id,
  number: number,
): Promise<Release | undefined> {
  const { docs } = await databaseOf(payload).find({
    collection: collectionOf(payload),
    where: { key: { equals: keyOf(event, number) } },
    limit: 1,
    pagination: false,
    select: withoutBodies,
  })
  return docs[0] && toRelease(docs[0], event)
}

/**
 * The agenda that a release served in a language, and its JSON; undefined where there is no such
 * release, or none in that language.
 */
export async function loadReleaseBody(
  payload: Payload,
  { event, number, bodyKeys, publishedAt }: Release,
  language: string,
  req?: PayloadRequest,
): Promise<Body | undefined> {
  const key = bodyKeys?.[language]
  if (key) return loadBody(payload, key, req)
  const row = await databaseOf(payload).findOne({
    collection: collectionOf(payload),
    where: { key: { equals: keyOf(event, number) } },
    req,
  })
  const packed = row?.bodies?.[language]
  if (!packed) return undefined
  const text = (await unpack(Buffer.from(packed, 'base64'))).toString()
  return {
    key: `${keyOf(event, number)} ${publishedAt} ${language}`,
    text,
    agenda: fromJson<CompiledAgenda>(text),
  }
}

/** The latest release, and the latest one in which readers had the agenda at all. */
export async function loadLast(
  payload: Payload,
  event: Id,
  req?: PayloadRequest,
): Promise<{ latest?: Release; out?: Release }> {
  // Two are enough: an agenda is not withdrawn twice without being out in between.
  const { releases } = await loadReleases(payload, event, { limit: 2, req })
  return { latest: releases[0], out: releases.find(({ languages }) => languages.length) }
}

/**
 * The number of the latest release before another one in which the agenda was out in this language.
 */
export async function numberBefore(
  payload: Payload,
  event: Id,
  number: number,
  language: string,
): Promise<number | undefined> {
  for (let before = number - 1; before > 0; before--) {
    if ((await loadRelease(payload, event, before))?.languages.includes(language)) return before
  }
  return undefined
}

/** The agendas that a release served, by language. */
export async function loadServed(
  payload: Payload,
  release: Release,
  req?: PayloadRequest,
): Promise<ByLanguage<CompiledAgenda>> {
  const served: ByLanguage<CompiledAgenda> = {}
  for (const language of release.languages) {
    const body = await loadReleaseBody(payload, release, language, req)
    if (body) served[language] = body.agenda
  }
  return served
}

/**
 * Stores a release for ever. Fails where one of that number exists. `like` is a release whose
 * agendas are similar.
 */
export async function saveRelease(
  payload: Payload,
  release: FullRelease,
  { like, req, takeBack }: { like?: Release; req: PayloadRequest; takeBack: Note },
): Promise<void> {
  const { event, number, author, agendas, ...rest } = release
  const bodyKeys: ByLanguage<string> = {}
  for (const [language, agenda] of Object.entries(agendas)) {
    const text = JSON.stringify(agenda)
    const key = bodyKey(event, text)
    const drop = () => takeBack({ type: 'drop', collection: bodyCollection(payload), key })
    await saveBody(
      payload,
      event,
      { key, text, agenda },
      { like: like?.bodyKeys?.[language], req, drop },
    )
    bodyKeys[language] = key
  }
  await takeBack({ type: 'drop', collection: collectionOf(payload), key: keyOf(event, number) })
  const data = {
    ...rest,
    key: keyOf(event, number),
    event: String(event),
    number,
    author: author?.id,
    authorName: author?.name,
    bodyKeys,
  }
  await databaseOf(payload).create({ collection: collectionOf(payload), data, req })
}
