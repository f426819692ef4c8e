import { inOrder } from '../order.js'
import { intervalOf, startingAt } from '../time/interval.js'
import { durationMinutes, isOverDays, onDay } from '../time/times.js'
import type { Agenda, AgendaSession, Id } from '../types.js'
import type { Edit } from './edits.js'
import { differingKeys, valuesOf } from './fields.js'
import { addition, liesBetween } from './insertBetween.js'
import { type NoPlan, noPlan } from './plan.js'
import { sessionOf } from '../ids.js'

/**
 * The place where a line is dropped: its day, and the lines above and below. Without a line above
 * it is the head of the day, without one below its end.
 */
export type DropTarget = { day?: string; above?: Id; below?: Id }

type Dropped = AgendaSession & { id: Id }

function withoutEnd({ ends: _ends, endsNextDay: _endsNextDay, ...line }: Dropped): Dropped {
  return line
}

/** The line at another start. It keeps its length, where that is known. */
const movedTo = (line: Dropped, start: number): Dropped | undefined =>
  startingAt(
    {
      ...(line.timing === 'clock' && intervalOf(line)?.endIsKnown ? line : withoutEnd(line)),
      timing: 'clock' as const,
    },
    start,
  )

const startOf = (line: AgendaSession | undefined) =>
  line?.timing === 'clock' ? intervalOf(line)?.from : undefined

/**
 * When a line ends, if that is known. One over several days is still on afterwards, so nothing
 * waits for it and it has no end here.
 */
const endOf = (line: AgendaSession | undefined) => {
  const interval = line?.timing === 'clock' && !isOverDays(line) ? intervalOf(line) : undefined
  return interval?.endIsKnown ? interval.to : undefined
}

/**
 * A line keeps its own time if it need not wait for the line above: it starts later, or from the
 * same start beside it.
 */
function keepsTime(line: Dropped, above: AgendaSession | undefined): boolean {
  const [own, before] = [startOf(line), startOf(above)]
  if (own === undefined || before === undefined || own === before) return true
  return own >= (endOf(above) ?? before)
}

/** The times that a line could get there, the likeliest first. */
function candidates(
  line: Dropped,
  above: AgendaSession | undefined,
  below: AgendaSession | undefined,
): Dropped[] {
  const at = (start: number | undefined) =>
    start === undefined ? [] : (movedTo(line, start) ?? [])
  const shared = (other: AgendaSession | undefined): Dropped[] => {
    if (!other) return []
    const { starts: _starts, startsNextDay: _night, ...rest } = withoutEnd(line)
    return other.timing === 'clock'
      ? [at(startOf(other))].flat()
      : [{ ...rest, timing: other.timing }]
  }
  const until = startOf(below)
  const length = Math.max(durationMinutes(line) ?? 0, 0)
  return [
    keepsTime(line, above) ? line : [],
    at(endOf(above)),
    !above && until !== undefined && length && until >= length ? at(until - length) : [],
    shared(above),
    shared(below),
  ].flat()
}

/**
 * The edits that put a line between two others, on their day. It keeps its time where that fits
 * between them. Otherwise it starts when the one above ends (or ends when the one below starts),
 * and is as long as before. The other lines stay.
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
  const line: Dropped = onDay({ ...session, id }, day || undefined)
  const asEdits = (wanted: Dropped): Edit[] =>
    addition(rest, wanted, above, below).flatMap((edit): Edit[] => {
      if (edit.type !== 'add') return [edit]
      const keys = differingKeys(session, edit.session)
      return keys.length ? [{ type: 'set', id, fields: valuesOf(edit.session, keys) }] : []
    })
  const fits = liesBetween(agenda, id, above, below)
  const order = inOrder(agenda.sessions).filter((each) => each.day === line.day)
  const [at, next] = [order.indexOf(session), above ? order.indexOf(above) : -1]
  // It was dropped where it was already.
  if (at >= 0 && next === at - 1 && order[at + 1]?.id === below?.id) return []
  const attempts = candidates(line, above, below).map(asEdits)
  return attempts.find(fits) ?? attempts[0] ?? []
}
