import type { FlattenedField, PayloadRequest } from 'payload'

/** Where the path of a filter leads. */
export type Target = {
  /** The last field on the path; none for the id of a document. */
  field?: FlattenedField
  /** The collection whose ids it is compared with, for an id or a reference. */
  idOf?: string
  /** How many other documents lie on the way. */
  hops: number
  /** How many tables an SQL database has to join for it. */
  tables: number
  /** Whether who asks may read every field on the way. */
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

/**
 * Follows the path of a filter through the fields of a collection and of those that it refers to.
 * Undefined where it leads nowhere.
 *
 * @param path such as `event.slug` or `version.assignments.person`
 */
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
    // On SQL these are kept in tables of their own: rows of lists, several values, translations.
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
