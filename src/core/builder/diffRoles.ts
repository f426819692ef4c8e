import type { Assignment, Id } from '../types.js'
import { sameValue } from '../sameValue.js'

/**
 * A change in who does what in a session. `index` is the row in the new list; for a row that was
 * removed it is the row in the old list.
 */
export type RoleChange =
  | { type: 'roleAdded'; id: Id; role: string; index: number; after: Assignment }
  | { type: 'roleRemoved'; id: Id; role: string; index: number; before: Assignment }
  /** The role is held by somebody else now. */
  | {
      type: 'roleReplaced'
      id: Id
      role: string
      index: number
      before: Assignment
      after: Assignment
    }
  /**
   * The same party holds the role, but something else of the row differs: it was confirmed, for
   * example.
   */
  | {
      type: 'roleUpdated'
      id: Id
      role: string
      index: number
      before: Assignment
      after: Assignment
    }
  /**
   * The rows that stayed stand in another order. For each, in the new order: its index (from 0)
   * among them in the old one.
   */
  | { type: 'rolesReordered'; id: Id; order: number[] }

type Pair = { was: number; is: number }
type Alike = (a: Assignment, b: Assignment) => boolean

const sameParty: Alike = (a, b) =>
  sameValue(
    [a.person, a.organisation, a.label].map((part) => part && String(part)),
    [b.person, b.organisation, b.label].map((part) => part && String(part)),
  )

/**
 * How a row is recognised, the surest way first: by its id, by the party that it names, or by its
 * role alone (somebody else in their stead).
 */
const likenesses: Alike[] = [(a, b) => a.id !== undefined && a.id === b.id, sameParty, () => true]

function paired(before: readonly Assignment[], after: readonly Assignment[]): Pair[] {
  const pairs: Pair[] = []
  for (const alike of likenesses) {
    before.forEach((row, was) => {
      if (pairs.some((pair) => pair.was === was)) return
      const is = after.findIndex(
        (other, index) =>
          other.role === row.role && alike(row, other) && !pairs.some((pair) => pair.is === index),
      )
      if (is >= 0) pairs.push({ was, is })
    })
  }
  return pairs.sort((a, b) => a.is - b.is)
}

/** What changed from one list of assignments of a session to another, as data. */
export function diffRoles(
  id: Id,
  before: readonly Assignment[],
  after: readonly Assignment[],
): RoleChange[] {
  const pairs = paired(before, after)
  const kept = pairs.map(({ was }) => was).toSorted((a, b) => a - b)
  const order = pairs.map(({ was }) => kept.indexOf(was))
  const changed = pairs.flatMap(({ was, is }): RoleChange[] => {
    const [old, now] = [before[was], after[is]]
    if (!old || !now || sameValue(old, now)) return []
    return [
      {
        type: sameParty(old, now) ? 'roleUpdated' : 'roleReplaced',
        id,
        role: now.role,
        index: is,
        before: old,
        after: now,
      },
    ]
  })
  return [
    ...before.flatMap((row, index): RoleChange[] =>
      kept.includes(index) ? [] : [{ type: 'roleRemoved', id, role: row.role, index, before: row }],
    ),
    ...(order.some((place, index) => place !== index)
      ? [{ type: 'rolesReordered' as const, id, order }]
      : []),
    ...after.flatMap((row, index): RoleChange[] =>
      pairs.some(({ is }) => is === index)
        ? []
        : [{ type: 'roleAdded', id, role: row.role, index, after: row }],
    ),
    ...changed,
  ]
}

/** A list of assignments after the changes that `diffRoles` found in it. */
export function applyRoles(
  before: readonly Assignment[],
  changes: readonly RoleChange[],
): Assignment[] {
  const removed = new Set(
    changes.flatMap((change) => (change.type === 'roleRemoved' ? [change.index] : [])),
  )
  const kept = before.filter((_, index) => !removed.has(index))
  const order = changes.find((change) => change.type === 'rolesReordered')?.order
  let rows = order ? order.flatMap((index) => kept[index] ?? []) : kept
  for (const change of changes) {
    if (change.type === 'roleAdded') rows = rows.toSpliced(change.index, 0, change.after)
    if (change.type === 'roleReplaced' || change.type === 'roleUpdated')
      rows = rows.toSpliced(change.index, 1, change.after)
  }
  return rows
}
