import type { Payload, TypedUser } from 'payload'
import { rowsIn } from '../../core/isPlain.js'
import { type TextDocument, textsOf } from '../../core/translation/index.js'
import { inOrder } from '../../core/order.js'
import type { Id } from '../../core/types.js'
import type { CollectionKey } from '../../options.js'
import { draftDocuments } from '../compiled/draftDocuments.js'
import { isId } from '../input/ids.js'
import type { Stored } from '../gateway/database.js'
import { slugOf } from '../optionsOf.js'
import { rawDocuments } from '../rawDocuments.js'
import { type Reference, referencesOfEvent, referencesOfSession } from '../references.js'
import { type Doc, toAgendaSession } from '../toAgenda.js'
import { factsField } from './storedFacts.js'
import { type PromisedTexts, settingOf } from './settingOf.js'
import { termsOf } from './glossary.js'
import { shapeOf } from './shapeOf.js'
import { idOf, sameId } from '../../core/ids.js'

type Wanted = Omit<Reference, 'path'>

const wanted = (key: CollectionKey, value: unknown): Wanted[] => {
  const id = idOf(value)
  return id === undefined ? [] : [{ key, id }]
}

/** Parties who declined are not shown, so their texts are not translated. */
const partiesOf = (doc: Doc): Doc => ({
  ...doc,
  assignments: rowsIn(doc.assignments).filter(({ state }) => state !== 'declined'),
})

/** The further documents that a document of the directory brings along, by its collection. */
const broughtBy: Partial<Record<CollectionKey, (doc: Doc) => Wanted[]>> = {
  people: ({ organisation, photo }) => [
    ...wanted('organisations', organisation),
    ...wanted('media', photo),
  ],
  organisations: ({ logo }) => wanted('media', logo),
  places: ({ within }) => wanted('places', within),
}

const order: CollectionKey[] = ['people', 'organisations', 'places', 'tracks', 'media']

/**
 * The documents of the directory that an agenda uses, each kind in the order in which they first
 * occur.
 */
async function directoryOf(
  read: (key: CollectionKey, ids: Id[]) => Promise<Stored[]>,
  first: Wanted[],
): Promise<[CollectionKey, Stored][]> {
  const found: [CollectionKey, Stored][] = []
  const seen = new Set<string>()
  for (let open = first; open.length;) {
    const next: Wanted[] = []
    for (const key of order) {
      const ids = new Map(
        open.flatMap(({ key: of, id }) =>
          of === key && !seen.has(`${key}/${id}`) ? [[String(id), id]] : [],
        ),
      )
      for (const id of ids.keys()) seen.add(`${key}/${id}`)
      if (!ids.size) continue
      const docs = new Map((await read(key, [...ids.values()])).map((doc) => [String(doc.id), doc]))
      for (const id of ids.keys()) {
        const doc = docs.get(id)
        if (!doc) continue
        found.push([key, doc])
        next.push(...(broughtBy[key]?.(doc) ?? []))
      }
    }
    open = next
  }
  return order.flatMap((key) => found.filter(([of]) => of === key))
}

/** The texts of an event, and the documents to which they belong. */
export type FoundTexts = PromisedTexts & { documents: TextDocument[] }

/** An event and its sessions, in the order of its agenda. */
type Parts = { event: Stored; sessions: Stored[] }

const referencesOf = ({ event, sessions }: Parts): Wanted[] =>
  [
    ...sessions.flatMap((doc) => referencesOfSession(partiesOf(doc))),
    ...referencesOfEvent(event),
  ].filter(({ key }) => order.includes(key))

export const textDocument = (payload: Payload, key: CollectionKey, doc: Stored): TextDocument => ({
  collection: key,
  id: doc.id,
  doc,
  facts: doc[factsField],
  shape: shapeOf(payload, slugOf(payload, key)),
})

export const languagesNamed = ({ languages }: Doc): string[] =>
  Array.isArray(languages) ? languages.map(String) : []

/** Those of the named documents that exist, in the order in which they are named. */
const pick = (docs: ReadonlyMap<string, Stored>, names: readonly string[]): Stored[] =>
  names.map((name) => docs.get(name)).filter((doc) => doc !== undefined)

function partsOf(event: Stored, stored: readonly Stored[]): Parts {
  const own = stored.filter((doc) => sameId(idOf(doc.event), idOf(event.id)))
  const docs = new Map(own.map((doc) => [String(doc.id), doc]))
  return {
    event,
    sessions: pick(
      docs,
      inOrder(own.map((doc) => toAgendaSession(doc))).map(({ id }) => String(id)),
    ),
  }
}

