import { groupBy } from '../timedLine.js'
import { definitionOf } from '../vocabulary.js'
import { ofEachSession, rule, violationAt } from './rule.js'

/**
 * A session has one chair: no role has more holders than its limit. Those who declined do not
 * count.
 */
export const roleLimits = rule('roleLimits', 'conflict', (agenda, { roles }) =>
  ofEachSession(agenda, (session) => {
    const rows = session.assignments
      .map(({ role, state }, index) => ({ role, state, index }))
      .filter(({ state }) => state !== 'declined')
    return [...groupBy(rows, ({ role }) => role)].flatMap(([role, holders]) => {
      const limit = definitionOf(roles, role)?.limit ?? Infinity
      const tooMany = holders[limit]
      return tooMany
        ? [
            violationAt([{ session, path: `assignments.${tooMany.index}.role` }], {
              role,
              limit,
              count: holders.length,
            }),
          ]
        : []
    })
  }),
)
