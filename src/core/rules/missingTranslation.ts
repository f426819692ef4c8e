import { at, type Rule } from './rule.js'

/** A title is there in every language that the event promises. */
export const missingTranslation: Rule = {
  id: 'missingTranslation',
  level: 'advice',
  check: ({ sessions }) =>
    sessions
      .filter(({ missingLanguages }) => missingLanguages?.length)
      .map((session) => ({ at: [at(session, 'title')], params: { languages: (session.missingLanguages ?? []).join(', ') } })),
}
