import type { Payload, PayloadRequest, Where } from 'payload'
import { addDays, endDate, isDate, minutesOf, startDate } from '../core/time/index.js'
import type { Agenda, AgendaSession, Id } from '../core/types.js'
import { loadElsewhere } from './loadElsewhere.js'
import { loadReferences, type Named } from './loadReferences.js'
import { slugOf } from './optionsOf.js'
import { rawDocument, rawDocuments, type View } from './rawDocuments.js'
import { promisedBy } from './compiled/languages.js'
import type { Stored } from './gateway/database.js'
import { type Doc, toAgendaEvent, toAgendaSession } from './toAgenda.js'

export type LoadOptions = {
  view: View
  /** The language of names in messages. */
  language?: string
  req?: PayloadRequest
  /** The event as it is about to be stored, in place of the stored one. */
  event?: Doc
  /** Sessions as they are about to be stored; each replaces the stored one with its id. */
  pending?: AgendaSession[]
  /** Sessions to be used in place of all stored ones. */
  sessions?: AgendaSession[]
  /** The drafts of the event, where they were listed before (see listLines). */
  listed?: readonly Stored[]
  /** Of the other sessions, only those that run at the same time as this one are read. */
  around?: AgendaSession
  /** Further places that the agenda is about to use. */
  places?: Id[]
  /** Whether to look up where its people and places are taken by other events. */
  elsewhere?: boolean
  /** Reads names to which its sessions refer, where the caller wants more of these entries. */
  known?: (sessions: readonly AgendaSession[]) => Promise<{ organisations: Named; people: Named }>
}

/**
 * A filter for sessions that may run at the same time as this one, by the clock at the venue, which
 * all sessions of an event share; undefined when nothing can. A line whose end is unknown takes up
 * its first minute.
 */
function running(session: AgendaSession): Where | undefined {
  const { day, starts, ends, timing } = session
  if (timing !== 'clock' || !isDate(day) || minutesOf(starts) === undefined) return undefined
  const [first, last] = [startDate(session) ?? day, endDate(session) ?? day]
  const before = addDays(day, -1) ?? day
  // Across midnight, all sessions of both days are read, and the rules look at the clock. So are
  // those around the hour that comes twice, where the rules look at instants.
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
      // Sessions over several days, until the night after the last of them.
      { and: [{ day: { less_than_equal: last } }, { endDay: { greater_than_equal: before } }] },
    ],
  }
}

const publishedOnly: Where = { _status: { equals: 'published' } }

const none: Stored[] = []

/**
 * Lines for the team only are always drafts, and yet take their people and places from published
 * ones: so they are read beside these.
 */
async function teamLines(
  payload: Payload,
  where: Where[],
  known: Stored[],
  { req }: { req?: PayloadRequest },
): Promise<Stored[]> {
  const ids = new Set(known.map(({ id }) => String(id)))
  const drafts = await rawDocuments(
    payload,
    slugOf(payload, 'sessions'),
    { and: [...where.filter((each) => each !== publishedOnly), { teamOnly: { equals: true } }] },
    { view: 'draft', req },
  )
  return drafts.filter(({ id }) => !ids.has(String(id)))
}

/**
 * The event with all its sessions in the form in which rules see them; null when there is no such
 * event.
 */
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
  const forTeam =
    view === 'published' && docs !== none ? await teamLines(payload, where, docs, { req }) : []
  const promised = promisedBy(payload, stored)
  const replaced = new Set(pending.flatMap(({ id }) => (id === undefined ? [] : [String(id)])))
  const sessions = [...docs, ...forTeam]
    .map((doc) => toAgendaSession(doc, language, promised))
    .filter(({ id }) => !replaced.has(String(id)))
  const agenda: Agenda = { event, sessions: [...(options.sessions ?? sessions), ...pending] }
  const elsewhere = options.elsewhere
    ? await loadElsewhere(payload, agenda, { language, req })
    : undefined
  const booked = { ...agenda, elsewhere }
  const known = await options.known?.(agenda.sessions)
  const { places } = options
  return { ...booked, ...(await loadReferences(payload, booked, { language, req, places, known })) }
}
