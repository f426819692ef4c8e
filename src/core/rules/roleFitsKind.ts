import { at, type Rule } from './rule.js'

/** A break has no moderator: some kinds have no roles, or only some. */
export const roleFitsKind: Rule = {
  id: 'roleFitsKind',
  level: 'conflict',
  check: ({ sessions }, { kinds, roles }) =>
    sessions.flatMap((session) => {
      const allowed = kinds[session.kind]?.roles ?? 'any'
      return session.assignments.flatMap(({ role }, index) =>
        allowed === 'any' || (allowed !== 'none' && allowed.includes(role))
          ? []
          : [{
              at: [at(session, `assignments.${index}.role`)],
              params: { role: roles[role]?.labels.en ?? role, kind: kinds[session.kind]?.labels.en ?? session.kind },
            }],
      )
    }),
}
