import type { Payload, Where } from 'payload'
import { addDays, dateIn, type Countdown, countdownOf } from '../../core/time/index.js'
import type { Id } from '../../core/types.js'
import type { Actor } from '../actor.js'
import { slugOf } from '../optionsOf.js'
import { countDocuments, rawDocuments } from '../rawDocuments.js'
import { type Title, titleOf } from '../titleOf.js'
import type { Stored } from '../gateway/database.js'
import { toAgendaEvent } from '../toAgenda.js'
import { busySpans, type Span, stillBusy } from './busySpans.js'

export type EventInBrief = {
  id: Id
  title: Title
  startDate?: string
  endDate?: string
  countdown: Countdown
}
export type Found = EventInBrief & { doc: Stored }

/**
 * How many events of each sort an editor sees at first; more are a click away. Events that are over
 * are only named, and those without a date come last.
 */
const most = { ahead: 12, past: 6, undated: 3 }
/**
 * So many more are read, since some that end today by our clock are over by the clock at their
 * venue.
 */
const spare = 8

/**
 * An event in brief, with its place in time. That follows from what takes place in it. Where that
 * is over it follows from the announced dates: they may have been moved ahead of the sessions,
 * which its editors must notice.
 */
function briefOf(doc: Stored, busy: Span | undefined, now: Date, language?: string): Found {
  const { startDate, endDate, timeZone } = toAgendaEvent(doc, language)
  const today = dateIn(timeZone, now)
  const byDays = busy && countdownOf(busy, today)
  return {
    doc,
    id: doc.id,
    title: titleOf(doc.title, language),
    startDate,
    endDate,
    countdown:
      byDays && byDays.phase !== 'over' ? byDays : countdownOf({ startDate, endDate }, today),
  }
}

const firstOf = ({ countdown }: Found): number =>
  countdown.phase === 'ahead' ? countdown.days : countdown.phase === 'now' ? 1 - countdown.day : 1e9

/**
 * Filters for the events of an account: those to which it is limited. For a translator who is
 * limited to none, those with a language into which they translate.
 */
function ownEvents({ role, events, languages }: Actor): Where[] {
  if (events.length) return [{ id: { in: events } }]
  return role === 'translator' && languages.length ? [{ languages: { in: languages } }] : []
}

/**
 * The events that an account may change: those that are on or to come, the soonest first; how many
 * more there are; and the last ones that are over.
 */
export async function eventsOf(
  payload: Payload,
  actor: Actor,
  { now, language }: { now: Date; language?: string },
): Promise<{ ahead: Found[]; more: number; past: Found[] }> {
  const collection = slugOf(payload, 'events')
  const own = ownEvents(actor)
  // Somewhere it is still yesterday. Which of these events are over is decided by their own clocks
  // afterwards.
  const yesterday = addDays(now.toISOString().slice(0, 10), -1) ?? ''
  const ofOwn: Where[] = actor.events.length ? [{ event: { in: actor.events } }] : []
  const busy = await stillBusy(payload, ofOwn, yesterday)
  const announced: Where = { endDate: { greater_than_equal: yesterday } }
  const goesOn: Where = { id: { in: busy } }
  const notOver: Where = {
    and: [...own, busy.length ? { or: [announced, goesOn] } : announced],
  }
  const [coming, total, undated, over] = await Promise.all([
    rawDocuments(payload, collection, notOver, {
      view: 'draft',
      sort: 'startDate',
      limit: most.ahead + spare,
    }),
    countDocuments(payload, collection, notOver, { view: 'draft' }),
    rawDocuments(
      payload,
      collection,
      { and: [...own, { endDate: { exists: false } }] },
      { view: 'draft', sort: '-updatedAt', limit: most.undated },
    ),
    rawDocuments(
      payload,
      collection,
      {
        and: [
          ...own,
          { endDate: { less_than: yesterday } },
          ...(busy.length ? [{ id: { not_in: busy } }] : []),
        ],
      },
      { view: 'draft', sort: '-endDate', limit: most.past },
    ),
  ])
  const spans = await busySpans(
    payload,
    [...coming, ...undated].map(({ id }) => id),
  )
  const brief = (doc: Stored) => briefOf(doc, spans.get(String(doc.id)), now, language)
  const justOver = coming.map(brief).filter(({ countdown }) => countdown.phase === 'over')
  const ahead = [...coming, ...undated]
    .map(brief)
    .filter(({ countdown }) => countdown.phase !== 'over')
    .sort((a, b) => firstOf(a) - firstOf(b))
  const shown = ahead.slice(0, most.ahead)
  return {
    ahead: shown,
    more: Math.max(0, total - justOver.length + undated.length - shown.length),
    past: [...justOver.reverse(), ...over.map(brief)].slice(0, most.past),
  }
}