/**
 * The texts of whole events with all their drafts, each in the order of its agenda, followed by
 * those of the entries that it names. It asks the database as many queries for a dozen events as
 * for one. `sessions` are those of the events, where they are at hand.
 */
export async function textsOfEvents(
  payload: Payload,
  events: readonly Stored[],
  user: TypedUser,
  sessions?: readonly Stored[],
): Promise<(FoundTexts & { id: Id })[]> {
  if (!events.length) return []
  const ids = events.map(({ id }) => id)
  const stored =
    sessions ??
    (await draftDocuments(payload, slugOf(payload, 'sessions'), { event: { in: ids } }, { user }))
  const parts = events.map((event) => partsOf(event, stored))
  const found = await directoryOf(
    (key, ids) => draftDocuments(payload, slugOf(payload, key), { id: { in: ids } }, { user }),
    parts.flatMap(referencesOf),
  )
  const held = new Map(found.map(([key, doc]) => [`${key}/${doc.id}`, doc]))
  return Promise.all(
    parts.map(async (each) => {
      // The entries that one event names, out of those that were read for all.
      const directory = await directoryOf(
        async (key, ids) =>
          pick(
            held,
            ids.map((id) => `${key}/${id}`),
          ),
        referencesOf(each),
      )
      const all: [CollectionKey, Stored][] = [
        ['events', each.event],
        ...each.sessions.map((doc): [CollectionKey, Stored] => ['sessions', doc]),
        ...directory,
      ]
      const documents = all.map(([key, doc]) => textDocument(payload, key, doc))
      const { promised, setting } = settingOf(payload, languagesNamed(each.event))
      return {
        id: each.event.id,
        promised,
        setting: { ...setting, isTerm: termsOf(documents) },
        documents,
        texts: textsOf(documents),
      }
    }),
  )
}

/** Up to how many lines are read alone, if only their texts are asked for. */
const fewLines = 50

/**
 * The lines to which addresses of texts belong, if they belong to the event and a few of its lines;
 * undefined otherwise.
 */
function linesNamed(payload: Payload, event: Id, addresses: readonly string[]): Id[] | undefined {
  const named = new Map<string, Id>()
  for (const address of addresses) {
    const [collection, id = ''] = address.split('/')
    if (collection === 'sessions' && isId(payload, slugOf(payload, 'sessions'), id))
      named.set(id, id)
    else if (collection !== 'events' || id !== String(event)) return undefined
  }
  return named.size <= fewLines ? [...named.values()] : undefined
}

/**
 * The texts of an event, of which those with these addresses are wanted. If these belong to a few
 * lines, only those lines are read, unless a glossary says which words are the same in every
 * language. Undefined where this user may not change the event.
 */
export async function loadTextsAt(
  payload: Payload,
  event: Id,
  user: TypedUser,
  addresses: readonly string[],
): Promise<FoundTexts | undefined> {
  const lines = linesNamed(payload, event, addresses)
  const glossaries =
    lines &&
    (await rawDocuments(
      payload,
      slugOf(payload, 'organisations'),
      { 'glossary.term': { exists: true } },
      { view: 'draft', only: ['type'], limit: 1 },
    ))
  if (!lines || glossaries?.length) return loadTexts(payload, event, user)
  const [own] = await draftDocuments(
    payload,
    slugOf(payload, 'events'),
    { id: { equals: event } },
    { user, doors: ['read', 'update'] },
  )
  if (!own) return undefined
  const sessions = lines.length
    ? await draftDocuments(
        payload,
        slugOf(payload, 'sessions'),
        { and: [{ event: { equals: event } }, { id: { in: lines } }] },
        { user },
      )
    : []
  const documents = [
    textDocument(payload, 'events', own),
    ...sessions.map((doc) => textDocument(payload, 'sessions', doc)),
  ]
  return { ...settingOf(payload, languagesNamed(own)), documents, texts: textsOf(documents) }
}

/** An event's texts; undefined where this user may not change it. */
export async function loadTexts(
  payload: Payload,
  event: Id,
  user: TypedUser,
): Promise<FoundTexts | undefined> {
  const own = await draftDocuments(
    payload,
    slugOf(payload, 'events'),
    { id: { equals: event } },
    { user, doors: ['read', 'update'] },
  )
  return (await textsOfEvents(payload, own, user))[0]
}
