import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { type Mark, marksOf } from '../../core/translation/index.js'
import type { Agenda, Id } from '../../core/types.js'
import { actorOf, mayWriteEvents, mayWriteLanguage } from '../actor.js'
import {
  commentsNaming,
  type NamedComment,
  type OpenComments,
  openCommentsOf,
} from '../comments/openComments.js'
import { loadReferences } from '../loadReferences.js'
import { optionsOf, slugOf } from '../optionsOf.js'
import { rawDocuments } from '../rawDocuments.js'
import type { Doc } from '../toAgenda.js'
import { textsOfEvents } from '../translation/loadTexts.js'
import { type Review, reviewsOf } from '../translation/reviews.js'
import { countsOf } from '../translation/settingOf.js'
import { type EventInBrief, eventsOf, type Found } from './eventsOf.js'
import { agendaFrom, countViolations } from './countViolations.js'
import { idOf, sameId } from '../../core/ids.js'
import type { Stored } from '../gateway/database.js'

/** What an editor has to know of an event before opening it. */
export type EventAhead = EventInBrief & {
  days: number
  sessions: number
  /**
   * The number of violations that must be solved before publishing, and of those that are worth a
   * look.
   */
  conflicts: number
  advice: number
  /**
   * What is left to translate in each language that the event promises and this account may write:
   * of the event's own texts and of those of all that belongs to it.
   */
  translations: Mark[]
  /** Translations that an editor is asked to look at. */
  reviews: Review[]
  /**
   * Whether readers have never seen the event, see an older state than its draft, or see it as it
   * is.
   */
  published: 'asItIs' | 'never' | 'older'
  /** How many sessions readers see in another state, or not at all. */
  unpublishedSessions: number
  /** How many comments are open on its lines, and the first line that has one. */
  comments: { open: number; line?: Id }
}

/**
 * How many lines of an event wait to be published: drafts, and removed lines that readers still
 * see.
 */
function waitingIn(sessions: readonly Doc[], shown: readonly Doc[]): (event: Id) => number {
  const seen = new Set(shown.map(({ id }) => String(id)))
  const kept = new Map(sessions.map((doc) => [String(doc.id), doc]))
  const open = [
    ...sessions.filter(({ id, _status, teamOnly }) =>
      teamOnly === true ? seen.has(String(id)) : _status !== 'published',
    ),
    ...shown.filter(({ id }) => !kept.has(String(id))),
  ]
  return (event) => open.filter((doc) => sameId(idOf(doc.event), event)).length
}

/** `more` is the number of events to come for which there was no room. */
export type Dashboard = {
  ahead: EventAhead[]
  more: number
  past: EventInBrief[]
  /** Open comments in which this account is named, the newest first. */
  named: NamedComment[]
  mayEditAgendas: boolean
  mayCreate: boolean
}

/** Documents of some events; none without events. */
const ofEvents = async (
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  options: Parameters<typeof rawDocuments>[3],
  events: Id[],
) => (events.length ? rawDocuments(payload, collection, where, options) : [])

const commentsOn = (lines: readonly Stored[], open: OpenComments): EventAhead['comments'] => {
  const commented = lines
    .filter(({ id }) => open[String(id)])
    .sort((a, b) => (String(a.sortKey) < String(b.sortKey) ? -1 : 1))
  return {
    open: commented.reduce((sum, { id }) => sum + (open[String(id)] ?? 0), 0),
    ...(commented[0] ? { line: commented[0].id } : {}),
  }
}

const withoutDoc = ({ doc: _doc, ...event }: Found): EventInBrief => event

/**
 * The events that this account may change: those that are on or to come, the soonest first, each
 * with what is left to do, and the last ones that are over. Undefined for users who do not work
 * here. It asks the database as many queries for a dozen events as for one.
 */
export async function readDashboard(
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
  { language, now = new Date() }: { language?: string; now?: Date } = {},
): Promise<Dashboard | undefined> {
  const actor = actorOf({ payload, user })
  if (!actor || !user) return undefined
  const { ahead, more, past } = await eventsOf(payload, actor, { now, language })
  const ids = ahead.map(({ id }) => id)
  const mayEditAgendas = mayWriteEvents(actor)
  const [sessions, seen, shownLines, reviews, open, named] = await Promise.all([
    ofEvents(payload, slugOf(payload, 'sessions'), { event: { in: ids } }, { view: 'draft' }, ids),
    ofEvents(
      payload,
      slugOf(payload, 'events'),
      { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
      { view: 'published', only: ['slug'] },
      ids,
    ),
    ofEvents(
      payload,
      slugOf(payload, 'sessions'),
      { and: [{ event: { in: ids } }, { _status: { equals: 'published' } }] },
      { view: 'published', only: ['event'] },
      ids,
    ),
    reviewsOf({ payload, user }, ids),
    mayEditAgendas ? openCommentsOf(payload, ids) : {},
    commentsNaming({ payload, user }, actor, language),
  ])
  const waits = waitingIn(sessions, shownLines)
  const shownToReaders = new Set(seen.map(({ id }) => String(id)))
  const parts = ahead.map((event) => {
    const own = sessions.filter((session) => sameId(idOf(session.event), event.id))
    // A newer draft of the event does not take the published one from its readers.
    return {
      event,
      own,
      agenda: agendaFrom(event.doc, own, {
        language,
        published: shownToReaders.has(String(event.id)),
      }),
    }
  })
  const whole: Agenda = {
    event: { timeZone: 'UTC', days: [], published: false },
    sessions: parts.flatMap(({ agenda }) => agenda.sessions),
  }
  const references = await loadReferences(payload, whole, { language })
  const texts = await textsOfEvents(
    payload,
    ahead.map(({ doc }) => doc),
    user,
    sessions,
  )
  const translations = new Map(
    texts.map((each) => [
      String(each.id),
      marksOf(countsOf(each)).filter(({ language: code }) => mayWriteLanguage(actor, code)),
    ]),
  )
  return {
    ahead: await Promise.all(
      parts.map(async ({ event, own, agenda }) => ({
        ...withoutDoc(event),
        days: agenda.event.days.length,
        sessions: own.length,
        ...(await countViolations({ ...agenda, ...references }, optionsOf(payload).rulebook)),
        translations: translations.get(String(event.id)) ?? [],
        reviews: reviews.filter((review) => review.event === String(event.id)),
        published: !shownToReaders.has(String(event.id))
          ? 'never'
          : event.doc._status === 'published' && !waits(event.id)
            ? 'asItIs'
            : 'older',
        unpublishedSessions: waits(event.id),
        comments: commentsOn(own, open),
      })),
    ),
    more,
    past: past.map(withoutDoc),
    named,
    mayEditAgendas,
    mayCreate: mayEditAgendas && actor.events.length === 0,
  }
}
