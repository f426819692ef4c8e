import type { FlattenedField, PayloadRequest } from 'payload'

/**
 * Where a filter's path leads: the last field (`id` for a document's own), how many documents away, through how many tables of
 * an SQL database, and whether all of it may be read.
 */
export type Target = {
  field?: FlattenedField
  idOf?: string
  hops: number
  tables: number
  readable: boolean
}

const targetOf = (field: FlattenedField): string | undefined => {
  const to =
    field.type === 'relationship' || field.type === 'upload'
      ? field.relationTo
      : field.type === 'join'
        ? field.collection
        : undefined
  return typeof to === 'string' ? to : undefined
}

/** Follows a path such as `event.slug` or `version.assignments.person` through the fields; undefined where it leads nowhere. */
export async function fieldAt(
  req: PayloadRequest,
  collection: string,
  path: string,
): Promise<Target | undefined> {
  const localization = req.payload.config.localization
  const fieldsOf = (slug: string) => req.payload.collections[slug]?.config.flattenedFields ?? []
  const segments = path.replace(/__/g, '.').split('.')
  if (segments[0] === 'version' && segments.length > 1) segments.shift()
  if (path === 'parent') return { idOf: collection, hops: 0, tables: 0, readable: true }
  const target: Target = { hops: 0, tables: 0, readable: true }
  let slug = collection
  let fields: FlattenedField[] = fieldsOf(slug)
  let next: string | undefined
  for (const segment of segments) {
    if (localization && localization.localeCodes.includes(segment)) continue
    if (next !== undefined) {
      if (segment === 'id') return { ...target, field: undefined, idOf: next }
      target.hops += 1
      target.tables += 1
      slug = next
      fields = fieldsOf(next)
      next = undefined
    }
    if (segment === 'id' || segment === '_id') return { ...target, field: undefined, idOf: slug }
    const field = fields.find(({ name }) => name === segment)
    if (!field) return undefined
    const read = 'access' in field ? field.access?.read : undefined
    if (read && !(await read({ req }))) target.readable = false
    // Rows, several values and translations stand in tables of their own.
    target.tables +=
      Number(field.type === 'array') +
      Number('hasMany' in field && field.hasMany === true) +
      Number('localized' in field && field.localized === true)
    target.field = field
    next = targetOf(field)
    fields = 'flattenedFields' in field ? field.flattenedFields : []
  }
  return next === undefined ? target : { ...target, idOf: next }
}
