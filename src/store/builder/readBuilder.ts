import type { PayloadRequest, Where } from 'payload'
import { inOrder } from '../../core/order.js'
import type { Agenda, Id } from '../../core/types.js'
import type { CollectionKey } from '../../options.js'
import { loadAgenda } from '../loadAgenda.js'
import { slugOf } from '../optionsOf.js'
import { rawDocuments } from '../rawDocuments.js'
import { type Changes, changesOf } from '../together/changes.js'
import { textIn } from '../toAgenda.js'

/** Something that a line can refer to. */
export type Choice = { id: Id; name: string }

/** An agenda as it is edited: drafts as they are now, with the revision of each document that an edit starts from. */
export type BuilderAgenda = Changes & {
  agenda: Agenda
  choices: Record<'organisations' | 'people' | 'places' | 'tracks', Choice[]>
}

/** Nobody chooses from a longer list; a name that is not in it can be typed on the form of the session. */
const mostChoices = 5000

async function choicesOf(req: PayloadRequest, key: CollectionKey, where: Where = {}): Promise<Choice[]> {
  const docs = await rawDocuments(req.payload, slugOf(req.payload, key), where, { view: 'published', req, limit: mostChoices, only: ['name'] })
  const language = req.locale ?? undefined
  return docs.map(({ id, name }) => ({ id: id as Id, name: textIn(name, language) ?? `#${id}` }))
}

/** In the order of their names. */
const directoryOf = async (req: PayloadRequest, key: CollectionKey): Promise<Choice[]> =>
  (await choicesOf(req, key)).sort((a, b) => a.name.localeCompare(b.name, req.locale ?? undefined))

/** The agenda of an event with all its drafts, in the request's language; null when there is no such event. */
export async function readBuilder(req: PayloadRequest, event: Id): Promise<BuilderAgenda | null> {
  // Before the agenda: a save that comes in between makes an edit stale, and is seen then.
  const changes = await changesOf(req, event)
  const agenda = await loadAgenda(req.payload, event, { view: 'draft', language: req.locale ?? undefined, req, elsewhere: true })
  if (!agenda) return null
  const [people, organisations, places, tracks] = await Promise.all([
    directoryOf(req, 'people'), directoryOf(req, 'organisations'), directoryOf(req, 'places'), choicesOf(req, 'tracks', { event: { equals: event } }),
  ])
  return { agenda: { ...agenda, sessions: inOrder(agenda.sessions) }, ...changes, choices: { people, organisations, places, tracks } }
}
