import type { CollectionSlug, FlattenedField, Payload, Where } from 'payload'
import { searchWords } from '../../core/names/index.js'
import { slugOf } from '../optionsOf.js'
import { keyField, searched, searchedKeys } from './searched.js'

type Clauses = Record<string, unknown>

const isPlain = (value: unknown): value is Clauses =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isBranch = (key: string) => /^(and|or)$/i.test(key)

/** Whether a filter compares something with `like`; most do not, and go as they are. */
export const searches = (where: unknown): boolean =>
  isPlain(where) &&
  Object.entries(where).some(([key, value]) =>
    isBranch(key)
      ? Array.isArray(value) && value.some(searches)
      : isPlain(value) && 'like' in value,
  )

/** The collection that a field of one leads to, where it is one. */
function leadsTo(fields: FlattenedField[], name: string): CollectionSlug | undefined {
  const field = fields.find((each) => each.name === name)
  return field && 'relationTo' in field && typeof field.relationTo === 'string'
    ? field.relationTo
    : undefined
}

/**
 * Where the key stands of what a path names (`name`, `version.title`, `place.name`); undefined
 * where it is no name.
 */
function keyPathOf(payload: Payload, collection: CollectionSlug, path: string): string | undefined {
  const steps = path.replaceAll('__', '.').split('.')
  const name = steps.pop()
  let slug = collection
  for (const step of steps[0] === 'version' ? steps.slice(1) : steps) {
    const next = leadsTo(payload.collections[slug]?.config.flattenedFields ?? [], step)
    if (!next) return undefined
    slug = next
  }
  const key = searchedKeys.find((each) => slugOf(payload, each) === slug)
  return key && searched[key][0] === name ? [...steps, keyField].join('.') : undefined
}

/**
 * A filter in which a name that is to be `like` something may also have a key with all words of it:
 * `fatima` finds Fátima, in whatever language she is called so. Other comparisons stay exact.
 */
export function foundByKey(payload: Payload, collection: CollectionSlug, where: Where): Where {
  const clause = ([path, condition]: [string, unknown]): Where => {
    if (isBranch(path))
      return {
        [path]: Array.isArray(condition)
          ? condition.map((each) =>
              isPlain(each) ? foundByKey(payload, collection, each as Where) : each,
            )
          : condition,
      } as Where
    const { like, ...rest } = isPlain(condition) ? condition : {}
    const keyPath = typeof like === 'string' ? keyPathOf(payload, collection, path) : undefined
    const words = keyPath ? searchWords(String(like)) : []
    if (!keyPath || !words.length) return { [path]: condition } as Where
    const found: Where = {
      or: [{ [path]: { like } }, { [keyPath]: { like: words.join(' ') } }],
    }
    return Object.keys(rest).length ? { and: [{ [path]: rest }, found] } : found
  }
  const clauses = Object.entries(where).map(clause)
  return clauses.length === 1 ? (clauses[0] ?? where) : { and: clauses }
}
