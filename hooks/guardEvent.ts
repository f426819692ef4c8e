import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Violation } from '../src/core/types.js'
import type { ResolvedOptions } from '../src/options.js'
import { newEvent } from '../src/store/affectedEvents.js'
import { checkEvent } from '../src/store/checkEvent.js'
import { proveLease } from '../src/store/transaction/index.js'
import { referencesOfEvent } from '../src/store/references.js'
import { idOf } from '../src/core/ids.js'
import { guardReferences } from './guardReferences.js'
import { type FieldFault, faultsError, sentence, statusOf } from './refuse.js'

/**
 * Where a change of the event would make a session break a rule, the message shows at the field of
 * the event that causes it.
 */
function fieldOfEvent(req: PayloadRequest, violation: Violation): FieldFault {
  const own = violation.at.find(({ session }) => session === null)
  if (own) return sentence(req, violation, null)
  const path = violation.rule === 'dayBelongsToEvent' ? 'days' : 'timeZone'
  return { ...sentence(req, violation, violation.at[0]?.session ?? null), path }
}

const sessionRulesOfEvents = new Set(['dayBelongsToEvent', 'timeExists'])

export const guardEvent =
  ({ slugs }: ResolvedOptions): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, operation, req }) => {
    const id = operation === 'update' ? idOf(originalDoc) : undefined
    if (data.deletedAt) return data
    await guardReferences(req, slugs.events, referencesOfEvent(data))
    const violations = (await checkEvent(req, id, data)).filter(
      ({ rule, at }) =>
        at.some(({ session }) => session === null) || sessionRulesOfEvents.has(rule),
    )
    if (violations.length) {
      const status = statusOf(violations)
      throw faultsError(
        req,
        slugs.events,
        violations.map((violation) => fieldOfEvent(req, violation)),
        status,
        status === 409 ? 'violation' : 'invalidFields',
      )
    }
    await proveLease(req, id ?? newEvent)
    return data
  }
