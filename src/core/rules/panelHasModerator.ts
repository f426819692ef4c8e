import { at, type Rule } from './rule.js'

/** Somebody leads a panel. */
export const panelHasModerator: Rule = {
  id: 'panelHasModerator',
  level: 'advice',
  check: ({ sessions }) =>
    sessions
      .filter(({ kind, status }) => kind === 'panel' && status !== 'cancelled')
      .filter(({ assignments }) => !assignments.some(({ role, state }) => state !== 'declined' && (role === 'moderator' || role === 'chair')))
      .map((session) => ({ at: [at(session, 'assignments')] })),
}
