import { partyOf } from '../rules/roleOnce.js'
import type { Id } from '../types.js'
import { type Doc, fillEmpty, isEmpty } from './fillEmpty.js'
import { idOf, sameId } from '../ids.js'
import { fieldsIn, isPlain } from '../isPlain.js'

type Move = { from: Id; to: Id }

/** A key for what a row says, without its id. */
const content = ({ id: _, ...row }: Doc): string =>
  JSON.stringify(
    Object.entries(row)
      .filter(([, value]) => !isEmpty(value))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

/**
 * By list, what makes two of its rows the same: nobody is named twice in one role. In lists that
 * are not here, rows are the same where they say the same.
 */
const identities: Record<string, (row: Doc) => string | undefined> = {
  assignments: ({ role, person, organisation, label }) => {
    const party = partyOf({
      person: idOf(person),
      organisation: idOf(organisation),
      label: isEmpty(label) ? undefined : 'said',
    })
    return party && `${String(role)} ${party}`
  },
}

const withMissing = (row: Doc, other: Doc): Doc =>
  Object.fromEntries(
    Object.keys({ ...row, ...other }).map((key) => [
      key,
      key === 'id' ? row.id : fillEmpty(row[key], other[key]),
    ]),
  )

/**
 * Joins rows that have become the same: the first of them stays, and gets what only the others say.
 */
function joinRows(name: string, before: unknown[], after: unknown[]): unknown[] {
  const identity = identities[name] ?? content
  const touched = new Set(
    after.flatMap((row, index) => (row !== before[index] && isPlain(row) ? [identity(row)] : [])),
  )
  const kept: unknown[] = []
  const places = new Map<string, number>()
  for (const row of after) {
    const key = isPlain(row) ? identity(row) : undefined
    const place = key === undefined || !touched.has(key) ? undefined : places.get(key)
    if (place !== undefined) kept[place] = withMissing(fieldsIn(kept[place]), fieldsIn(row))
    else if (kept.push(row) && key !== undefined) places.set(key, kept.length - 1)
  }
  return kept
}

function movedValue(value: unknown, name: string, steps: string[], move: Move): unknown {
  if (isEmpty(value)) return value
  if (Array.isArray(value)) {
    if (!steps.length) {
      const moved = value.map((each) => movedValue(each, name, steps, move))
      // A value that is in the list twice now is kept once.
      return moved.some((each, index) => each !== value[index])
        ? moved.filter(
            (each, index) =>
              moved.findIndex((other) => String(idOf(other)) === String(idOf(each))) === index,
          )
        : value
    }
    const rows = value.map((row: unknown) => movedValue(row, name, steps, move))
    return rows.some((row, index) => row !== value[index]) ? joinRows(name, value, rows) : value
  }
  if (steps.length) {
    const [step = '', ...rest] = steps
    if (!isPlain(value)) return value
    const inner = movedValue(value[step], step, rest, move)
    return inner === value[step] ? value : { ...value, [step]: inner }
  }
  return sameId(idOf(value), move.from) ? move.to : value
}

/**
 * A document with its references at a path (`assignments.person`) moved from one document to
 * another. Without such a reference the document is returned as it is. Rows that say the same
 * afterwards are joined.
 */
export function moveReference<T extends object>(doc: T, path: string, move: Move): T {
  const [step = '', ...rest] = path.split('.')
  const value = fieldsIn(doc)[step]
  const inner = movedValue(value, step, rest, move)
  return inner === value ? doc : { ...doc, [step]: inner }
}

/** The ids to which a document refers at a path; an id comes as often as it is referred to. */
export function referencesAt(value: unknown, [step, ...rest]: readonly string[]): Id[] {
  if (isEmpty(value)) return []
  if (Array.isArray(value))
    return value.flatMap((each) => referencesAt(each, step === undefined ? [] : [step, ...rest]))
  if (step !== undefined) return isPlain(value) ? referencesAt(value[step], rest) : []
  const id = idOf(value)
  return id === undefined ? [] : [id]
}
