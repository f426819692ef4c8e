import { type FieldType, fieldsOf, type Model, models } from '../model/index.js'
import type { Id } from '../types.js'
import type { AgendaSource } from './source.js'

type Reference = [collection: string, id: Id]
const refer: readonly FieldType[] = ['file', 'files', 'reference', 'references']

/** What the declared fields of a document refer to. */
export const referencesIn = (model: Model, source: object): Reference[] =>
  fieldsOf(model, { types: refer }).flatMap(([name, field]) =>
    [(source as Record<string, Id | Id[] | undefined>)[name]]
      .flat()
      .flatMap((id): Reference[] =>
        id === undefined ? [] : [['to' in field ? field.to : 'media', id]],
      ),
  )

/** Everything of the directory that an agenda refers to, there or not: `people:12`. A change of one of these can change it. */
export function referencesOf({
  event,
  sessions,
  people,
  organisations,
  places,
  tracks,
}: AgendaSource): string[] {
  const assigned = sessions
    .flatMap(({ assignments }) => assignments)
    .flatMap(({ person, organisation }): [string, Id | undefined][] => [
      ['people', person],
      ['organisations', organisation],
    ])
  const declared = [
    ...referencesIn(models.events, event),
    ...sessions.flatMap((each) => referencesIn(models.sessions, each)),
    ...people.flatMap((each) => referencesIn(models.people, each)),
    ...organisations.flatMap((each) => referencesIn(models.organisations, each)),
    ...places.flatMap((each) => referencesIn(models.places, each)),
    ...tracks.flatMap((each) => referencesIn(models.tracks, each)),
  ]
  const hosts = event.organisations.map(({ organisation }): Reference => [
    'organisations',
    organisation,
  ])
  return [
    ...new Set(
      [...declared, ...hosts, ...assigned].flatMap(([key, id]) =>
        id === undefined ? [] : [`${key}:${id}`],
      ),
    ),
  ]
}
