import type { CollectionSlug, Payload, Where } from 'payload'
import type { Id } from '../../core/types.js'
import { slugOf } from '../optionsOf.js'
import { databaseOf, type Fields } from '../gateway/database.js'
import {
  keyField,
  namesIn,
  searched,
  type SearchedKey,
  searchedKeys,
  withNames,
} from './searched.js'

/** How many documents are read at once. */
const batch = 200

const none = (path: string): Where => ({ [path]: { exists: false } })
const these = (key: SearchedKey): Fields =>
  Object.fromEntries(searched[key].map((field) => [field, true as const]))

/**
 * Calls `fill` for what `read` finds until it finds nothing new; returns for how many it was
 * called.
 */
async function untilNone<T extends { id: Id }>(
  read: () => Promise<T[]>,
  fill: (each: T) => Promise<unknown>,
): Promise<number> {
  const seen = new Set<string>()
  for (;;) {
    const fresh = (await read()).filter(({ id }) => !seen.has(String(id)))
    if (!fresh.length) return seen.size
    for (const each of fresh) {
      seen.add(String(each.id))
      await fill(each)
    }
  }
}

/**
 * The condition is part of the write: if a document got a key since it was read (another process
 * fills keys too, or somebody saved it), that key stays.
 */
async function fillDocuments(
  payload: Payload,
  collection: CollectionSlug,
  key: SearchedKey,
): Promise<number> {
  const query = {
    collection,
    where: none(keyField),
    limit: batch,
    pagination: false,
    locale: 'all',
    select: these(key),
  }
  return untilNone(
    async () => (await databaseOf(payload).find(query)).docs,
    // This is no save of the document, so its date of change stays.
    ({ id, ...doc }) =>
      databaseOf(payload).updateOne({
        collection,
        where: { and: [{ id: { equals: id } }, none(keyField)] },
        data: { ...withNames(namesIn(key, doc)), updatedAt: null },
        options: { atomic: true },
        returning: false,
      }),
  )
}

/** Fills the keys of drafts: editors search the latest version. */
async function fillVersions(
  payload: Payload,
  collection: CollectionSlug,
  key: SearchedKey,
): Promise<number> {
  const query = {
    collection,
    where: { and: [{ latest: { equals: true } }, none(`version.${keyField}`)] },
    limit: batch,
    pagination: false,
    locale: 'all',
  }
  return untilNone(
    async () => (await databaseOf(payload).findVersions(query)).docs,
    ({ id, version }) =>
      databaseOf(payload).updateVersion({
        collection,
        id,
        versionData: { version: { ...version, ...withNames(namesIn(key, version)) } },
      }),
  )
}

/**
 * Gives a key to all documents that were stored before there were keys. When none are left, this
 * asks once for each collection.
 */
export async function fillKeys(payload: Payload): Promise<void> {
  for (const key of searchedKeys) {
    const collection = slugOf(payload, key)
    const drafts = payload.collections[collection]?.config.versions?.drafts
    const filled =
      (await fillDocuments(payload, collection, key)) +
      (drafts ? await fillVersions(payload, collection, key) : 0)
    if (filled)
      payload.logger.info(
        `Agenda: names can now be searched in all languages (${collection}: ${filled}).`,
      )
  }
}
