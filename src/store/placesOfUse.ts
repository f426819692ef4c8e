import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import type { CollectionKey } from '../options.js'
import { optionsOf, slugOf } from './optionsOf.js'

/**
 * A field that refers to documents of a collection. `path` goes through groups and rows:
 * `assignments.person`.
 */
export type PlaceOfUse = {
  collection: CollectionSlug
  path: string
  versioned: boolean
  trash: boolean
}

function pathsIn(fields: readonly FlattenedField[], to: string, prefix = ''): string[] {
  return fields.flatMap((field): string[] => {
    if (field.type === 'relationship' || field.type === 'upload')
      return field.relationTo === to ? [`${prefix}${field.name}`] : []
    return field.type !== 'blocks' && 'flattenedFields' in field
      ? pathsIn(field.flattenedFields, to, `${prefix}${field.name}.`)
      : []
  })
}

/**
 * All fields of the config that refer to documents of a collection, those of the app included. The
 * list of events that an account may edit does not count as a use of the event.
 */
export function placesOfUse(payload: Payload, key: CollectionKey): PlaceOfUse[] {
  const [to, users] = [slugOf(payload, key), optionsOf(payload).slugs.users]
  return Object.values(payload.collections).flatMap(({ config }) =>
    config.slug === users
      ? []
      : pathsIn(config.flattenedFields, to).map((path) => ({
          collection: config.slug,
          path,
          versioned: Boolean(config.versions?.drafts),
          trash: Boolean(config.trash),
        })),
  )
}
