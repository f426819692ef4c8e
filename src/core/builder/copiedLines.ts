import { values } from '../model/index.js'
import { addDays, dayNumber, isDate } from '../time/dates.js'
import { onDay, timeFields } from '../time/times.js'
import type { Agenda, AgendaSession, Assignment, Id } from '../types.js'
import { copyOf, mostEdits } from './edits.js'
import { addLines, givenFields, type Many } from './many.js'
import { sessionOf } from '../ids.js'
import { type FieldChanges, type SessionFields, valuesOf } from './fields.js'
import { isOneOf } from '../isOneOf.js'
import { isPlain } from '../isPlain.js'
import { isText } from '../isText.js'
import { entriesOf, keysOf, recordOf } from '../keysOf.js'

type Column = keyof typeof givenFields

/** What was copied out of an agenda: whole lines, or what one cell of a column holds. */
export type Copied = { event: string } & (
  | { lines: (AgendaSession & { id: Id })[] }
  | { column: Column; fields: FieldChanges<SessionFields> }
)

/** More is no copy that an editor made. */
const mostPeople = 500

type Loose = Record<string, unknown>
const isId = (value: unknown): value is Id =>
  typeof value === 'number' || (typeof value === 'string' && value.length > 0)

type Guard<T> = (value: unknown) => value is T

/** The fields of a copy that are what they should be; a clipboard may hold anything. */
function picked<T>(from: Loose, is: { [K in keyof T]: Guard<T[K]> }): Partial<T> {
  const found: Partial<T> = {}
  for (const [key, fits] of entriesOf(is)) {
    const value = from[key]
    if (fits(value)) found[key] = value
  }
  return found
}

const isTrue = (value: unknown) => value === true
const isNumber = (value: unknown): value is number => Number.isFinite(value)
const among =
  <T extends string>(all: readonly T[]) =>
  (value: unknown) =>
    isOneOf(all, value)

const ofPeople = {
  role: isText,
  person: isId,
  organisation: isId,
  label: isText,
  jobTitle: isText,
  affiliation: isText,
  state: among(values.assignmentState),
}
const ofDaysAndClocks = ['day', 'starts', 'ends', 'endDay'] as const
const ofMarks = timeFields.filter((name) => !isOneOf(ofDaysAndClocks, name))
const ofLine = {
  id: isId,
  title: isText,
  kind: isText,
  status: among(values.sessionStatus),
  timing: among(values.timing),
  position: isNumber,
  place: isId,
  track: isId,
  teamOnly: isTrue,
  copiedFrom: isId,
  ...recordOf(ofDaysAndClocks, () => isText),
  ...recordOf(ofMarks, () => isTrue),
}

const peopleIn = (rows: unknown): Assignment[] =>
  (Array.isArray(rows) ? rows : []).slice(0, mostPeople).flatMap((row): Assignment[] => {
    const { role, state, ...others } = isPlain(row) ? picked(row, ofPeople) : {}
    return role !== undefined && state ? [{ role, ...others, state }] : []
  })

function lineIn(value: unknown): (AgendaSession & { id: Id })[] {
  if (!isPlain(value)) return []
  const { id, kind, status, timing, ...others } = picked(value, ofLine)
  if (id === undefined || kind === undefined || !status || !timing) return []
  const assignments = peopleIn(value.assignments)
  return [{ id, ...others, kind, status, timing, assignments, published: false }]
}

/** What a line must have: nothing is no value of it. */
const required: Partial<Record<Column, string>> = {
  time: 'timing',
  kind: 'kind',
  status: 'status',
}

function cellIn(column: Column, fields: Loose): FieldChanges<SessionFields> | undefined {
  if (column === 'people') return { assignments: peopleIn(fields.assignments) }
  const known: FieldChanges<SessionFields> = picked(fields, ofLine)
  const must = required[column]
  if (must && !(must in known)) return undefined
  // What is not said is nothing: an end that the other one has not.
  return valuesOf(known, givenFields[column])
}

const columns = keysOf(givenFields)

/**
 * What an agenda put on the clipboard, read again with nothing in it but what a line can have;
 * undefined of any other text.
 */
export function readCopied(text: string): Copied | undefined {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isPlain(read) || typeof read.event !== 'string') return undefined
  const { event, column, fields } = read
  if (Array.isArray(read.lines)) {
    const lines = read.lines.slice(0, mostEdits).flatMap(lineIn)
    return lines.length ? { event, lines } : undefined
  }
  const known = columns.find((each) => each === column)
  const cell = known && isPlain(fields) ? cellIn(known, fields) : undefined
  return known && cell ? { event, column: known, fields: cell } : undefined
}

/**
 * Adds copied lines, with their people and places, under new ids. Their first day becomes `day`
 * (ISO date) and the others follow at their distance; times stay. Of another event's lines the
 * tracks, which are its own, are left out.
 */
export function pasteLines(
  agenda: Agenda,
  { event, lines }: Extract<Copied, { lines: unknown }>,
  day?: string,
): Many {
  const own = event === String(agenda.event.id)
  const first = lines
    .map((line) => line.day)
    .filter(isDate)
    .toSorted()[0]
  const [from, to] = [dayNumber(first), dayNumber(day)]
  const later = from === undefined || to === undefined ? 0 : to - from
  return addLines(
    agenda,
    lines.map((line) => {
      const { copiedFrom, track, ...copy } = copyOf(line, line.id)
      const moved = later && isDate(copy.day) ? onDay(copy, addDays(copy.day, later)) : copy
      const placed = copy.day === undefined && isDate(day) && !first ? onDay(copy, day) : moved
      if (!own) return placed
      const texts = sessionOf(agenda, line.id)?.texts
      return {
        ...placed,
        ...(texts ? { texts } : {}),
        ...(track === undefined ? {} : { track }),
        copiedFrom,
      }
    }),
  )
}
