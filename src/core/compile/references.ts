import type { Id } from '../types.js'
import type { AgendaSource } from './source.js'

/** Everything of the directory that an agenda refers to, there or not: `people:12`. A change of one of these can change it. */
export function referencesOf({
  event,
  sessions,
  people,
  organisations,
  places,
}: AgendaSource): string[] {
  const found = new Set<string>()
  const add = (key: string, ...ids: (Id | undefined)[]) => {
    for (const id of ids) if (id !== undefined) found.add(`${key}:${id}`)
  }
  add(
    'places',
    ...event.places,
    ...sessions.map(({ place }) => place),
    ...places.map(({ within }) => within),
  )
  add('tracks', ...sessions.map(({ track }) => track))
  add(
    'organisations',
    ...event.organisations.map(({ organisation }) => organisation),
    ...people.map(({ organisation }) => organisation),
  )
  for (const { assignments, documents } of sessions) {
    add('people', ...assignments.map(({ person }) => person))
    add('organisations', ...assignments.map(({ organisation }) => organisation))
    add('media', ...documents)
  }
  add('media', ...people.map(({ photo }) => photo), ...organisations.map(({ logo }) => logo))
  return [...found]
}
