import type { Id } from '../types.js'
import { at, type Rule } from './rule.js'

const among = (ids: string[] | undefined, id: Id | undefined) => id !== undefined && (ids ?? []).includes(String(id))

/** What a published session refers to can be seen by its readers: its event is published, nothing is in the trash. */
export const referencesArePublished: Rule = {
  id: 'referencesArePublished',
  level: 'conflict',
  check: ({ event, sessions, unavailable }) =>
    sessions
      .filter(({ published }) => published)
      .flatMap((session) => {
        const paths = [
          ...(event.published ? [] : ['event']),
          ...(among(unavailable?.places, session.place) ? ['place'] : []),
          ...session.assignments.flatMap(({ person, organisation }, index) => [
            ...(among(unavailable?.people, person) ? [`assignments.${index}.person`] : []),
            ...(among(unavailable?.organisations, organisation) ? [`assignments.${index}.organisation`] : []),
          ]),
        ]
        return paths.map((path) => ({ at: [at(session, path)], params: { event: event.title ?? '' } }))
      }),
}
