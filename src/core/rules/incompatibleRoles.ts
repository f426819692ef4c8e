import { groupBy } from '../timedLine.js'
import type { Rulebook } from '../types.js'
import { definitionOf } from '../vocabulary.js'
import { ofEachSession, personName, rule, violationAt } from './rule.js'

const exclude = ({ roles }: Rulebook, a: string, b: string) =>
  Boolean(
    definitionOf(roles, a)?.excludes?.includes(b) || definitionOf(roles, b)?.excludes?.includes(a),
  )

/** Nobody moderates a debate and answers in it: some roles of a session exclude each other. */
export const incompatibleRoles = rule('incompatibleRoles', 'conflict', (agenda, rulebook) =>
  ofEachSession(agenda, (session) => {
    const rows = session.assignments
      .map((assignment, index) => ({ ...assignment, index }))
      .filter(({ state }) => state !== 'declined')
    const people = groupBy(rows, ({ person }) =>
      person === undefined ? undefined : String(person),
    )
    return [...people].flatMap(([person, held]) =>
      held.flatMap((later, position) => {
        const earlier = held
          .slice(0, position)
          .find(({ role }) => role !== later.role && exclude(rulebook, role, later.role))
        if (!earlier) return []
        const params = {
          person: personName(agenda, person),
          role: later.role,
          otherRole: earlier.role,
        }
        return [violationAt([{ session, path: `assignments.${later.index}.role` }], params)]
      }),
    )
  }),
)
