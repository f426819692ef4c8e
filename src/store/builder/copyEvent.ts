import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { fieldsIn } from '../../core/isPlain.js'
import { daysUntil } from '../../core/builder/index.js'
import { addDays } from '../../core/time/index.js'
import type { Id } from '../../core/types.js'
import { refuse } from '../../errors.js'
import { actorOf } from '../actor.js'
import { newEvent } from '../affectedEvents.js'
import { eventKey, inTransaction } from '../transaction/index.js'
import { documentsOf } from '../gateway/documents.js'
import { slugOf } from '../optionsOf.js'
import { rawDocument, rawDocuments } from '../rawDocuments.js'
import { freeSlugFor } from '../takenSlugs.js'
import { idOf } from '../../core/ids.js'
import { type Doc, toAgendaEvent } from '../toAgenda.js'
import { copying } from './copying.js'
import { errorAtLine } from './errorAtLine.js'

type CopyRequest = { firstDate: string; title: string }

const shifted = (date: unknown, days: number) =>
  typeof date === 'string' ? (addDays(date, days) ?? date) : undefined

/**
 * In milliseconds: when the same copy is asked for twice within this time (a second press of the
 * button, a request that was sent again), it is made once.
 */
const once = 60_000

/**
 * The copy with these words and dates that the same user has just made, if nobody has changed it
 * since.
 */
async function justMade(
  req: PayloadRequest,
  events: CollectionSlug,
  event: Id,
  { title, startDate }: { title: string; startDate?: string },
): Promise<Id | undefined> {
  const where: Where = {
    and: [
      { id: { not_equals: event } },
      { createdAt: { greater_than: new Date(Date.now() - once).toISOString() } },
      { revision: { equals: 1 } },
    ],
  }
  const actor = actorOf(req)?.id
  const found = (
    await rawDocuments(req.payload, events, where, {
      view: 'draft',
      req,
      only: ['title', 'startDate', 'changedBy'],
    })
  ).find(
    (doc) =>
      fieldsIn(doc.title)[req.locale ?? ''] === title &&
      doc.startDate === startDate &&
      doc.changedBy === (actor === undefined ? null : String(actor)),
  )
  return found && idOf(found)
}

/**
 * Copies an event with its days, tracks and sessions, in all languages, to dates that begin on
 * another date; all of it or nothing. The copy is a draft throughout. People in it are only
 * invited, whatever they had answered, and cancelled lines are left out
 * (docs/decisions/0009-copies-of-events.md). Returns its id, and whether this call made it: asked
 * for twice at once, there is one copy.
 */
export async function copyEvent(
  req: PayloadRequest,
  event: Id,
  { firstDate, title }: CopyRequest,
): Promise<{ id: Id; made: boolean }> {
  const { payload } = req
  const events = slugOf(payload, 'events')
  const sessions = slugOf(payload, 'sessions')
  const tracks = slugOf(payload, 'tracks')
  // Under both leases nobody else makes an event meanwhile, and nobody changes the one that is
  // copied.
  return inTransaction(req, [eventKey(newEvent), eventKey(event)], async (inner, note) => {
    const stored = await rawDocument(payload, events, event, { view: 'draft', req: inner })
    const days = stored && daysUntil(toAgendaEvent(stored), firstDate)
    // It has no date from which its copy could be counted, or the new date would be none.
    if (!stored || days === undefined) throw refuse(req, 'badCopy')
    const dates = {
      startDate: shifted(stored.startDate, days),
      endDate: shifted(stored.endDate, days),
    }
    const same = await justMade(inner, events, event, { title, startDate: dates.startDate })
    if (same !== undefined) return { id: same, made: false }
    const slug = await freeSlugFor(inner, title)
    await note({
      type: 'forgetEvent',
      events,
      sessions,
      tracks,
      slug,
      since: new Date().toISOString(),
    })
    const duplicate = async (
      at: string,
      collection: CollectionSlug,
      id: Id,
      data: Doc,
    ): Promise<Id> => {
      const asked = {
        collection,
        id,
        data,
        draft: collection !== tracks,
        depth: 0,
        locale: req.locale,
        user: req.user,
        context: { [copying]: { days } },
        req: inner,
      }
      try {
        return (await documentsOf(payload).duplicate({ ...asked, overrideAccess: false })).id
      } catch (refusal) {
        throw errorAtLine(at, refusal)
      }
    }
    const copy = await duplicate('event', events, event, {
      title,
      slug,
      ...dates,
      status: 'scheduled',
    })
    const trackOf = new Map<string, Id>()
    for (const { id } of await rawDocuments(
      payload,
      tracks,
      { event: { equals: event } },
      { view: 'published', req: inner },
    )) {
      trackOf.set(String(id), await duplicate('event', tracks, id, { event: copy }))
    }
    const lines = await rawDocuments(
      payload,
      sessions,
      { and: [{ event: { equals: event } }, { status: { not_equals: 'cancelled' } }] },
      { view: 'draft', req: inner, sort: 'sortKey' },
    )
    for (const { id, day, endDay, track } of lines) {
      const own = idOf(track)
      await duplicate(String(id), sessions, id, {
        event: copy,
        day: shifted(day, days),
        endDay: shifted(endDay, days),
        ...(own === undefined ? {} : { track: trackOf.get(String(own)) ?? null }),
      })
    }
    return { id: copy, made: true }
  })
}
