import type { Violation } from '../types.js'

/**
 * What a change of the agenda brings about: violations that were not there before, and those that
 * are gone.
 */
export type ViolationChange = { caused: Violation[]; cured: Violation[] }

/**
 * Violations count as the same while the same lines break the same rule, even where the minutes in
 * the message differ.
 */
const keyOf = ({ rule, level, at }: Violation) =>
  JSON.stringify([rule, level, ...at.map(({ session, path }) => `${session ?? ''} ${path}`).sort()])

function without(violations: readonly Violation[], others: readonly Violation[]): Violation[] {
  const left = new Map<string, number>()
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1)
  return violations.filter((violation) => {
    const count = left.get(keyOf(violation)) ?? 0
    left.set(keyOf(violation), count - 1)
    return count <= 0
  })
}

/** The violations (of `checkAgenda`) that a plan or an edit causes and cures. */
export const compareViolations = (
  before: readonly Violation[],
  after: readonly Violation[],
): ViolationChange => ({
  caused: without(after, before),
  cured: without(before, after),
})
