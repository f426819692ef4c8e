import type { PayloadRequest } from 'payload'
import type { Agenda, Id, Violation } from '../../core/types.js'
import { checkInTurns } from '../runInTurns.js'
import { loadAgenda } from '../loadAgenda.js'
import { optionsOf } from '../optionsOf.js'
import { type Doc, toAgendaSession } from '../toAgenda.js'
import type { Stored } from '../gateway/database.js'
import { promisedBy } from '../compiled/languages.js'
import type { Chosen } from './chooseDocuments.js'

/**
 * What the rules say of an agenda as a publication would leave it: of what readers then see, and of
 * lines for the team only.
 */
export type PublicationCheck = { agenda: Agenda; violations: Violation[] }

/** The documents that readers will see when this is published. */
export function documentsThen({ lines, seen }: Chosen): Stored[] {
  const then = new Map(seen)
  for (const { id, state, leftOut, doc } of lines) {
    if (leftOut) continue
    if (state === 'changed' || state === 'new') then.set(String(id), doc)
    else then.delete(String(id))
  }
  return [...then.values()]
}

/**
 * What stands in the way of this publication or is worth a look: in the whole agenda, or in the
 * lines that it publishes. `own` is the event as it is about to be stored. Null where there is no
 * such event.
 */
export async function checkPublication(
  req: PayloadRequest,
  event: Id,
  chosen: Chosen,
  own?: Doc,
): Promise<PublicationCheck | null> {
  const language = req.locale ?? undefined
  const promised = promisedBy(req.payload, { languages: chosen.own.languages })
  const then = documentsThen(chosen).map((doc) => ({
    ...toAgendaSession(doc, language, promised),
    published: true,
  }))
  const team = chosen.team.map((doc) => toAgendaSession(doc, language))
  const loaded = await loadAgenda(req.payload, event, {
    view: 'draft',
    language,
    req,
    elsewhere: true,
    event: own,
    sessions: [...then, ...team],
  })
  if (!loaded) return null
  const agenda: Agenda = { ...loaded, event: { ...loaded.event, published: true } }
  const about = new Set(chosen.lines.flatMap(({ id, leftOut }) => (leftOut ? [] : [String(id)])))
  const violations = await checkInTurns(agenda, optionsOf(req.payload).rulebook)
  return {
    agenda,
    violations: chosen.partial
      ? violations.filter(({ at }) =>
          at.some(({ session }) => session === null || about.has(String(session))),
        )
      : violations,
  }
}

/** Whether a violation must be solved before publishing. */
export const isConflict = ({ level }: Violation): boolean => level !== 'advice'
