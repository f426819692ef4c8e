import type { PayloadRequest } from 'payload'
import { inOrder } from '../../core/order.js'
import type { Agenda, Id } from '../../core/types.js'
import { loadAgenda } from '../loadAgenda.js'
import { loadGivenNumbers } from '../releases/givenNumbers.js'
import { type LastChanges, lastChangesOf, listLines } from '../presence/lastChanges.js'
import { type Choices, loadKnown } from './loadKnown.js'

export type { Choice } from './loadKnown.js'

/**
 * An agenda as it is edited: the drafts as they are now, with the revision of each document, from
 * which edits start.
 */
export type BuilderAgenda = LastChanges & { agenda: Agenda; choices: Choices }

/**
 * The agenda of an event with all its drafts, in the request's language; null when there is no such
 * event.
 */
export async function readBuilder(req: PayloadRequest, event: Id): Promise<BuilderAgenda | null> {
  // Revisions are read before the agenda: if a save comes in between, an edit is taken for stale,
  // and the change is seen then.
  const listed = await listLines(req, event)
  const changes = await lastChangesOf(req, event, listed)
  let choices: Choices | undefined
  const agenda = await loadAgenda(req.payload, event, {
    view: 'draft',
    language: req.locale ?? undefined,
    req,
    elsewhere: true,
    listed: listed.filter(({ deletedAt }) => !deletedAt),
    known: async (sessions) => {
      const named = sessions.flatMap(({ assignments }) => assignments.map(({ person }) => person))
      return (choices = await loadKnown(req, event, named))
    },
  })
  if (!agenda || !choices) return null
  return {
    agenda: {
      ...agenda,
      sessions: inOrder(agenda.sessions),
      numbers: await loadGivenNumbers(req.payload, event, req),
    },
    ...changes,
    choices,
  }
}
