import { endsExist } from '../edit.js'
import { clockOf, minutesOf } from '../time/clock.js'
import { intervalOf, openMinutes } from '../time/interval.js'
import type { Agenda, AgendaSession, Id } from '../types.js'
import type { Edit } from './edits.js'
import { editsBetween } from './editsBetween.js'
import { type NoPlan, noPlan, planOfShifts, type Shift } from './plan.js'
import { sessionOf } from '../ids.js'

/**
 * In minutes: by how much the keyboard moves times, and the length below which it shortens no
 * session.
 */
export const stepMinutes = 5

function onTheClock(agenda: Agenda, id: Id): AgendaSession | NoPlan {
  const session = sessionOf(agenda, id)
  if (!session) return noPlan('unknownSession', id)
  return session.timing === 'clock' && minutesOf(session.starts) !== undefined
    ? session
    : noPlan('noClockTime', id)
}

function shifted(agenda: Agenda, session: AgendaSession, shift: Shift): Edit[] | NoPlan {
  const plan = planOfShifts(agenda, new Map([[session, shift]]))
  return 'reason' in plan ? plan : editsBetween(agenda, plan.agenda)
}

/**
 * The edits by which one line starts so many minutes later (earlier where negative) and keeps its
 * length. Nothing else moves.
 */
export function shiftLine(agenda: Agenda, id: Id, minutes: number): Edit[] | NoPlan {
  const session = onTheClock(agenda, id)
  return 'reason' in session
    ? session
    : shifted(agenda, session, { starts: minutes, ends: minutes })
}

/**
 * The edits by which one line ends so many minutes later (earlier where negative). For a line
 * without an end this is counted from the end at which it is drawn.
 */
export function stretchLine(agenda: Agenda, id: Id, minutes: number): Edit[] | NoPlan {
  const session = onTheClock(agenda, id)
  if ('reason' in session) return session
  const interval = intervalOf(session, openMinutes.drawn)
  if (!interval) return noPlan('noClockTime', id)
  const end = interval.to + minutes
  if (minutes < 0 && end - interval.from < stepMinutes) return noPlan('tooShort', id)
  if (interval.endIsKnown) return shifted(agenda, session, { starts: 0, ends: minutes })
  const fields = { ends: clockOf(end), endsNextDay: end >= 1440 }
  return endsExist({ ...session, ...fields }, agenda.event.timeZone)
    ? [{ type: 'set', id, fields }]
    : noPlan('clocksSkip', id)
}
