import { recordOf } from '../keysOf.js'
import type { Assignment, Id } from '../types.js'
import { fieldsOfLine, isTextField, type LineValue, valueIn } from './fieldsOfLine.js'
import { type Comparing, type LineBetween, compareLines } from './compareLines.js'
import { comparePeople, peopleChanged } from './comparePeople.js'
import type { Proposal } from './proposal.js'

export type ChangedField = LineValue | 'people'

/**
 * What one field was in the older document, and is in the newer one. `now` is there if somebody
 * edited the field here meanwhile: then it is not overwritten unasked.
 */
export type FieldChange = {
  field: ChangedField
  before?: string
  after?: string
  conflict?: true
  now?: string
}

/** One thing in which a newer document differs from the one that was brought in first. */
export type DocumentChange = {
  id: string
  type: 'added' | 'changed' | 'gone'
  /** The id of the line in the newer document. */
  line?: string
  /** The session that was made of the line of the older document; absent if it is gone here. */
  session?: Id
  fields: FieldChange[]
  people?: {
    added: Assignment[]
    gone: Assignment[]
    other: { before: Assignment; after: Assignment }[]
    /** Who is here, where that is a conflict. */ now?: Assignment[]
  }
  /**
   * The change is to be decided as a whole, and not made unasked: the line was removed here, or it
   * was edited here and the document has it no more.
   */
  conflict?: true
}

const withValue = <K extends string>(key: K, value: string | undefined) =>
  value === undefined ? {} : recordOf([key], () => value)

function fieldChanges({ was, will, here }: LineBetween, comparing: Comparing): FieldChange[] {
  return fieldsOfLine.flatMap((field): FieldChange[] => {
    const [before, after, now] = [was, will, here].map(
      (session) => session && valueIn(field, session, comparing),
    )
    // A document that names no day leaves the line on its day. One that is compared only with what
    // stands here empties no field.
    if (
      before === after ||
      (after === undefined && (field === 'day' || !was)) ||
      (!was && field === 'status' && will?.status === 'confirmed')
    )
      return []
    const change = { field, ...withValue('before', before), ...withValue('after', after) }
    if (!here || (isTextField(field) && here.texts === undefined)) return [change]
    if (now === after) return []
    return [
      now === before && was ? change : { ...change, conflict: true, ...withValue('now', now) },
    ]
  })
}

function changedLine(
  between: LineBetween,
  comparing: Comparing,
): Omit<DocumentChange, 'id'> | undefined {
  const { line, was, will, here } = between
  const [before, after] = [was?.assignments ?? [], will?.assignments ?? []]
  // Without an older document to compare with, nobody is removed from a line.
  const people = was
    ? comparePeople(before, after, here?.assignments ?? before, comparing.agenda)
    : after.length
      ? comparePeople([], after, here?.assignments ?? [], comparing.agenda)
      : undefined
  const wanted = people && !people.already ? people : undefined
  const fields = [
    ...fieldChanges(between, comparing),
    ...(wanted
      ? [{ field: 'people' as const, ...(wanted.edited ? { conflict: true as const } : {}) }]
      : []),
  ]
  if (!fields.length) return undefined
  const told = wanted && {
    people: {
      ...peopleChanged(before, after, comparing.agenda),
      ...(wanted.edited ? { now: here?.assignments ?? [] } : {}),
    },
  }
  return {
    type: 'changed',
    line,
    ...(here ? { session: here.id } : { conflict: true }),
    fields,
    ...told,
  }
}

/**
 * A line that the newer document has no more. If it was edited here, or was in no document ever, it
 * is removed only when an editor says so.
 */
function goneLine(
  { was, here }: LineBetween,
  comparing: Comparing,
): Omit<DocumentChange, 'id'> | undefined {
  // A line that is gone here already need not be removed.
  if (!here) return undefined
  const edited = was
    ? fieldsOfLine.flatMap((field): FieldChange[] => {
        const [before, now] = [valueIn(field, was, comparing), valueIn(field, here, comparing)]
        return before === now ||
          (isTextField(field) && here.texts === undefined) ||
          (field === 'day' && before === undefined)
          ? []
          : [{ field, conflict: true, ...withValue('before', before), ...withValue('now', now) }]
      })
    : []
  const others =
    was !== undefined &&
    comparePeople(here.assignments, was.assignments, here.assignments, comparing.agenda) !==
      undefined
  const fields = [
    ...edited,
    ...(others ? [{ field: 'people' as const, conflict: true as const }] : []),
  ]
  return {
    type: 'gone',
    session: here.id,
    fields,
    ...(fields.length || !was ? { conflict: true } : {}),
    ...(others
      ? { people: { added: [], gone: was.assignments, other: [], now: here.assignments } }
      : {}),
  }
}

function newLine({ line, will }: LineBetween, comparing: Comparing): Omit<DocumentChange, 'id'> {
  const fields = fieldsOfLine
    .map((field): FieldChange => ({
      field,
      ...withValue('after', will && valueIn(field, will, comparing)),
    }))
    .filter(({ after }) => after !== undefined)
  const added = will?.assignments ?? []
  return {
    type: 'added',
    line,
    fields,
    ...(added.length ? { people: { added, gone: [], other: [] } } : {}),
  }
}

/** A change, and the line to which it belongs. */
export type ChangeOfLine = { change: DocumentChange; between: LineBetween }

export function changesOfLines(
  after: Proposal,
  comparing: Comparing,
): { changes: ChangeOfLine[]; lines: LineBetween[] } {
  const lines = compareLines(after, comparing)
  const changes = lines.flatMap((between) => {
    const change = !between.will
      ? goneLine(between, comparing)
      : between.was || between.here
        ? changedLine(between, comparing)
        : newLine(between, comparing)
    return change ? [{ change, between }] : []
  })
  return {
    lines,
    changes: changes.map(({ change, between }, index) => ({
      change: { id: `c${index + 1}`, ...change },
      between,
    })),
  }
}

/**
 * What changed from the document that was brought in first to a newer one, as changes that an
 * editor accepts one by one. What already stands here as the newer document has it is no change.
 * Without the first document, every difference from what stands here is a change, to be decided.
 */
export const compareDocuments = (after: Proposal, comparing: Comparing): DocumentChange[] =>
  changesOfLines(after, comparing).changes.map(({ change }) => change)
