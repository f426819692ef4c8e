import { ofEachSession, organisationName, personName, rule, violationAt } from './rule.js'

/**
 * Readers are not promised somebody who declined. It shows on drafts as soon as it is known, and
 * publishing is refused.
 */
export const declinedIsNotPublished = rule('declinedIsNotPublished', 'conflict', (agenda) =>
  ofEachSession(agenda, (session) =>
    session.assignments.flatMap(({ state, person, organisation, label }, index) => {
      if (state !== 'declined') return []
      const name =
        person === undefined
          ? (label ?? organisationName(agenda, organisation))
          : personName(agenda, person)
      return [
        violationAt([{ session, path: `assignments.${index}.state` }], {
          person: name,
          row: index + 1,
        }),
      ]
    }),
  ),
)
