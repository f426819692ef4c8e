import { endsExist } from '../edit.js'
import { sameId } from '../ids.js'
import { keysOf } from '../keysOf.js'
import { sameValue } from '../sameValue.js'
import { isDate } from '../time/dates.js'
import { onDay, timeFields } from '../time/times.js'
import type { Agenda, AgendaSession, Assignment, Id } from '../types.js'
import { copyOf, type Edit, withoutRowIds } from './edits.js'
import { type FieldChanges, type SessionFields, valuesOf, withChanges } from './fields.js'
import { type NoPlan, noPlan } from './plan.js'
import { shiftLine } from './retime.js'
import { temporaryIds } from './temporaryIds.js'

/** What is done with several lines at once: all of it, or nothing and each reason why not. */
export type Many = { edits: Edit[] } | { refused: NoPlan[] }

type Line = AgendaSession & { id: Id }

/** The lines of an agenda that are meant, in its order; ids that it does not have are no lines. */
export function linesMeant({ sessions }: Agenda, ids: readonly Id[]): Line[] {
  const wanted = new Set(ids.map(String))
  return sessions.filter(
    (session): session is Line => session.id !== undefined && wanted.has(String(session.id)),
  )
}

/** The edits by which each of these lines holds these values; none of a line that holds them. */
export function setMany(
  agenda: Agenda,
  ids: readonly Id[],
  fields: FieldChanges<SessionFields>,
): Edit[] {
  const keys = keysOf(fields)
  return linesMeant(agenda, ids).flatMap((line): Edit[] =>
    sameValue(valuesOf(line, keys), fields) ? [] : [{ type: 'set', id: line.id, fields }],
  )
}

const isSame = (a: Assignment, b: Assignment): boolean =>
  a.role === b.role &&
  (b.label === undefined
    ? sameId(a.person, b.person) || sameId(a.organisation, b.organisation)
    : a.label === b.label)

/** The edits that give somebody a role in each of these lines, but where they have it already. */
export const addPersonToMany = (
  agenda: Agenda,
  ids: readonly Id[],
  assignment: Assignment,
): Edit[] =>
  linesMeant(agenda, ids).flatMap((line): Edit[] =>
    line.assignments.some((each) => isSame(each, assignment))
      ? []
      : [{ type: 'set', id: line.id, fields: { assignments: [...line.assignments, assignment] } }],
  )

/**
 * All these lines start so many minutes later (earlier with a minus) on their own days and keep
 * their lengths. Those without a time on the clock stay; it is refused where none has one, and
 * where one line could not go, as it would be of that line alone.
 */
export function shiftMany(agenda: Agenda, ids: readonly Id[], minutes: number): Many {
  if (!Number.isInteger(minutes)) return { refused: [noPlan('notWholeMinutes')] }
  const parts = linesMeant(agenda, ids).map((line) =>
    // One line alone says all there is to know, however long the agenda is.
    shiftLine({ ...agenda, sessions: [line] }, line.id, minutes),
  )
  const reasons = parts.filter((part): part is NoPlan => 'reason' in part)
  const others = reasons.filter(({ reason }) => reason !== 'noClockTime')
  if (others.length) return { refused: others }
  if (reasons.length && reasons.length === parts.length) return { refused: reasons }
  return { edits: parts.flatMap((part) => ('reason' in part ? [] : part)) }
}

/** The edit that gives the event days (ISO dates) that it lacks; none where it has them all. */
function daysToAdd({ event }: Agenda, dates: readonly (string | undefined)[]): Edit[] {
  const there = new Set(event.days.map(({ date }) => date))
  const fresh = [...new Set(dates)].flatMap((date) =>
    date === undefined || there.has(date) ? [] : [{ date }],
  )
  if (!fresh.length) return []
  const days = [...event.days, ...fresh].toSorted((a, b) => (a.date < b.date ? -1 : 1))
  return [{ type: 'setEvent', fields: { days } }]
}

