import type { Payload, Where } from 'payload'
import { addDays, dateIn, type Countdown, countdownOf } from '../../core/time/index.js'
import type { Id } from '../../core/types.js'
import type { Actor } from '../actor.js'
import { slugOf } from '../optionsOf.js'
import { countDocuments, rawDocuments } from '../rawDocuments.js'
import { type Doc, toAgendaEvent } from '../toAgenda.js'
import { busySpans, type Span, stillBusy } from './busySpans.js'

export type EventInBrief = {
  id: Id
  title: string
  startDate?: string
  endDate?: string
  countdown: Countdown
}
export type Found = EventInBrief & { doc: Doc }

/**
 * An editor's next events; further ones are a click away. What is over is only named, and what has
 * no date yet comes last.
 */
const most = { ahead: 12, past: 6, undated: 3 }
/** Some that end today by our clock are over by their own. */
const spare = 8

/**
 * An event is on or to come as long as something takes place, or is announced: what takes place is
 * what counts, but for dates that were moved ahead of it, of which its editors have to hear.
 */
function briefOf(doc: Doc, busy: Span | undefined, now: Date, language?: string): Found {
  const { id, title, startDate, endDate, timeZone } = toAgendaEvent(doc, language)
  const today = dateIn(timeZone, now)
  const byDays = busy && countdownOf(busy, today)
  return {
    doc,
    id: id as Id,
    title: title ?? `#${id}`,
    startDate,
    endDate,
    countdown:
      byDays && byDays.phase !== 'over' ? byDays : countdownOf({ startDate, endDate }, today),
  }
}

const firstOf = ({ countdown }: Found): number =>
  countdown.phase === 'ahead' ? countdown.days : countdown.phase === 'now' ? 1 - countdown.day : 1e9

/**
 * Those that it is limited to; of a translator who is limited to none, those with a language that
 * they translate into.
 */
function ownEvents({ role, events, languages }: Actor): Where[] {
  if (events.length) return [{ id: { in: events } }]
  return role === 'translator' && languages.length ? [{ languages: { in: languages } }] : []
}

/**
 * The events that an account may change: those on or to come, the soonest first, how many more
 * there are, and the last ones over.
 */
export async function eventsOf(
  payload: Payload,
  actor: Actor,
  { now, language }: { now: Date; language?: string },
): Promise<{ ahead: Found[]; more: number; past: Found[] }> {
  const collection = slugOf(payload, 'events')
  const own = ownEvents(actor)
  // Somewhere it is still yesterday; which events are over, their own clocks say.
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
    [...coming, ...undated].map(({ id }) => id as Id),
  )
  const brief = (doc: Doc) => briefOf(doc, spans.get(String(doc.id)), now, language)
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
