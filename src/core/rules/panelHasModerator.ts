import { definitionOf } from '../vocabulary.js'
import { ofEachSession, rule, violationAt } from './rule.js'

/**
 * A panel, or a line of another kind that somebody leads (`ledBy`), has somebody in such a role.
 */
export const panelHasModerator = rule('panelHasModerator', 'advice', (agenda, { kinds }) =>
  ofEachSession(agenda, (session) => {
    const { kind, status, assignments } = session
    const leading = definitionOf(kinds, kind)?.ledBy
    if (!leading || status === 'cancelled') return []
    return assignments.some(({ role, state }) => leading.includes(role) && state !== 'declined')
      ? []
      : [violationAt([{ session, path: 'assignments' }])]
  }),
)
