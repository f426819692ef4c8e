import type { Edit } from '../builder/edits.js'
import { temporaryIds } from '../builder/temporaryIds.js'
import { isDate } from '../time/dates.js'
import { isOverDays, onDay } from '../time/times.js'
import type { Agenda, AgendaSession, Id } from '../types.js'
import {
  type ChangeOfLine,
  changesOfLines,
  type DocumentChange,
  type FieldChange,
} from './compareDocuments.js'
import { allChanges, changeOf } from './fieldsOfLine.js'
import { type Comparing, meantSince } from './compareLines.js'
import { namedIn } from './directoryNames.js'
import { comparePeople } from './comparePeople.js'
import type { Proposal } from './proposal.js'
import {
  type BroughtDocument,
  freshName,
  type Remembered,
  rememberedOf,
} from './rememberDocument.js'
import { dayEdit, documentsOf, inTheirOrder, toRemember } from './toEdits.js'

/**
 * The parts of a change on which an editor decides one by one: each field of a changed line, or
 * else the line as a whole.
 */
export const partsOf = (
  change: DocumentChange,
): { key: string; field?: FieldChange; conflict: boolean }[] =>
  change.type === 'changed' && change.session !== undefined
    ? change.fields.map((field) => ({
        key: `${change.id}/${field.field}`,
        field,
        conflict: field.conflict === true,
      }))
    : [{ key: change.id, conflict: change.conflict === true }]

/** All parts that can be accepted without overwriting something that was edited here. */
export const withoutConflict = (changes: readonly DocumentChange[]): string[] =>
  changes.flatMap((change) =>
    partsOf(change).flatMap(({ key, conflict }) => (conflict ? [] : [key])),
  )

/**
 * The last day of a line over several days that goes to another day: it lasts as many days there,
 * unless the document says when it ends.
 */
function endMovedAlong(
  here: AgendaSession,
  day: string | undefined,
): Pick<AgendaSession, 'endDay'> | undefined {
  if (!isOverDays(here) || !isDate(day)) return undefined
  const { endDay } = onDay(here, day)
  return { endDay }
}

type Added = AgendaSession & { id: string }

function setOf(
  { change, between: { was, will, here } }: ChangeOfLine,
  accepted: ReadonlySet<string>,
  agenda: Agenda,
): Edit[] {
  if (!will || !here) return []
  const taken = change.fields.filter(({ field }) => accepted.has(`${change.id}/${field}`))
  const isTaken = (name: FieldChange['field']) => taken.some(({ field }) => field === name)
  const end = isTaken('day') && !isTaken('time') ? endMovedAlong(here, will.day) : undefined
  const fields = taken.map(({ field }) =>
    field === 'people'
      ? {
          assignments:
            comparePeople(was?.assignments ?? [], will.assignments, here.assignments, agenda)
              ?.merged ?? will.assignments,
        }
      : changeOf(field, will),
  )
  if (end) fields.push(end)
  return fields.length ? [{ type: 'set', id: here.id, fields: allChanges(fields) }] : []
}

/**
 * Turns the accepted changes of a newer document into edits: days that the event lacks, then lines
 * that are new, changed or gone. From then on the event remembers this document. `accepted` holds
 * keys of `partsOf`; `read` is the document as it was read, before corrections; `remembered` are
 * the documents that the event was made from so far.
 */
export function toChangeEdits(
  after: Proposal,
  comparing: Comparing,
  accepted: ReadonlySet<string>,
  {
    read = after,
    remembered = [],
  }: { read?: BroughtDocument; remembered?: readonly Remembered[] } = {},
): Edit[] {
  const { agenda, before, known } = comparing
  const { changes, lines } = changesOfLines(after, comparing)
  const fresh = changes.filter(
    ({ change, between }) => between.will && !between.here && accepted.has(change.id),
  )
  const ids = temporaryIds(agenda, fresh.length)
  const added = inTheirOrder(
    fresh.map(({ between }, index): Added => ({ ...between.will!, id: ids[index]! })),
  )
  const sets = changes.flatMap((each) => setOf(each, accepted, agenda))
  const gone = changes
    .filter(({ change }) => change.type === 'gone' && accepted.has(change.id))
    .map(({ change }): Edit => ({ type: 'remove', id: change.session! }))
  const used = new Set([
    ...added.map(({ day }) => day),
    ...sets.map((edit) => (edit.type === 'set' ? edit.fields.day : undefined)),
  ])
  const days = dayEdit({ days: after.days.filter(({ date }) => used.has(date?.value)) }, agenda)
  const newIds = new Map(fresh.map(({ between }, index) => [between.line, ids[index]!]))
  const sessions = Object.fromEntries(
    lines.flatMap(({ line, here }): [string, Id][] => {
      const id = here?.id ?? newIds.get(line)
      return line === undefined || id === undefined ? [] : [[line, id]]
    }),
  )
  const brought = rememberedOf(read, {
    id: before?.id ?? freshName(documentsOf(agenda, remembered)),
    sessions,
    named: namedIn(after.lines, known),
    meant: meantSince(comparing),
    day: before ? undefined : comparing.day,
  })
  return [
    ...days,
    ...gone,
    ...sets,
    ...added.map((session): Edit => ({ type: 'add', session })),
    toRemember(brought, agenda),
  ]
}
