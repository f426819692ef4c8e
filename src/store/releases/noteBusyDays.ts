import type { Payload, PayloadRequest } from 'payload'
import { busyDates, type DatedLine } from '../../core/rules/officialDates.js'
import { databaseOf } from '../gateway/database.js'
import { slugOf } from '../optionsOf.js'
import { rawDocuments } from '../rawDocuments.js'
import { idOf } from '../../core/ids.js'
import { type Doc, toAgendaEvent, toAgendaSession } from '../toAgenda.js'
import type { Id } from '../../core/types.js'

/**
 * The fields of a line that say to which event it belongs, on which days it takes place (see
 * `busyDates`), and whether readers see it.
 */
export const busyFields = ['event', 'day', 'endDay', 'status', 'teamOnly']

/**
 * The first and the last day on which readers find something in an agenda; the official dates where
 * there is nothing in it.
 */
type BusyDays = { firstDay: string | null; lastDay: string | null }

const busyDaysOf = (event: Doc, sessions: readonly DatedLine[]): BusyDays => {
  const { startDate, endDate } = toAgendaEvent(event)
  const busy = busyDates({ sessions })
  return {
    firstDay: busy[0] ?? startDate ?? null,
    lastDay: busy.at(-1) ?? endDate ?? startDate ?? null,
  }
}

/**
 * Stores with a published event from when to when something takes place: events are listed by that.
 * It is no save of the document, so its date of change stays.
 * @param sessions those that readers see
 */
export async function noteBusyDays(
  payload: Payload,
  event: Id,
  sessions: readonly DatedLine[],
  req?: PayloadRequest,
): Promise<void> {
  const collection = slugOf(payload, 'events')
  const [doc] = await rawDocuments(
    payload,
    collection,
    { id: { equals: event } },
    { view: 'published', req, only: ['startDate', 'endDate', 'firstDay', 'lastDay'] },
  )
  if (!doc) return
  const days = busyDaysOf(doc, sessions)
  if (doc.firstDay === days.firstDay && doc.lastDay === days.lastDay) return
  await databaseOf(payload).updateOne({
    collection,
    id: event,
    data: { ...days, updatedAt: null },
    ...(req ? { req } : {}),
    returning: false,
  })
}

/** The lines of an event that readers see, with the fields that say when they take place. */
async function seenLines(payload: Payload, event: Id): Promise<DatedLine[]> {
  const docs = await rawDocuments(
    payload,
    slugOf(payload, 'sessions'),
    { and: [{ event: { equals: event } }, { _status: { equals: 'published' } }] },
    { view: 'published', only: busyFields },
  )
  return docs.map((doc) => toAgendaSession(doc)).filter(({ teamOnly }) => !teamOnly)
}

/**
 * Stores the same for events that were published before this was stored. When none are left, this
 * asks once.
 */
export async function fillBusyDays(payload: Payload): Promise<void> {
  const unknown = await rawDocuments(
    payload,
    slugOf(payload, 'events'),
    { and: [{ _status: { equals: 'published' } }, { firstDay: { exists: false } }] },
    { view: 'published', only: ['startDate'] },
  )
  for (const { id } of unknown) {
    const event = idOf(id)
    if (event !== undefined) await noteBusyDays(payload, event, await seenLines(payload, event))
  }
}
