import type { Payload, PayloadRequest, Where } from 'payload'
import type { Agenda, AgendaSession, Id } from '../core/types.js'
import { loadReferences } from './loadReferences.js'
import { slugOf } from './optionsOf.js'
import { rawDocument, rawDocuments, type View } from './rawDocuments.js'
import { type Doc, toAgendaEvent, toAgendaSession } from './toAgenda.js'

export type LoadOptions = {
  view: View
  /** Language of the names in messages. */
  language?: string
  req?: PayloadRequest
  /** The event as it is about to be stored, instead of what is stored. */
  event?: Doc
  /** Sessions as they are about to be stored; each takes the place of the stored one with its id. */
  pending?: AgendaSession[]
}

const publishedOnly: Where = { _status: { equals: 'published' } }

/** The event with all its sessions as rules see them, or null when there is no such event. */
export async function loadAgenda(payload: Payload, eventId: Id, options: LoadOptions): Promise<Agenda | null> {
  const { view, language, req, pending = [] } = options
  const stored = options.event ?? (await rawDocument(payload, slugOf(payload, 'events'), eventId, { view, req }))
  if (!stored) return null
  const ofEvent: Where = { event: { equals: eventId } }
  const docs = await rawDocuments(
    payload,
    slugOf(payload, 'sessions'),
    view === 'published' ? { and: [ofEvent, publishedOnly] } : ofEvent,
    { view, req },
  )
  const promised = Array.isArray(stored.languages) ? (stored.languages as string[]) : []
  const replaced = new Set(pending.flatMap(({ id }) => (id === undefined ? [] : [String(id)])))
  const sessions = docs
    .map((doc) => toAgendaSession(doc, language, promised))
    .filter(({ id }) => !replaced.has(String(id)))
  const agenda: Agenda = { event: toAgendaEvent({ ...stored, id: eventId }, language), sessions: [...sessions, ...pending] }
  return { ...agenda, ...(await loadReferences(payload, agenda, { language, req })) }
}
