import { at, type Rule } from './rule.js'

/** One chair: a role is held at most as often as its definition says. */
export const roleLimits: Rule = {
  id: 'roleLimits',
  level: 'conflict',
  check: ({ sessions }, { roles }) =>
    sessions.flatMap((session) => {
      const count: Record<string, number> = {}
      return session.assignments.flatMap(({ role, state }, index) => {
        if (state === 'declined') return []
        const held = (count[role] ?? 0) + 1
        count[role] = held
        const limit = roles[role]?.limit ?? Infinity
        return held > limit ? [{ at: [at(session, `assignments.${index}.role`)], params: { role: roles[role]?.labels.en ?? role, limit } }] : []
      })
    }),
}
