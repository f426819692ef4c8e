import { finding, ofEachSession, rule } from './rule.js'

const leading = new Set(['chair', 'facilitator', 'moderator'])

/** A panel has someone who leads it. */
export const panelHasModerator = rule('panelHasModerator', 'advice', (agenda) =>
  ofEachSession(agenda, (session) => {
    const { kind, status, assignments } = session
    if (kind !== 'panel' || status === 'cancelled') return []
    return assignments.some(({ role, state }) => leading.has(role) && state !== 'declined')
      ? []
      : [finding([{ session, path: 'assignments' }])]
  }),
)
