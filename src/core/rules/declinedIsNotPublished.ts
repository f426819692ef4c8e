import { at, type Rule } from './rule.js'

/** Whoever declined does not stand in what readers see. */
export const declinedIsNotPublished: Rule = {
  id: 'declinedIsNotPublished',
  level: 'conflict',
  check: ({ sessions, people, organisations }) =>
    sessions.flatMap((session) =>
      session.assignments.flatMap(({ state, person, organisation, label }, index) =>
        state === 'declined'
          ? [{
              at: [at(session, `assignments.${index}.state`)],
              params: { person: people?.[String(person)] ?? organisations?.[String(organisation)] ?? label ?? '' },
            }]
          : [],
      ),
    ),
}
