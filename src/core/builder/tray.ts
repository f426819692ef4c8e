import { endsExist } from '../edit.js'
import { sameId } from '../ids.js'
import { clockOf } from '../time/clock.js'
import { durationMinutes, minutesOfDay, nightEnds } from '../time/times.js'
import type { Agenda, AgendaSession, Id } from '../types.js'
import type { GridBy } from './dayGrid.js'
import type { Edit } from './edits.js'
import { type NoPlan, noPlan } from './plan.js'

/** How long a line is at first that nobody gave a time before, in minutes. */
const minutesAtFirst = 60

/** It waits for a day or a time: it stands on no grid, but in the tray beside it. */
export const isUnscheduled = ({ day, timing }: AgendaSession): boolean =>
  !day || timing === 'toBeAnnounced'

/** Where a line out of the tray is put: on a day, at a minute of it, in a column of its grid. */
export type TrayTarget = { day: string; start: number; by: GridBy; column: Id | null }

/** The edits by which a line that waited gets its day, its time and its place (or track). */
export function schedule(
  agenda: Agenda,
  id: Id,
  { day, start, by, column }: TrayTarget,
): Edit[] | NoPlan {
  const session = agenda.sessions.find((each) => sameId(each.id, id))
  if (!session) return noPlan('unknownSession', id)
  if (start < 0 || start >= minutesOfDay + nightEnds) return noPlan('leavesTheDay', id)
  const length = session.timing === 'clock' ? durationMinutes(session) : undefined
  const end = start + (length && length > 0 ? length : minutesAtFirst)
  const fields = {
    day,
    timing: 'clock' as const,
    starts: clockOf(start),
    ends: clockOf(end),
    startsNextDay: start >= minutesOfDay,
    endsNextDay: end >= minutesOfDay,
    endDay: null,
    [by]: column,
  }
  return endsExist({ ...session, ...fields, endDay: undefined }, agenda.event.timeZone)
    ? [{ type: 'set', id, fields }]
    : noPlan('clocksSkip', id)
}

/** The edits by which a line goes back to the tray: without a day, a time and a place (or track). */
export const unschedule = (id: Id, by: GridBy): Edit[] => [
  {
    type: 'set',
    id,
    fields: {
      day: null,
      timing: 'toBeAnnounced',
      starts: null,
      ends: null,
      startsNextDay: null,
      endsNextDay: false,
      endDay: null,
      startsAfterChange: null,
      endsAfterChange: null,
      [by]: null,
    },
  },
]
