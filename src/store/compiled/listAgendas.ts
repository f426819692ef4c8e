import type { Payload, Where } from 'payload'
import { type AgendaPage, compileSummary, heldBackOf } from '../../core/compile/index.js'
import { addDays, isKnownZone, withOffset } from '../../core/time/index.js'
import { slugOf } from '../optionsOf.js'
import { publicDocuments, publicWhere } from './publicDocuments.js'
import { settingsFor } from './settingsFor.js'
import { toSourceEvent } from './toSource.js'
import { codesOf } from './languages.js'
import { databaseOf } from '../gateway/database.js'

export type AgendaQuery = {
  language: string
  /**
   * `upcoming`: the last day with sessions (or the last official one, where there are none) is
   * today or later at the venue; the soonest event comes first. `past`: all others, the latest
   * first.
   */
  when?: 'past' | 'upcoming'
  /** Only events that promise this language and do not hold it back. */
  inLanguage?: string
  /** Events on a page, from 1 to 100; a number outside is moved to the nearest of these. */
  limit: number
  /** The page, counted from 1. */
  page: number
}

const published: Where = {
  and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
}

const within = (value: number, least: number, most: number) =>
  Math.min(most, Math.max(least, Math.trunc(value) || least))

const todayIn = (zone: string, now: string) =>
  withOffset(now, isKnownZone(zone) ? zone : 'UTC').slice(0, 10)

/**
 * A filter for events by time. Zones are at most a day away from UTC, so the date at the venue need
 * only be looked up for events that end yesterday, today or tomorrow.
 */
async function byTime(payload: Payload, when: NonNullable<AgendaQuery['when']>): Promise<Where> {
  const now = new Date().toISOString()
  const today = now.slice(0, 10)
  const [first = today, last = today] = [addDays(today, -1), addDays(today, 1)]
  const close = await publicDocuments(payload, slugOf(payload, 'events'), {
    and: [published, { lastDay: { in: [first, today, last] } }],
  })
  const ids = close.flatMap((doc) => {
    const { id, endDate, timeZone } = toSourceEvent(doc, codesOf(payload))
    const lastDay = typeof doc.lastDay === 'string' ? doc.lastDay : endDate
    return lastDay >= todayIn(timeZone, now) === (when === 'upcoming') ? [id] : []
  })
  const certain: Where = {
    lastDay: when === 'upcoming' ? { greater_than: last } : { less_than: first },
  }
  return ids.length ? { or: [certain, { id: { in: ids } }] } : certain
}

/** Leaves out events whose agenda is held back in a language. */
async function heldBackIn(payload: Payload, language: string): Promise<Where[]> {
  const decided = await publicDocuments(payload, slugOf(payload, 'events'), {
    and: [published, { heldBack: { in: [language] } }],
  })
  const ids = decided
    .map((doc) => toSourceEvent(doc, codesOf(payload)))
    .flatMap((event) => (heldBackOf(event).includes(language) ? [event.id] : []))
  return ids.length ? [{ id: { not_in: ids } }] : []
}

/**
 * The published events that anybody may see in this language, one page of them; without `when`, the
 * latest first.
 */
export async function listAgendas(payload: Payload, query: AgendaQuery): Promise<AgendaPage> {
  const { language, when, inLanguage } = query
  const [limit, page] = [within(query.limit, 1, 100), within(query.page, 1, 1_000_000)]
  const collection = slugOf(payload, 'events')
  const allowed = await publicWhere(payload, collection)
  if (!allowed) return { docs: [], totalDocs: 0, page, totalPages: 1, limit }
  const where: Where = {
    and: [
      published,
      allowed,
      ...(when ? [await byTime(payload, when)] : []),
      ...(await heldBackIn(payload, language)),
      ...(inLanguage && inLanguage !== language ? await heldBackIn(payload, inLanguage) : []),
      ...(inLanguage ? [{ languages: { in: [inLanguage] } }] : []),
    ],
  }
  const sort =
    when === 'upcoming' ? ['firstDay', 'lastDay', 'slug'] : ['-firstDay', '-lastDay', 'slug']
  const found = await databaseOf(payload).find({
    collection,
    where,
    sort,
    limit,
    page,
    pagination: true,
    locale: 'all',
  })
  const docs = found.docs.map((doc) => {
    const event = toSourceEvent(doc, codesOf(payload))
    return compileSummary(event, settingsFor(payload, event.slug, language))
  })
  return {
    docs,
    totalDocs: found.totalDocs,
    page,
    totalPages: Math.max(1, found.totalPages),
    limit,
  }
}