/**
 * The edits that add some lines under new temporary ids, and the days of theirs that the event
 * lacks. Refused are those whose times the clocks at the venue do not show.
 */
export function addLines(agenda: Agenda, lines: readonly AgendaSession[]): Many {
  const skipped = lines.filter(
    (line) => line.timing === 'clock' && !endsExist(line, agenda.event.timeZone),
  )
  if (skipped.length) return { refused: skipped.map(({ id }) => noPlan('clocksSkip', id)) }
  const ids = temporaryIds(agenda, lines.length)
  return {
    edits: [
      ...daysToAdd(
        agenda,
        lines.map(({ day }) => day),
      ),
      ...lines.flatMap((line, index): Edit[] => {
        const id = ids[index]
        return id === undefined ? [] : [{ type: 'add', session: { ...line, id } }]
      }),
    ],
  }
}

/**
 * A copy of each of these lines on one day (ISO date), at the same times; a day that the event does
 * not have yet is added to it.
 */
export function copyManyToDay(agenda: Agenda, ids: readonly Id[], day: string): Many {
  if (!isDate(day)) return { refused: [noPlan('noDates')] }
  return addLines(
    agenda,
    // Under their own ids until they are added, so that a refusal can name them.
    linesMeant(agenda, ids).map((line) => onDay(copyOf(line, line.id), day)),
  )
}

export const removeMany = (agenda: Agenda, ids: readonly Id[]): Edit[] =>
  linesMeant(agenda, ids).map(({ id }) => ({ type: 'remove', id }))

/** What can be given from one line to another, and the fields that it consists of. */
export const givenFields = {
  time: ['timing', ...timeFields.filter((name) => name !== 'day' && name !== 'endDay')],
  title: ['title'],
  kind: ['kind'],
  people: ['assignments'],
  place: ['place'],
  status: ['status'],
} as const satisfies Record<string, readonly (keyof SessionFields)[]>

/** What one line holds in a column, as another one is given it: people in rows of their own. */
export function valueIn(
  line: AgendaSession,
  column: keyof typeof givenFields,
): FieldChanges<SessionFields> {
  const fields = valuesOf(line, givenFields[column])
  return fields.assignments ? { ...fields, assignments: withoutRowIds(fields.assignments) } : fields
}

/** The first of these lines gives the others what it holds in a column; days stay. */
export function fillDown(
  agenda: Agenda,
  ids: readonly Id[],
  column: keyof typeof givenFields,
): Many {
  const [first, ...others] = linesMeant(agenda, ids)
  if (!first || !others.length) return { edits: [] }
  return giveToMany(
    agenda,
    others.map(({ id }) => id),
    valueIn(first, column),
  )
}

/** Gives lines values that were another one's; refused where one would get a skipped time. */
export function giveToMany(
  agenda: Agenda,
  ids: readonly Id[],
  given: FieldChanges<SessionFields>,
): Many {
  const ofTime = 'timing' in given
  const edits = linesMeant(agenda, ids).flatMap((line) => {
    const fields = {
      ...given,
      // Over how many days the other one went says nothing of this one.
      ...(ofTime && line.endDay ? { endDay: null } : {}),
    }
    const own = given.assignments ? valueIn(line, 'people') : undefined
    return own && sameValue(own, given) ? [] : setMany(agenda, [line.id], fields)
  })
  const after = new Map(edits.flatMap((edit) => (edit.type === 'set' ? [[edit.id, edit]] : [])))
  const skipped = !ofTime
    ? []
    : linesMeant(agenda, ids).filter((line) => {
        const fields = after.get(line.id)?.fields
        const session = withChanges<AgendaSession>(line, { ...fields, ends: fields?.ends ?? null })
        return fields && session.timing === 'clock' && !endsExist(session, agenda.event.timeZone)
      })
  return skipped.length ? { refused: skipped.map(({ id }) => noPlan('clocksSkip', id)) } : { edits }
}
