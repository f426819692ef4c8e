import { ofEachSession, rule, violationAt } from './rule.js'

/** An assignment names a person, an organisation or at least a label. */
export const assignmentNamesSomeone = rule('assignmentNamesSomeone', 'impossible', (agenda) =>
  ofEachSession(agenda, (session) =>
    session.assignments.flatMap(({ person, organisation, label }, index) =>
      person === undefined && organisation === undefined && !label?.trim()
        ? [violationAt([{ session, path: `assignments.${index}.person` }], { row: index + 1 })]
        : [],
    ),
  ),
)
