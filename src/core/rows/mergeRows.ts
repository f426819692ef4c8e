import { isPlain } from '../isPlain.js'
import type { Row } from './matchRows.js'
import { sameValue } from '../sameValue.js'

/**
 * What the changes of both sides come to; undefined where both changed the same thing in different
 * ways.
 */
type Merged = { value: unknown } | undefined

const rowsOf = (value: unknown): Row[] | undefined => {
  if (value === null || value === undefined) return []
  return Array.isArray(value) && value.every(isPlain) ? value : undefined
}
const idsOf = (rows: Row[], among?: Set<unknown>) =>
  rows.map(({ id }) => id).filter((id) => !among || among.has(id))

export function mergeValue(base: unknown, mine: unknown, theirs: unknown): Merged {
  if (sameValue(mine, base)) return { value: theirs }
  if (sameValue(theirs, base) || sameValue(mine, theirs)) return { value: mine }
  const [before, ours, stored] = [base, mine, theirs].map(rowsOf)
  const known = before && stored && [...before, ...stored].every(({ id }) => id !== undefined)
  return before && ours && stored && known ? mergeRows(before, ours, stored) : undefined
}

/** A value of a row that was not sent was not changed. */
function mergeRow(base: Row, mine: Row, theirs: Row): Row | undefined {
  const row = { ...theirs }
  for (const key of Object.keys(mine)) {
    const merged = mergeValue(base[key], mine[key], theirs[key])
    if (!merged) return undefined
    row[key] = merged.value
  }
  return row
}

/**
 * Which side decides on the order: the one that moved rows. Undefined where both did, in different
 * ways.
 */
function orderOf(base: Row[], mine: Row[], theirs: Row[]): 'mine' | 'theirs' | undefined {
  const common = new Set(
    idsOf(base).filter((id) => idsOf(mine).includes(id) && idsOf(theirs).includes(id)),
  )
  const [before, ours, stored] = [base, mine, theirs].map((rows) => idsOf(rows, common).join())
  if (ours === before || ours === stored) return 'theirs'
  return stored === before ? 'mine' : undefined
}

function mergeRows(base: Row[], mine: Row[], theirs: Row[]): Merged {
  const order = orderOf(base, mine, theirs)
  if (!order) return undefined
  const [first, second] = order === 'mine' ? [mine, theirs] : [theirs, mine]
  const rows = [...first]
  // A row that only the other side has comes after the row that it follows there.
  second.forEach((row, index) => {
    if (row.id !== undefined && rows.some(({ id }) => id === row.id)) return
    const after = rows.findIndex(({ id }) => id !== undefined && id === second[index - 1]?.id)
    rows.splice(index === 0 ? 0 : after < 0 ? rows.length : after + 1, 0, row)
  })
  const merged: Row[] = []
  for (const row of rows) {
    const [before, ours, stored] = [base, mine, theirs].map((side) =>
      row.id === undefined ? undefined : side.find(({ id }) => id === row.id),
    )
    if (before && ours && stored) {
      const both = mergeRow(before, ours, stored)
      if (!both) return undefined
      merged.push(both)
    } else if (!before) merged.push(row)
    // A row that one side removed stays removed, unless the other side has changed it meanwhile.
    else if (!sameValue(before, row)) return undefined
  }
  return { value: merged }
}
