import type { CollectionBeforeChangeHook } from 'payload'
import type { Violation } from '../src/core/types.js'
import type { ResolvedOptions } from '../src/options.js'
import { checkSession } from '../src/store/checkSession.js'
import { deriveTime } from '../src/store/deriveTime.js'
import { inTurn, proveLease } from '../src/store/transaction/index.js'
import { namedElsewhere } from '../src/store/namedElsewhere.js'
import { referencesOfSession } from '../src/store/references.js'
import { idOf } from '../src/core/ids.js'
import { toAgendaSession } from '../src/store/toAgenda.js'
import { guardReferences } from './guardReferences.js'
import { violationsError } from './refuse.js'

/**
 * Applies the rules on every path: what is impossible is refused on every save, conflicts on
 * publishing. Derived fields are set here too, since both need the event.
 */
export const guardSession =
  ({ slugs }: ResolvedOptions): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req }) => {
    const id = operation === 'update' ? idOf(originalDoc) : undefined
    const session = await namedElsewhere(
      req,
      { ...toAgendaSession(data, req.locale ?? undefined), id },
      id,
    )
    await guardReferences(req, slugs.sessions, referencesOfSession(data), {
      leaving: Boolean(data.deletedAt),
    })
    const event = idOf(data.event)
    if (event === undefined) return { ...data, ...deriveTime(session, undefined) }
    let timeZone: string | undefined
    let refused: Violation[] = []
    // A session in the trash is out of the agenda, so it can conflict with nothing.
    if (!data.deletedAt) {
      await inTurn(req, async (pending) => {
        const result = await checkSession(req, event, session, pending)
        timeZone = result.timeZone
        refused = result.refused
        return refused.length || !session.published ? undefined : { ...session, event }
      })
    }
    await proveLease(req, event)
    if (refused.length) throw violationsError(req, slugs.sessions, refused, id ?? 'new')
    return data.deletedAt ? data : { ...data, ...deriveTime(session, timeZone) }
  }
