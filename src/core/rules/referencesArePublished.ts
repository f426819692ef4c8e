import type { Agenda, AgendaSession, Id } from '../types.js'
import { ofEachSession, rule, violationAt } from './rule.js'

type Hidden = Record<'organisations' | 'people' | 'places', Set<string>>

const hiddenIn = ({ unavailable }: Agenda): Hidden => ({
  people: new Set(unavailable?.people),
  organisations: new Set(unavailable?.organisations),
  places: new Set(unavailable?.places),
})

function hiddenPaths(session: AgendaSession, hidden: Hidden): string[] {
  const isHidden = (among: keyof Hidden, id: Id | undefined) =>
    id !== undefined && hidden[among].has(String(id))
  return [
    ...(isHidden('places', session.place) ? ['place'] : []),
    ...session.assignments.flatMap(({ person, organisation }, index) => [
      ...(isHidden('people', person) ? [`assignments.${index}.person`] : []),
      ...(isHidden('organisations', organisation) ? [`assignments.${index}.organisation`] : []),
    ]),
  ]
}

/**
 * What a session refers to can be seen by its readers: its event is published, nothing is in the
 * trash or gone.
 */
export const referencesArePublished = rule('referencesArePublished', 'conflict', (agenda) => {
  const hidden = hiddenIn(agenda)
  return ofEachSession(agenda, (session) =>
    [
      // On a draft session it is not told that its event is a draft too: most agendas begin like
      // that.
      ...(session.published && !agenda.event.published ? ['event'] : []),
      ...hiddenPaths(session, hidden),
    ].map((path) => violationAt([{ session, path }])),
  )
})
