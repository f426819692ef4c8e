import { endsExist } from '../edit.js'
import { clockOf, minutesOf } from '../time/clock.js'
import { intervalOf, openMinutes } from '../time/interval.js'
import type { Agenda, AgendaSession, Id } from '../types.js'
import type { Edit } from './edits.js'
import { editsBetween } from './editsBetween.js'
import { type NoPlan, noPlan, planOfShifts, type Shift } from './plan.js'
import { sessionOf } from './sessionOf.js'

/** Times are moved by so many minutes, and no session is made shorter than that. */
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
 * The edits by which one line starts later (or, with a minus, earlier) and keeps its length;
 * nothing else moves.
 */
export function shiftLine(agenda: Agenda, id: Id, minutes: number): Edit[] | NoPlan {
  const session = onTheClock(agenda, id)
  return 'reason' in session
    ? session
    : shifted(agenda, session, { starts: minutes, ends: minutes })
}

/**
 * The edits by which one line ends later (or earlier); one without an end gets that at which it is
 * drawn, so much later.
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
