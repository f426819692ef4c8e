import type { Payload, PayloadRequest, Where } from 'payload'
import { addDays, endDate, isDate, minutesOf, startDate } from '../core/time/index.js'
import type { Agenda, AgendaSession, Id } from '../core/types.js'
import { loadElsewhere } from './loadElsewhere.js'
import { loadReferences } from './loadReferences.js'
import { slugOf } from './optionsOf.js'
import { rawDocument, rawDocuments, type View } from './rawDocuments.js'
import { promisedBy } from './compiled/languages.js'
import { type Doc, toAgendaEvent, toAgendaSession } from './toAgenda.js'

export type LoadOptions = {
  view: View
  /** Language of the names in messages. */
  language?: string
  req?: PayloadRequest
  /** The event as it is about to be stored, instead of what is stored. */
  event?: Doc
  /**
   * Sessions as they are about to be stored; each takes the place of the stored one with its id.
   */
  pending?: AgendaSession[]
  /** These instead of what is stored. */
  sessions?: AgendaSession[]
  /** Its drafts as they were listed before (see listLines). */
  listed?: readonly Doc[]
  /** Of the other sessions, only those that run at the same time as this one. */
  around?: AgendaSession
  /** Places that it is about to use. */
  places?: Id[]
  /** Where its people and places are taken by other events, too. */
  elsewhere?: boolean
}

/**
 * Sessions that may run at the same time as this one, by the clock at the venue, which all sessions
 * of an event share; undefined when nothing can. A line whose end is unknown takes its first
 * minute.
 */
function running(session: AgendaSession): Where | undefined {
  const { day, starts, ends, timing } = session
  if (timing !== 'clock' || !isDate(day) || minutesOf(starts) === undefined) return undefined
  const [first, last] = [startDate(session) ?? day, endDate(session) ?? day]
  const before = addDays(day, -1) ?? day
  // Over a border of days all that stands on them: the rules look at the clock.
  // So too in the hour that comes twice, where they look at instants.
  const changing = session.startsAfterChange === true || session.endsAfterChange === true
  const whole = first !== day || last !== day || changing
  const until = whole ? '24:00' : (ends ?? `${starts}:59`)
  const stillOn: Where = {
    or: [
      { ends: { greater_than: starts } },
      { ends: { exists: false } },
      { endsNextDay: { equals: true } },
      { endsAfterChange: { equals: true } },
    ],
  }
  const night: Where = {
    or: [{ endsNextDay: { equals: true } }, { startsNextDay: { equals: true } }],
  }
  return {
    or: [
      whole
        ? { and: [{ day: { greater_than_equal: day } }, { day: { less_than_equal: last } }] }
        : { and: [{ day: { equals: day } }, { starts: { less_than: until } }, stillOn] },
      { and: [{ day: { equals: before } }, night] },
      // What goes on for days, until the night after the last of them.
      { and: [{ day: { less_than_equal: last } }, { endDay: { greater_than_equal: before } }] },
    ],
  }
}

const publishedOnly: Where = { _status: { equals: 'published' } }

const none: Doc[] = []

/**
 * Lines for the team only are drafts, and take their people and places from what is published all
 * the same.
 */
async function teamLines(
  payload: Payload,
  where: Where[],
  known: Doc[],
  { req }: { req?: PayloadRequest },
): Promise<Doc[]> {
  const ids = new Set(known.map(({ id }) => String(id)))
  const drafts = await rawDocuments(
    payload,
    slugOf(payload, 'sessions'),
    { and: [...where.filter((each) => each !== publishedOnly), { teamOnly: { equals: true } }] },
    { view: 'draft', req },
  )
  return drafts.filter(({ id }) => !ids.has(String(id)))
}

/** The event with all its sessions as rules see them, or null when there is no such event. */
export async function loadAgenda(
  payload: Payload,
  eventId: Id,
  options: LoadOptions,
): Promise<Agenda | null> {
  const { view, language, req, pending = [] } = options
  const stored =
    options.event ?? (await rawDocument(payload, slugOf(payload, 'events'), eventId, { view, req }))
  if (!stored) return null
  const event = toAgendaEvent({ ...stored, id: eventId }, language)
  const wanted: (Where | undefined)[] = [
    { event: { equals: eventId } },
    view === 'published' ? publishedOnly : {},
    options.around ? running(options.around) : {},
  ]
  const where = wanted.flatMap((each) => (each && Object.keys(each).length ? [each] : []))
  const docs =
    options.sessions || wanted.includes(undefined)
      ? none
      : await rawDocuments(
          payload,
          slugOf(payload, 'sessions'),
          { and: where },
          { view, req, listed: options.listed },
        )
  const booked =
    view === 'published' && docs !== none ? await teamLines(payload, where, docs, { req }) : []
  const promised = promisedBy(payload, stored)
  const replaced = new Set(pending.flatMap(({ id }) => (id === undefined ? [] : [String(id)])))
  const sessions = [...docs, ...booked]
    .map((doc) => toAgendaSession(doc, language, promised))
    .filter(({ id }) => !replaced.has(String(id)))
  const agenda: Agenda = { event, sessions: [...(options.sessions ?? sessions), ...pending] }
  const elsewhere = options.elsewhere
    ? await loadElsewhere(payload, agenda, { language, req })
    : undefined
  const known = { ...agenda, elsewhere }
  const { places } = options
  return { ...known, ...(await loadReferences(payload, known, { language, req, places })) }
}
