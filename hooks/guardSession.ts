import type { CollectionBeforeChangeHook } from 'payload'
import type { AgendaSession, Violation } from '../src/core/types.js'
import type { ResolvedOptions } from '../src/options.js'
import { checkSession } from '../src/store/checkSession.js'
import { deriveTime } from '../src/store/deriveTime.js'
import { inTurn, LeaseRefused, proveLease } from '../src/store/lease/holdLeases.js'
import { missingReferences } from '../src/store/missingReferences.js'
import { idOf, toAgendaSession } from '../src/store/toAgenda.js'
import { busyError, faultsError, translate, violationsError } from './refuse.js'

/**
 * The rules, on every door: what is impossible is refused on every save, conflicts on publishing. The derived fields
 * are set here too, since both need the event.
 */
export const guardSession =
  ({ slugs }: ResolvedOptions): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req }) => {
    const id = operation === 'update' ? idOf(originalDoc) : undefined
    const session: AgendaSession = { ...toAgendaSession(data, req.locale ?? undefined), id }
    const missing = await missingReferences(req, session, idOf(data.event))
    if (missing.length) {
      const message = translate(req)('agenda:errors:relatedMissing')
      throw faultsError(req, slugs.sessions, missing.map((path) => ({ path, message })))
    }
    const event = idOf(data.event)
    if (event === undefined) return { ...data, ...deriveTime(session, undefined) }
    let timeZone: string | undefined
    let refused: Violation[] = []
    try {
      // What is in the trash is out of the agenda: it can be in nobody's way.
      if (!data.deletedAt)
        await inTurn(req, async (pending) => {
          const result = await checkSession(req, event, session, pending)
          timeZone = result.timeZone
          refused = result.refused
          return refused.length || !session.published ? undefined : { ...session, event } as AgendaSession
        })
      await proveLease(req, event)
    } catch (error) {
      throw error instanceof LeaseRefused ? busyError(req) : error
    }
    if (refused.length) throw violationsError(req, slugs.sessions, refused, id ?? 'new')
    return data.deletedAt ? data : { ...data, ...deriveTime(session, timeZone) }
  }
