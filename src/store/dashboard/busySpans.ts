import type { Payload, Where } from 'payload'
import { groupBy } from '../../core/timedLine.js'
import { busyDates } from '../../core/rules/officialDates.js'
import type { Id } from '../../core/types.js'
import { busyFields } from '../releases/noteBusyDays.js'
import { slugOf } from '../optionsOf.js'
import { rawDocuments } from '../rawDocuments.js'
import { idOf } from '../../core/ids.js'
import { toAgendaSession } from '../toAgenda.js'

/** The first and the last day (ISO) on which something takes place. */
export type Span = { startDate?: string; endDate?: string }

/**
 * From when to when something takes place in each event, as drafts are now. Events in which nothing
 * takes place are left out.
 */
export async function busySpans(
  payload: Payload,
  events: readonly Id[],
): Promise<Map<string, Span>> {
  if (!events.length) return new Map()
  const lines = await rawDocuments(
    payload,
    slugOf(payload, 'sessions'),
    { and: [{ event: { in: [...events] } }, { teamOnly: { not_equals: true } }] },
    { view: 'draft', only: busyFields },
  )
  const byEvent = groupBy(lines, ({ event }) => String(idOf(event)))
  return new Map(
    [...byEvent].flatMap(([event, docs]): [string, Span][] => {
      const busy = busyDates({ sessions: docs.map((doc) => toAgendaSession(doc)) })
      return busy.length ? [[event, { startDate: busy[0], endDate: busy.at(-1) }]] : []
    }),
  )
}

/** A filter for events in which something takes place on a date or after it. */
export async function stillBusy(payload: Payload, own: Where[], date: string): Promise<Id[]> {
  const lines = await rawDocuments(
    payload,
    slugOf(payload, 'sessions'),
    {
      and: [
        ...own,
        { or: [{ day: { greater_than_equal: date } }, { endDay: { greater_than_equal: date } }] },
        { status: { not_equals: 'cancelled' } },
        { teamOnly: { not_equals: true } },
      ],
    },
    { view: 'draft', only: ['event'] },
  )
  return [
    ...new Map(
      lines.flatMap(({ event }) => {
        const id = idOf(event)
        return id === undefined ? [] : [[String(id), id] as const]
      }),
    ).values(),
  ]
}
