import { ofEachSession, rule, violationAt } from './rule.js'

/** The event promises languages in which this session has no title yet. */
export const missingTranslation = rule('missingTranslation', 'advice', (agenda) =>
  ofEachSession(agenda, (session) =>
    session.missingLanguages?.length
      ? [
          violationAt([{ session, path: 'title' }], {
            languages: session.missingLanguages.join(','),
          }),
        ]
      : [],
  ),
)
