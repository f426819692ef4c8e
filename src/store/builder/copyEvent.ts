import type { CollectionSlug, PayloadRequest } from 'payload'
import { daysUntil } from '../../core/builder/index.js'
import { freeSlug } from '../../core/slug.js'
import { addDays } from '../../core/time/index.js'
import type { Id } from '../../core/types.js'
import { newEvent } from '../affectedEvents.js'
import { wholeOrNothing } from '../journal/wholeOrNothing.js'
import { eventKey } from '../lease/keys.js'
import { slugOf } from '../optionsOf.js'
import { rawDocument, rawDocuments } from '../rawDocuments.js'
import { type Doc, idOf, toAgendaEvent } from '../toAgenda.js'
import { copying } from './copying.js'
import { EditRefused } from './saveEdits.js'

type Wish = { firstDate: string; title: string }

/** The event has no date that its copy could be counted from, or that would be none. */
export class NoDates extends Error {}

const shifted = (date: unknown, days: number) => (typeof date === 'string' ? (addDays(date, days) ?? date) : undefined)

/** Slugs that are taken: readers' and drafts', in the trash too. */
async function takenSlugs(req: PayloadRequest, events: CollectionSlug): Promise<Set<string>> {
  const docs = await Promise.all((['published', 'draft'] as const).map((view) => rawDocuments(req.payload, events, {}, { view, req, trashed: true, only: ['slug'] })))
  return new Set(docs.flat().map(({ slug }) => String(slug)))
}

/**
 * Copies an event with its days, tracks and sessions, in all languages, to dates that begin with another one; all of it or
 * nothing. The copy is a draft throughout, its people are invited anew whatever they had answered, and lines that were
 * cancelled are left out (docs/decisions/0009-copies-of-events.md). Gives its id.
 */
export async function copyEvent(req: PayloadRequest, event: Id, { firstDate, title }: Wish): Promise<Id> {
  const { payload } = req
  const [events, sessions, tracks] = (['events', 'sessions', 'tracks'] as const).map((key) => slugOf(payload, key)) as [CollectionSlug, CollectionSlug, CollectionSlug]
  // Nobody else makes an event meanwhile, and nobody changes the one that is copied.
  return wholeOrNothing(req, [eventKey(newEvent), eventKey(event)], async (inner, note) => {
    const stored = await rawDocument(payload, events, event, { view: 'draft', req: inner })
    const days = stored && daysUntil(toAgendaEvent(stored), firstDate)
    if (!stored || days === undefined) throw new NoDates(firstDate)
    const slug = freeSlug(title, await takenSlugs(inner, events))
    await note({ type: 'forgetEvent', events, sessions, tracks, slug, since: new Date().toISOString() })
    const duplicate = async (at: string, collection: CollectionSlug, id: Id, data: Doc): Promise<Id> => {
      const asked = { collection, id, data, draft: collection !== tracks, depth: 0, locale: req.locale, user: req.user, context: { [copying]: { days } }, req: inner }
      try {
        return ((await payload.duplicate({ ...asked, overrideAccess: false } as never)) as unknown as { id: Id }).id
      } catch (refusal) {
        throw new EditRefused(at, refusal)
      }
    }
    const copy = await duplicate('event', events, event, { title, slug, startDate: shifted(stored.startDate, days), endDate: shifted(stored.endDate, days), status: 'scheduled' })
    const trackOf = new Map<string, Id>()
    for (const { id } of await rawDocuments(payload, tracks, { event: { equals: event } }, { view: 'published', req: inner })) {
      trackOf.set(String(id), await duplicate('event', tracks, id as Id, { event: copy }))
    }
    const lines = await rawDocuments(payload, sessions, { and: [{ event: { equals: event } }, { status: { not_equals: 'cancelled' } }] }, { view: 'draft', req: inner, sort: 'sortKey' })
    for (const { id, day, track } of lines) {
      const own = idOf(track)
      await duplicate(String(id), sessions, id as Id, { event: copy, day: shifted(day, days), ...(own === undefined ? {} : { track: trackOf.get(String(own)) ?? null }) })
    }
    return copy
  })
}
