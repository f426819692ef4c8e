import type { PayloadRequest } from 'payload'
import { inOrder } from '../../core/order.js'
import type { Agenda, Id } from '../../core/types.js'
import { loadAgenda } from '../loadAgenda.js'
import { namesIn } from '../names/searched.js'
import { slugOf } from '../optionsOf.js'
import { rawDocuments } from '../rawDocuments.js'
import { type Changes, changesOf } from '../together/changes.js'
import { type Doc, idOf, textIn } from '../toAgenda.js'

/** Something that a line can refer to; what else it is called, and what tells it from another of its name. */
export type Choice = { id: Id; name: string; also?: string[]; title?: string; organisation?: string }

/** An agenda as it is edited: drafts as they are now, with the revision of each document that an edit starts from. */
export type BuilderAgenda = Changes & {
  agenda: Agenda
  choices: Record<'organisations' | 'people' | 'places' | 'tracks', Choice[]>
}

/** Nobody chooses from a longer list; a name that is not in it can be typed on the form of the session. */
const mostChoices = 5000

const fieldsOf = { people: ['name', 'jobTitle', 'organisation'], organisations: ['name', 'acronym'], places: ['name'] }

async function documentsOf(req: PayloadRequest, key: 'organisations' | 'people' | 'places'): Promise<(Doc & { id: Id })[]> {
  const { docs } = await req.payload.db.find({
    collection: slugOf(req.payload, key), where: { deletedAt: { exists: false } }, limit: mostChoices, pagination: false, locale: 'all',
    select: Object.fromEntries(fieldsOf[key].map((field) => [field, true])), req,
  } as never)
  return docs as (Doc & { id: Id })[]
}

function toChoices(key: 'organisations' | 'people' | 'places', docs: (Doc & { id: Id })[], language: string | undefined, organisations: readonly Choice[] = []): Choice[] {
  const organisationNames = new Map(organisations.map(({ id, name }) => [String(id), name]))
  return docs
    .map((doc): Choice => {
      const name = textIn(doc.name, language) ?? `#${doc.id}`
      const also = [...new Set(Object.values(namesIn(key, doc)).flat())].filter((each) => each !== name)
      const [title, organisation] = [textIn(doc.jobTitle, language), organisationNames.get(String(idOf(doc.organisation)))]
      return { id: doc.id, name, ...(also.length ? { also } : {}), ...(title ? { title } : {}), ...(organisation ? { organisation } : {}) }
    })
    .sort((a, b) => a.name.localeCompare(b.name, language))
}

/** Tracks have no trash. */
const tracksOf = async (req: PayloadRequest, event: Id): Promise<Choice[]> =>
  (await rawDocuments(req.payload, slugOf(req.payload, 'tracks'), { event: { equals: event } }, { view: 'published', req, trashed: true })).map(({ id, name }) => ({
    id: id as Id, name: textIn(name, req.locale ?? undefined) ?? `#${id}`,
  }))

/** The agenda of an event with all its drafts, in the request's language; null when there is no such event. */
export async function readBuilder(req: PayloadRequest, event: Id): Promise<BuilderAgenda | null> {
  // Before the agenda: a save that comes in between makes an edit stale, and is seen then.
  const changes = await changesOf(req, event)
  const agenda = await loadAgenda(req.payload, event, { view: 'draft', language: req.locale ?? undefined, req, elsewhere: true })
  if (!agenda) return null
  const language = req.locale ?? undefined
  const [personDocs, organisationDocs, placeDocs, tracks] = await Promise.all([documentsOf(req, 'people'), documentsOf(req, 'organisations'), documentsOf(req, 'places'), tracksOf(req, event)])
  const organisations = toChoices('organisations', organisationDocs, language)
  const [people, places] = [toChoices('people', personDocs, language, organisations), toChoices('places', placeDocs, language)]
  return { agenda: { ...agenda, sessions: inOrder(agenda.sessions) }, ...changes, choices: { people, organisations, places, tracks } }
}
