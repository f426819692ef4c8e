import type { PayloadRequest } from 'payload'
import type { Id, Violation } from '../core/types.js'
import { checkInTurns } from './runInTurns.js'
import { loadAgenda } from './loadAgenda.js'
import { optionsOf } from './optionsOf.js'
import { wasAlreadyChecked } from './releases/alreadyChecked.js'
import { type Doc, toAgendaEvent } from './toAgenda.js'

/**
 * Checks an event that is about to be stored against its own sessions. When it is published, it
 * must hold for what readers see and for drafts as well: a draft on a day that is gone could never
 * be saved again.
 */
export async function checkEvent(
  req: PayloadRequest,
  id: Id | undefined,
  event: Doc,
): Promise<Violation[]> {
  const published = event._status === 'published' && !wasAlreadyChecked(req)
  const language = req.locale ?? undefined
  const { rulebook } = optionsOf(req.payload)
  if (id === undefined)
    return refusals(
      await checkInTurns({ event: toAgendaEvent(event, language), sessions: [] }, rulebook),
      published,
    )
  const drafts = await loadAgenda(req.payload, id, { view: 'draft', language, req, event })
  const readers = published
    ? await loadAgenda(req.payload, id, { view: 'published', language, req, event })
    : null
  const found = [
    ...(readers ? refusals(await checkInTurns(readers, rulebook), true) : []),
    ...(drafts ? refusals(await checkInTurns(drafts, rulebook), false) : []),
  ]
  return [
    ...new Map(
      found.map((violation) => [JSON.stringify([violation.rule, violation.at]), violation]),
    ).values(),
  ]
}

const refusals = (violations: Violation[], published: boolean) =>
  violations.filter(
    ({ level, at }) =>
      level === 'impossible' ||
      (level === 'conflict' && published && at.some(({ session }) => session === null)),
  )
