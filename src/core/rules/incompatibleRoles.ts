import { at, type Rule } from './rule.js'

/** Nobody moderates and responds, or interprets and speaks, in one session. */
export const incompatibleRoles: Rule = {
  id: 'incompatibleRoles',
  level: 'conflict',
  check: ({ sessions, people }, { roles }) =>
    sessions.flatMap((session) =>
      session.assignments.flatMap(({ person, role }, index) => {
        const other = session.assignments
          .slice(0, index)
          .find((before) => person !== undefined && String(before.person) === String(person) &&
            (roles[role]?.excludes?.includes(before.role) || roles[before.role]?.excludes?.includes(role)))
        const params = {
          person: people?.[String(person)] ?? '', role: roles[role]?.labels.en ?? role,
          otherRole: other ? (roles[other.role]?.labels.en ?? other.role) : '',
        }
        return other ? [{ at: [at(session, `assignments.${index}.role`)], params }] : []
      }),
    ),
}
