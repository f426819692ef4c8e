import type { Assignment } from '../types.js'
import { ofEachSession, rule, violationAt } from './rule.js'

/**
 * The party that a row names. An organisation counts only where nothing else is said: two unnamed
 * delegates of one organisation may hold the same role.
 */
export function partyOf({
  person,
  organisation,
  label,
}: Pick<Assignment, 'label' | 'organisation' | 'person'>): string | undefined {
  if (person !== undefined) return `person ${person}`
  return organisation !== undefined && !label ? `organisation ${organisation}` : undefined
}

/** Nobody is named twice in one role in one session. */
export const roleOnce = rule('roleOnce', 'impossible', (agenda) =>
  ofEachSession(agenda, (session) => {
    const rows = new Map<string, number>()
    return session.assignments.flatMap((assignment, index) => {
      const party = partyOf(assignment)
      const key = `${assignment.role} ${party}`
      const before = rows.get(key)
      if (!party || before === undefined) {
        rows.set(key, index)
        return []
      }
      const path = `assignments.${index}.${assignment.person === undefined ? 'organisation' : 'person'}`
      return [
        violationAt([{ session, path }], {
          role: assignment.role,
          row: index + 1,
          otherRow: before + 1,
        }),
      ]
    })
  }),
)
