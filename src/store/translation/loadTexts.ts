import type { Payload, TypedUser } from 'payload'
import { type AgendaText, type TextDocument, textsOf } from '../../core/translation/index.js'
import { inOrder } from '../../core/order.js'
import type { Id } from '../../core/types.js'
import type { CollectionKey } from '../../options.js'
import { draftDocuments } from '../compiled/draftDocuments.js'
import { slugOf } from '../optionsOf.js'
import { type Reference, referencesOfEvent, referencesOfSession } from '../references.js'
import { type Doc, idOf, toAgendaSession } from '../toAgenda.js'
import { factsField } from './factsField.js'
import { shapeOf } from './shapeOf.js'

type Wanted = Omit<Reference, 'path'>

const wanted = (key: CollectionKey, value: unknown): Wanted[] => {
  const id = idOf(value)
  return id === undefined ? [] : [{ key, id }]
}

/** Who declined is not shown, nor translated. */
const partiesOf = (doc: Doc): Doc => ({ ...doc, assignments: (Array.isArray(doc.assignments) ? (doc.assignments as Doc[]) : []).filter(({ state }) => state !== 'declined') })

/** What a document of the directory brings along. */
const broughtBy: Partial<Record<CollectionKey, (doc: Doc) => Wanted[]>> = {
  people: ({ organisation, photo }) => [...wanted('organisations', organisation), ...wanted('media', photo)],
  organisations: ({ logo }) => wanted('media', logo),
  places: ({ within }) => wanted('places', within),
}

const order: CollectionKey[] = ['people', 'organisations', 'places', 'tracks', 'media']

/** The documents of the directory that an agenda uses, each kind in the order in which they first come up. */
async function directoryOf(read: (key: CollectionKey, ids: Id[]) => Promise<Doc[]>, first: Wanted[]): Promise<[CollectionKey, Doc][]> {
  const found: [CollectionKey, Doc][] = []
  const seen = new Set<string>()
  for (let open = first; open.length; ) {
    const next: Wanted[] = []
    for (const key of order) {
      const ids = new Map(open.flatMap(({ key: of, id }) => (of === key && !seen.has(`${key}/${id}`) ? [[String(id), id]] : [])))
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

/** An event's texts with all its drafts, in the order of its agenda, then those of whom and what it names; undefined where this user may not change it. */
export async function loadTexts(payload: Payload, event: Id, user: TypedUser): Promise<{ promised: string[]; texts: AgendaText[]; documents: TextDocument[] } | undefined> {
  const [own] = await draftDocuments(payload, slugOf(payload, 'events'), { id: { equals: event } }, { user, doors: ['read', 'update'] })
  if (!own) return undefined
  const stored = await draftDocuments(payload, slugOf(payload, 'sessions'), { event: { equals: event } }, { user })
  const docs = new Map(stored.map((doc) => [String(doc.id), doc]))
  const sessions = inOrder(stored.map((doc) => toAgendaSession(doc))).flatMap(({ id }): Doc[] => {
    const doc = docs.get(String(id))
    return doc ? [doc] : []
  })
  const references = [...sessions.flatMap((doc) => referencesOfSession(partiesOf(doc))), ...referencesOfEvent(own)].filter(({ key }) => order.includes(key))
  const directory = await directoryOf((key, ids) => draftDocuments(payload, slugOf(payload, key), { id: { in: ids } }, { user }), references)
  const all: [CollectionKey, Doc][] = [['events', own], ...sessions.map((doc): [CollectionKey, Doc] => ['sessions', doc]), ...directory]
  const documents = all.map(([key, doc]): TextDocument => ({
    collection: key, id: doc.id as Id, doc, facts: doc[factsField], shape: shapeOf(payload, slugOf(payload, key)),
  }))
  const promised = Array.isArray(own.languages) ? own.languages.map(String) : []
  return { promised, documents, texts: textsOf(documents) }
}
