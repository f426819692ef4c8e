import type { PayloadRequest } from 'payload'
import { numberSessions } from '../core/numbering.js'
import type { Id } from '../core/types.js'
import { optionsOf, slugOf } from './optionsOf.js'
import { rawDocuments, type View } from './rawDocuments.js'
import { toAgendaSession } from './toAgenda.js'

type Numbers = Map<string, number>

const known = new WeakMap<object, Map<string, Promise<Numbers>>>()

async function load(req: PayloadRequest, event: Id, view: View): Promise<Numbers> {
  const docs = await rawDocuments(
    req.payload,
    slugOf(req.payload, 'sessions'),
    { and: [{ event: { equals: event } }, ...(view === 'published' ? [{ _status: { equals: 'published' } }] : [])] },
    { view, req },
  )
  const sessions = docs.map((doc) => toAgendaSession(doc))
  const numbers: Numbers = new Map()
  for (const [id, number] of numberSessions(sessions, optionsOf(req.payload).rulebook)) numbers.set(String(id), number)
  return numbers
}

/** Session I, II, III of one event, asked once a request however many sessions it shows. */
export function numbersOf(req: PayloadRequest, event: Id, view: View): Promise<Numbers> {
  const holder = req.headers ?? req
  const ofRequest = known.get(holder) ?? new Map<string, Promise<Numbers>>()
  known.set(holder, ofRequest)
  const key = `${view}:${event}`
  const numbers = ofRequest.get(key) ?? load(req, event, view)
  ofRequest.set(key, numbers)
  return numbers
}
