import { isId } from '../ids.js'
import { fieldsIn } from '../isPlain.js'
import { keysOf } from '../keysOf.js'
import { type FieldType, fieldsOf, type Model, models } from '../model/index.js'
import type { Id } from '../types.js'
import type { AgendaSource } from './source.js'

const refer: readonly FieldType[] = ['file', 'files', 'reference', 'references']

/** The documents to which the declared fields of some documents refer, by collection. */
export function referencesIn(model: Model, sources: readonly object[]): Map<string, Id[]> {
  const found = new Map<string, Id[]>()
  for (const [name, field] of fieldsOf(model, { types: refer })) {
    const collection = 'to' in field ? field.to : 'media'
    const ids = found.get(collection) ?? []
    found.set(collection, ids)
    for (const source of sources) {
      const value = fieldsIn(source)[name]
      ids.push(...[value].flat().filter(isId))
    }
  }
  return found
}

/**
 * All entries of the directory to which an agenda refers, whether they exist or not, as keys:
 * `people:12`. A change of any of these can change the agenda.
 */
export function referencesOf(source: AgendaSource): string[] {
  const { event, sessions } = source
  const found = new Set<string>()
  const add = (key: string, ids: readonly (Id | undefined)[]) => {
    for (const id of ids) if (id !== undefined) found.add(`${key}:${id}`)
  }
  for (const key of keysOf(models)) {
    const declared = referencesIn(models[key], key === 'events' ? [event] : source[key])
    for (const [collection, ids] of declared) add(collection, ids)
  }
  add(
    'organisations',
    event.organisations.map(({ organisation }) => organisation),
  )
  for (const { assignments } of sessions) {
    add(
      'people',
      assignments.map(({ person }) => person),
    )
    add(
      'organisations',
      assignments.map(({ organisation }) => organisation),
    )
  }
  return [...found]
}
