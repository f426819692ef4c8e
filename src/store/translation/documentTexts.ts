import type { Payload, TypedUser, Where } from 'payload'
import { type Counts, hasLanguageState, textsOf } from '../../core/translation/index.js'
import type { Id } from '../../core/types.js'
import { draftDocuments } from '../compiled/draftDocuments.js'
import { slugOf } from '../optionsOf.js'
import { rawDocuments } from '../rawDocuments.js'
import { idOf } from '../../core/ids.js'
import type { Doc } from '../toAgenda.js'
import { factsField } from './storedFacts.js'
import { languagesNamed, textDocument, textsOfEvents } from './loadTexts.js'
import { countsOf, type PromisedTexts, settingOf, siteSetting } from './settingOf.js'
import type { TranslatedKey } from '../collectionKeys.js'

export type DocumentTexts = PromisedTexts & { id: Id }
export type DocumentCounts = { id: Id; languages: Record<string, Counts> }

/** How many documents are read at once: few events, since all that belongs to each is read too. */
const most = { events: 20, others: 1000 }

/** The languages that the events of sessions and tracks promise, by event. */
async function promisesOf(payload: Payload, docs: readonly Doc[], user: TypedUser) {
  const ids = [
    ...new Map(
      docs.flatMap(({ event }) =>
        idOf(event) === undefined ? [] : [[String(idOf(event)), idOf(event)!]],
      ),
    ).values(),
  ]
  const events = ids.length
    ? await draftDocuments(payload, slugOf(payload, 'events'), { id: { in: ids } }, { user })
    : []
  return new Map(
    events.map((event) => [String(event.id), settingOf(payload, languagesNamed(event))]),
  )
}

/**
 * The texts of documents themselves, of those that this user may read, in the languages of their
 * event, or of the site where they belong to none.
 */
export async function textsOfDocuments(
  payload: Payload,
  key: TranslatedKey,
  where: Where,
  user: TypedUser,
): Promise<DocumentTexts[]> {
  const docs = await draftDocuments(payload, slugOf(payload, key), where, { user })
  const promises = await promisesOf(payload, docs, user)
  const settingFor = (doc: Doc) =>
    key === 'events'
      ? settingOf(payload, languagesNamed(doc))
      : (promises.get(String(idOf(doc.event))) ?? siteSetting(payload))
  return docs.map((doc) => ({
    id: doc.id,
    ...settingFor(doc),
    texts: textsOf([textDocument(payload, key, doc)]),
  }))
}

async function wholeEvents(payload: Payload, ids: Id[], user: TypedUser): Promise<DocumentTexts[]> {
  return textsOfEvents(
    payload,
    await draftDocuments(payload, slugOf(payload, 'events'), { id: { in: ids } }, { user }),
    user,
  )
}

/**
 * How many texts of each document are in which state in each language, as lists show it: for
 * events, all that belongs to them counts. Documents that are gone or that this user may not read
 * are left out.
 */
export async function countDocuments(
  payload: Payload,
  key: TranslatedKey,
  ids: readonly Id[],
  user: TypedUser,
): Promise<DocumentCounts[]> {
  const found: DocumentCounts[] = []
  const step = key === 'events' ? most.events : most.others
  for (let at = 0; at < ids.length; at += step) {
    const some = ids.slice(at, at + step)
    const texts =
      key === 'events'
        ? await wholeEvents(payload, some, user)
        : await textsOfDocuments(payload, key, { id: { in: some } }, user)
    found.push(...texts.map((each) => ({ id: each.id, languages: countsOf(each) })))
  }
  return found
}

/** A filter that the database can apply: a document without a fact has no outdated text. */
const mayHave = (wanted: readonly string[]): Where =>
  wanted.every((each) => each.endsWith('_outdated')) ? { [factsField]: { exists: true } } : {}

/**
 * The counts of all documents of a collection that may have a text in one of these states and that
 * this user may read.
 */
export async function countAll(
  payload: Payload,
  key: TranslatedKey,
  user: TypedUser,
  wanted: readonly string[],
): Promise<DocumentCounts[]> {
  if (key !== 'events')
    return (await textsOfDocuments(payload, key, mayHave(wanted), user)).map((each) => ({
      id: each.id,
      languages: countsOf(each),
    }))
  const events = await rawDocuments(
    payload,
    slugOf(payload, key),
    {},
    { view: 'draft', only: ['slug'] },
  )
  return countDocuments(
    payload,
    key,
    events.map(({ id }) => id),
    user,
  )
}

/** The documents with a text in one of some states, such as `fr_missing`. */
export const wantedOf = (counts: readonly DocumentCounts[], wanted: readonly string[]): Id[] =>
  counts
    .filter(({ languages }) => wanted.some((each) => hasLanguageState(languages, each)))
    .map(({ id }) => id)
