import type { PayloadRequest } from 'payload'
import { checkAgenda } from '../core/checkAgenda.js'
import type { Id, Violation } from '../core/types.js'
import { loadAgenda } from './loadAgenda.js'
import { optionsOf } from './optionsOf.js'
import { type Doc, toAgendaEvent } from './toAgenda.js'

/** The event as it is about to be stored, against its own sessions: those that readers see when it is published. */
export async function checkEvent(req: PayloadRequest, id: Id | undefined, event: Doc): Promise<Violation[]> {
  const published = event._status === 'published'
  const language = req.locale ?? undefined
  const agenda =
    id === undefined
      ? { event: toAgendaEvent(event, language), sessions: [] }
      : await loadAgenda(req.payload, id, { view: published ? 'published' : 'draft', language, req, event })
  if (!agenda) return []
  return checkAgenda(agenda, optionsOf(req.payload).rulebook).filter(
    ({ level, at }) => level === 'impossible' || (level === 'conflict' && published && at.some(({ session }) => session === null)),
  )
}
