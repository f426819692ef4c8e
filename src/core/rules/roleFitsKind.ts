import { definitionOf } from '../vocabulary.js'
import { ofEachSession, rule, violationAt } from './rule.js'

/** A break has no moderator: each kind of session allows certain roles. */
export const roleFitsKind = rule('roleFitsKind', 'conflict', (agenda, { kinds }) =>
  ofEachSession(agenda, (session) => {
    const fitting = definitionOf(kinds, session.kind)?.roles ?? 'any'
    if (fitting === 'any') return []
    return session.assignments.flatMap(({ role }, index) =>
      fitting !== 'none' && fitting.includes(role)
        ? []
        : [violationAt([{ session, path: `assignments.${index}.role` }], { role, row: index + 1 })],
    )
  }),
)
