import { inOrder } from '../order.js'
import { addMinutes, clockOf, durationMinutes, minutesOf } from '../time/clock.js'
import type { Agenda, AgendaSession, Id } from '../types.js'
import { applyEdits } from './applyEdits.js'
import type { Edit } from './edits.js'
import { differingKeys, valuesOf } from './fields.js'
import { addition } from './insertBetween.js'
import { type NoPlan, noPlan } from './plan.js'
import { sameId } from '../ids.js'
import { sessionOf } from './sessionOf.js'

/** Between which lines of which day: none above is the head of the day, none below its end. */
export type DropTarget = { day?: string; above?: Id; below?: Id }

type Dropped = AgendaSession & { id: Id }

/** The line at another start, as long as before; undefined where it would run past the day after. */
function startingAt(line: Dropped, starts: string): Dropped | undefined {
  const { ends: _ends, endsNextDay: _endsNextDay, ...rest } = line
  const duration = line.timing === 'clock' ? (durationMinutes(line) ?? 0) : 0
  if (duration <= 0) return { ...rest, timing: 'clock', starts }
  const end = addMinutes(starts, duration)
  return end && end.days <= 1
    ? { ...rest, timing: 'clock', starts, ends: end.clock, endsNextDay: end.days === 1 }
    : undefined
}

const startOf = (line: AgendaSession | undefined) =>
  line?.timing === 'clock' ? minutesOf(line.starts) : undefined

/** Its own time does for a line that need not wait for the one above, or runs beside it from the same start. */
function keepsTime(line: Dropped, above: AgendaSession | undefined): boolean {
  const [own, before] = [startOf(line), startOf(above)]
  if (own === undefined || before === undefined || own === before) return true
  return own >= before + Math.max(durationMinutes(above ?? {}) ?? 0, 0)
}

/** The times that a line could have there, the likeliest first. */
function candidates(
  line: Dropped,
  above: AgendaSession | undefined,
  below: AgendaSession | undefined,
): Dropped[] {
  const at = (starts: string | undefined) =>
    starts === undefined ? [] : (startingAt(line, starts) ?? [])
  const shared = (other: AgendaSession | undefined): Dropped[] => {
    if (!other) return []
    const { ends: _ends, endsNextDay: _endsNextDay, starts: _starts, ...rest } = line
    return other.timing === 'clock'
      ? [at(other.starts)].flat()
      : [{ ...rest, timing: other.timing }]
  }
  const until = startOf(below)
  const length = Math.max(durationMinutes(line) ?? 0, 0)
  return [
    keepsTime(line, above) ? line : [],
    startOf(above) !== undefined && !above?.endsNextDay && (durationMinutes(above ?? {}) ?? 0) > 0
      ? at(above?.ends)
      : [],
    !above && until !== undefined && length && until >= length ? at(clockOf(until - length)) : [],
    shared(above),
    shared(below),
  ].flat()
}

/**
 * The edits that put a line between two others, on their day. It keeps its time where that still stands between them, else
 * it starts where the one above ends (or ends where the one below starts) and is as long as before. The others stay.
 */
export function dropBetween(
  agenda: Agenda,
  id: Id,
  { day, above: over, below: under }: DropTarget,
): Edit[] | NoPlan {
  const session = sessionOf(agenda, id)
  if (!session) return noPlan('unknownSession', id)
  const rest: Agenda = { ...agenda, sessions: agenda.sessions.filter((each) => each !== session) }
  const [above, below] = [over, under].map((other) =>
    other === undefined ? undefined : sessionOf(rest, other),
  )
  const line: Dropped = { ...session, id, day: day || undefined }
  const asEdits = (wanted: Dropped): Edit[] =>
    addition(rest, wanted, above, below).flatMap((edit): Edit[] => {
      if (edit.type !== 'add') return [edit]
      const keys = differingKeys(session, edit.session)
      return keys.length ? [{ type: 'set', id, fields: valuesOf(edit.session, keys) }] : []
    })
  const fits = (edits: Edit[]) => {
    const { sessions } = applyEdits(agenda, edits)
    const index = sessions.findIndex((each) => sameId(each.id, id))
    return (
      (!above || sameId(sessions[index - 1]?.id, above.id)) &&
      (!below || sameId(sessions[index + 1]?.id, below.id))
    )
  }
  const order = inOrder(agenda.sessions).filter((each) => each.day === line.day)
  const [at, next] = [order.indexOf(session), above ? order.indexOf(above) : -1]
  // Dropped where it was.
  if (at >= 0 && next === at - 1 && order[at + 1]?.id === below?.id) return []
  const attempts = candidates(line, above, below).map(asEdits)
  return attempts.find(fits) ?? attempts[0] ?? []
}
