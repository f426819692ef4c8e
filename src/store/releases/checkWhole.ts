import type { PayloadRequest } from 'payload'
import { checkAgenda } from '../../core/checkAgenda.js'
import type { Agenda, Id, Violation } from '../../core/types.js'
import { loadAgenda } from '../loadAgenda.js'
import { optionsOf } from '../optionsOf.js'

/** An agenda with all its drafts as if they were published, and what the rules say of that; null when there is no such event. */
export async function checkWhole(req: PayloadRequest, event: Id): Promise<{ agenda: Agenda; violations: Violation[] } | null> {
  const drafts = await loadAgenda(req.payload, event, { view: 'draft', language: req.locale ?? undefined, req, elsewhere: true })
  if (!drafts) return null
  const sessions = drafts.sessions.map((session) => ({ ...session, published: true }))
  const agenda: Agenda = { ...drafts, event: { ...drafts.event, published: true }, sessions }
  return { agenda, violations: checkAgenda(agenda, optionsOf(req.payload).rulebook) }
}

/** What must be solved before publishing. */
export const isConflict = ({ level }: Violation): boolean => level !== 'advice'
